/** The people of the joint workshop, made from its nomination rule and named by what they are. No one real is meant. */
import type { LocalText } from '@plenaria/shared/language'
import type { Delegation } from '@plenaria/shared/workshop/charter/evolveCharter'
import type { Role } from '@plenaria/shared/workshop/people/roles'
import { type Country, rcmCountries } from './rcmMembers.ts'
import { grant, interpretersOf, nameBy, numbersTo, type SampleDuty, type SamplePerson } from './samplePeople.ts'

/** How a MIRPS state is represented: by a delegate who speaks for both platforms, or by its National Technical Team. */
const mirpsStates: Readonly<Record<string, 'concurrent' | 'technicalTeam'>> = {
  belize: 'technicalTeam',
  'costa-rica': 'concurrent',
  'el-salvador': 'technicalTeam',
  guatemala: 'concurrent',
  honduras: 'concurrent',
  mexico: 'concurrent',
  panama: 'technicalTeam',
}

const observers: readonly { id: string; name: LocalText }[] = [
  { id: 'iom', name: { es: 'OIM', en: 'IOM' } },
  { id: 'unhcr', name: { es: 'ACNUR', en: 'UNHCR' } },
  { id: 'rrocm', name: { es: 'RROCM (red de sociedad civil)', en: 'RROCM (civil society network)' } },
  { id: 'unicef', name: { es: 'UNICEF', en: 'UNICEF' } },
  { id: 'ilo', name: { es: 'OIT', en: 'ILO' } },
  { id: 'sica', name: { es: 'SICA', en: 'SICA' } },
]

export const delegations: readonly Delegation[] = [
  ...rcmCountries.map(({ id, name }) => ({
    id,
    name,
    kind: 'country' as const,
    memberOf: mirpsStates[id] ? ['rcm', 'mirps'] : ['rcm'],
  })),
  ...observers.map(({ id, name }) => ({ id, name, kind: 'organisation' as const, memberOf: [] })),
]

/** One delegate of each of these countries also keeps the record of a group. */
const rapporteurs: readonly SampleDuty[] = ['guatemala-1', 'mexico-1', 'dominican-republic-1', 'canada-1'].map(
  (personId, index) => ({ groupId: `group-${index + 1}`, personId, duty: 'rapporteur' }),
)

const delegates = ({ id, name, languages }: Country): SamplePerson[] => {
  const mirps = mirpsStates[id]
  const delegate = (number: number): SamplePerson => {
    const personId = `${id}-${number}`
    const isRapporteur = rapporteurs.some((duty) => duty.personId === personId)
    return {
      personId,
      delegationId: id,
      represents: number === 2 && mirps === 'concurrent' ? ['rcm', 'mirps'] : ['rcm'],
      understands: [...languages],
      grants: [grant('delegate'), ...(isRapporteur ? [grant('rapporteur')] : [])],
      name: nameBy(name, 'Delegación', 'Delegate', number),
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
    name: nameBy(name, 'Equipo Técnico Nacional', 'National Technical Team'),
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
    name: nameBy(name, 'Observación', 'Observer'),
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
  name: nameBy(secretariat.name, label.es ?? '', label.en ?? '', number),
  institution: '',
})

const groupNumbers = numbersTo(4)

const staff: readonly SamplePerson[] = secretariats.flatMap((secretariat) => [
  staffMember(secretariat, 'facilitator', { es: 'Facilitación', en: 'Facilitator' }),
  staffMember(secretariat, 'secretariat', { es: 'Informe', en: 'Report' }),
  ...groupNumbers.map((number) => staffMember(secretariat, 'moderator', { es: 'Moderación', en: 'Moderator' }, number)),
])

export const samplePeople: readonly SamplePerson[] = [
  ...rcmCountries.flatMap(delegates),
  ...guests,
  ...staff,
  ...interpretersOf(8),
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
