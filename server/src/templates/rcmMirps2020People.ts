/** The people of the joint workshop, made from its nomination rule and named by what they are. No one real is meant. */
import type { LocalText } from '@plenaria/shared/language'
import type { PersonFacts } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Grant, Role } from '@plenaria/shared/workshop/people/roles'
import type { Delegation } from '@plenaria/shared/workshop/charter/evolveCharter'
import type { Duty } from '@plenaria/shared/workshop/groups/evolveGroups'

type Country = {
  id: string
  name: LocalText
  languages: readonly string[]
  /** How a MIRPS state is represented: by a delegate who speaks for both platforms, or by its National Technical Team. */
  mirps: 'none' | 'concurrent' | 'technicalTeam'
}

const country = (id: string, es: string, en: string, mirps: Country['mirps'], ...languages: string[]): Country => ({
  id,
  name: { es, en },
  languages,
  mirps,
})

const countries: readonly Country[] = [
  country('belize', 'Belice', 'Belize', 'technicalTeam', 'en'),
  country('canada', 'Canadá', 'Canada', 'none', 'en'),
  country('costa-rica', 'Costa Rica', 'Costa Rica', 'concurrent', 'es', 'en'),
  country('dominican-republic', 'República Dominicana', 'Dominican Republic', 'none', 'es'),
  country('el-salvador', 'El Salvador', 'El Salvador', 'technicalTeam', 'es'),
  country('guatemala', 'Guatemala', 'Guatemala', 'concurrent', 'es'),
  country('honduras', 'Honduras', 'Honduras', 'concurrent', 'es'),
  country('mexico', 'México', 'Mexico', 'concurrent', 'es', 'en'),
  country('nicaragua', 'Nicaragua', 'Nicaragua', 'none', 'es'),
  country('panama', 'Panamá', 'Panama', 'technicalTeam', 'es'),
  country('united-states', 'Estados Unidos', 'United States', 'none', 'en'),
]

const observers: readonly { id: string; name: LocalText }[] = [
  { id: 'iom', name: { es: 'OIM', en: 'IOM' } },
  { id: 'unhcr', name: { es: 'ACNUR', en: 'UNHCR' } },
  { id: 'rrocm', name: { es: 'RROCM (red de sociedad civil)', en: 'RROCM (civil society network)' } },
  { id: 'unicef', name: { es: 'UNICEF', en: 'UNICEF' } },
  { id: 'ilo', name: { es: 'OIT', en: 'ILO' } },
  { id: 'sica', name: { es: 'SICA', en: 'SICA' } },
]

export const delegations: readonly Delegation[] = [
  ...countries.map(({ id, name, mirps }) => ({
    id,
    name,
    kind: 'country' as const,
    memberOf: mirps === 'none' ? ['rcm'] : ['rcm', 'mirps'],
  })),
  ...observers.map(({ id, name }) => ({ id, name, kind: 'organisation' as const, memberOf: [] })),
]

export type SamplePerson = PersonFacts & { name: LocalText; institution: string }
export type SampleDuty = { groupId: string; personId: string; duty: Duty }

const grant = (role: Role, platformId: string | null = null): Grant => ({ role, platformId })
const numbered = (name: LocalText, es: string, en: string, number?: number): LocalText => ({
  es: `${name.es} · ${es}${number === undefined ? '' : ` ${number}`}`,
  en: `${name.en} · ${en}${number === undefined ? '' : ` ${number}`}`,
})

/** One delegate of each of these countries also keeps the record of a group. */
const rapporteurs: readonly SampleDuty[] = ['guatemala-1', 'mexico-1', 'dominican-republic-1', 'canada-1'].map(
  (personId, index) => ({ groupId: `group-${index + 1}`, personId, duty: 'rapporteur' }),
)

const delegates = ({ id, name, languages, mirps }: Country): SamplePerson[] => {
  const delegate = (number: number): SamplePerson => {
    const personId = `${id}-${number}`
    const isRapporteur = rapporteurs.some((duty) => duty.personId === personId)
    return {
      personId,
      delegationId: id,
      represents: number === 2 && mirps === 'concurrent' ? ['rcm', 'mirps'] : ['rcm'],
      understands: [...languages],
      grants: [grant('delegate'), ...(isRapporteur ? [grant('rapporteur')] : [])],
      name: numbered(name, 'Delegación', 'Delegate', number),
      institution:
        number === 1
          ? 'Autoridad migratoria · Migration authority'
          : 'Otra institución pública · Other government body',
    }
  }
  const technicalTeam: SamplePerson = {
    personId: `${id}-ntt`,
    delegationId: id,
    represents: ['mirps'],
    understands: [...languages],
    grants: [grant('delegate')],
    name: numbered(name, 'Equipo Técnico Nacional', 'National Technical Team'),
    institution: '',
  }
  return [delegate(1), delegate(2), ...(mirps === 'technicalTeam' ? [technicalTeam] : [])]
}

const guests: readonly SamplePerson[] = [
  ...observers.map(({ id, name }) => ({
    personId: `observer-${id}`,
    delegationId: id,
    represents: [],
    understands: ['es', 'en'],
    grants: [grant('observer')],
    name: numbered(name, 'Observación', 'Observer'),
    institution: '',
  })),
  {
    personId: 'expert-1',
    delegationId: 'unhcr',
    represents: [],
    understands: ['es', 'en'],
    grants: [grant('expert')],
    name: { es: 'ACNUR · Persona experta', en: 'UNHCR · Expert' },
    institution: '',
  },
]

const secretariats: readonly { id: string; name: LocalText }[] = [
  { id: 'rcm', name: { es: 'Secretaría Ejecutiva de la CRM', en: 'RCM Executive Secretariat' } },
  { id: 'mirps', name: { es: 'Secretaría Técnica del MIRPS', en: 'MIRPS Technical Secretariat' } },
]

const staffMember = (
  secretariat: { id: string; name: LocalText },
  role: Role,
  label: LocalText,
  number?: number,
): SamplePerson => ({
  personId: `${role}-${secretariat.id}${number === undefined ? '' : `-${number}`}`,
  delegationId: null,
  represents: [],
  understands: ['es', 'en'],
  grants: [grant(role, secretariat.id)],
  name: numbered(secretariat.name, label.es ?? '', label.en ?? '', number),
  institution: '',
})

const groupNumbers = [1, 2, 3, 4]

const staff: readonly SamplePerson[] = secretariats.flatMap((secretariat) => [
  staffMember(secretariat, 'facilitator', { es: 'Facilitación', en: 'Facilitator' }),
  staffMember(secretariat, 'secretariat', { es: 'Informe', en: 'Report' }),
  ...groupNumbers.map((number) => staffMember(secretariat, 'moderator', { es: 'Moderación', en: 'Moderator' }, number)),
])

const interpreters: readonly SamplePerson[] = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
  personId: `interpreter-${number}`,
  delegationId: null,
  represents: [],
  understands: ['es', 'en'],
  grants: [grant('interpreter')],
  name: { es: `Interpretación ${number}`, en: `Interpreter ${number}` },
  institution: '',
}))

export const samplePeople: readonly SamplePerson[] = [
  ...countries.flatMap(delegates),
  ...guests,
  ...staff,
  ...interpreters,
]

/** Two moderators, one of each secretariat, two interpreters and a rapporteur for each group. */
export const sampleDuties: readonly SampleDuty[] = [
  ...groupNumbers.flatMap((number): SampleDuty[] => [
    { groupId: `group-${number}`, personId: `moderator-rcm-${number}`, duty: 'moderator' },
    { groupId: `group-${number}`, personId: `moderator-mirps-${number}`, duty: 'moderator' },
    { groupId: `group-${number}`, personId: `interpreter-${2 * number - 1}`, duty: 'interpreter' },
    { groupId: `group-${number}`, personId: `interpreter-${2 * number}`, duty: 'interpreter' },
  ]),
  ...rapporteurs,
]
