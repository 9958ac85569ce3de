/** The people of the regional workshop. Both delegates of a country serve its group, so that the groups are by country. */
import { inBoth } from './inBoth.ts'
import { civilSociety, countriesInPerson, iom, unhcr } from './rcmMembers.ts'
import {
  alsoGranted,
  bilingual,
  delegatesOf,
  delegationsOf,
  grant,
  interpretersOf,
  nameBy,
  numbersTo,
  rcmStaff,
  type SampleDuty,
  type SamplePerson,
} from './samplePeople.ts'

export const workshopDelegations = delegationsOf(countriesInPerson, [iom, unhcr, civilSociety])

export const countryGroupId = (countryId: string): string => `group-${countryId}`

/** The first delegate leads the country's group, the second keeps its record: whoever serves a group sits in it. */
export const workshopDuties: readonly SampleDuty[] = countriesInPerson.flatMap(({ id }): readonly SampleDuty[] => [
  { groupId: countryGroupId(id), personId: `${id}-1`, duty: 'moderator' },
  { groupId: countryGroupId(id), personId: `${id}-2`, duty: 'rapporteur' },
])

const delegates = delegatesOf(countriesInPerson, [
  inBoth('Autoridad migratoria', 'Migration authority'),
  inBoth('Gestión del riesgo de desastres', 'Disaster risk management'),
])
const rapporteurs = countriesInPerson.map(({ id }) => `${id}-2`)

const observers: readonly SamplePerson[] = [
  ...numbersTo(3).map((number) =>
    bilingual(
      `observer-rrocm-${number}`,
      civilSociety.id,
      nameBy(civilSociety.name, 'Observación', 'Observer', number),
      grant('observer'),
    ),
  ),
  bilingual('observer-iom', iom.id, nameBy(iom.name, 'Observación', 'Observer'), grant('observer')),
  bilingual('observer-unhcr', unhcr.id, nameBy(unhcr.name, 'Observación', 'Observer'), grant('observer')),
]

const experts: readonly SamplePerson[] = numbersTo(5).map((number) =>
  bilingual(
    `expert-${number}`,
    null,
    inBoth(`Presentación global ${number} · Persona experta`, `Global presentation ${number} · Expert`),
    grant('expert'),
  ),
)

export const workshopPeople: readonly SamplePerson[] = [
  ...alsoGranted(delegates, rapporteurs, 'rapporteur'),
  ...observers,
  ...experts,
  ...rcmStaff,
  ...interpretersOf(2),
]
