/** Makes the people of a template from rules, each named by what they are. No one real is meant. */
import type { LocalText } from '@plenaria/shared/language'
import type { Delegation } from '@plenaria/shared/workshop/charter/evolveCharter'
import type { Duty } from '@plenaria/shared/workshop/groups/groups'
import type { PersonFacts } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Grant, Role } from '@plenaria/shared/workshop/people/roles'
import { inBoth } from './inBoth.ts'
import { type Country, type Organisation, rcmPlatform } from './rcmMembers.ts'

export type SamplePerson = PersonFacts & { name: LocalText; institution: string }
export type SampleDuty = { groupId: string; personId: string; duty: Duty }

export const grant = (role: Role, platformId: string | null = null): Grant => ({ role, platformId })

/** "Honduras · Delegate 1". */
export const nameBy = (of: LocalText, es: string, en: string, number?: number): LocalText => {
  const last = number === undefined ? '' : ` ${number}`
  return inBoth(`${of.es} · ${es}${last}`, `${of.en} · ${en}${last}`)
}

/** Countries and organisations of the Regional Conference on Migration. */
export const delegationsOf = (
  countries: readonly Country[],
  organisations: readonly Organisation[],
): readonly Delegation[] => [
  ...countries.map(({ id, name }): Delegation => ({ id, name, kind: 'country', memberOf: [rcmPlatform.id] })),
  ...organisations.map(({ id, name }): Delegation => ({ id, name, kind: 'organisation', memberOf: [] })),
]

/** @param institutions one delegate for each, in order */
export const delegatesOf = (
  countries: readonly Country[],
  institutions: readonly LocalText[],
): readonly SamplePerson[] =>
  countries.flatMap(({ id, name, languages }) =>
    institutions.map((institution, index) => ({
      personId: `${id}-${index + 1}`,
      delegationId: id,
      represents: [rcmPlatform.id],
      understands: [...languages],
      grants: [grant('delegate')],
      name: nameBy(name, 'Delegación', 'Delegate', index + 1),
      institution: `${institution.es} · ${institution.en}`,
    })),
  )

/** Somebody of an organisation, or of the secretariat, who speaks both languages. */
export const bilingual = (
  personId: string,
  delegationId: string | null,
  name: LocalText,
  ...grants: Grant[]
): SamplePerson => ({
  personId,
  delegationId,
  represents: [],
  understands: ['es', 'en'],
  grants,
  name,
  institution: '',
})

export const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

export const interpretersOf = (count: number): readonly SamplePerson[] =>
  numbersTo(count).map((number) =>
    bilingual(
      `interpreter-${number}`,
      null,
      inBoth(`Interpretación ${number}`, `Interpreter ${number}`),
      grant('interpreter'),
    ),
  )

const { secretariat } = rcmPlatform

/** Two facilitators, so that one can rest or repair, and one person for the report. */
export const rcmStaff: readonly SamplePerson[] = [
  ...numbersTo(2).map((number) =>
    bilingual(
      `facilitator-${number}`,
      null,
      nameBy(secretariat, 'Facilitación', 'Facilitator', number),
      grant('facilitator', rcmPlatform.id),
    ),
  ),
  bilingual('secretariat-1', null, nameBy(secretariat, 'Informe', 'Report'), grant('secretariat', rcmPlatform.id)),
]

/** The same people, some of them with one more role. */
export const alsoGranted = (
  people: readonly SamplePerson[],
  personIds: readonly string[],
  role: Role,
): readonly SamplePerson[] =>
  people.map((person) =>
    personIds.includes(person.personId) ? { ...person, grants: [...person.grants, grant(role)] } : person,
  )
