/** The people of the training: three institutions a country, trainers, and five groups named by the cases they begin with. */
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

export const trainingDelegations = delegationsOf(countriesInPerson, [iom, unhcr, civilSociety])

const cases = [
  inBoth('Huracán Katrina, 2005', 'Hurricane Katrina, 2005'),
  inBoth('Incendios de San Diego, 2007', 'San Diego fires, 2007'),
  inBoth('Violencia xenófoba en Sudáfrica, 2008', 'Xenophobic violence in South Africa, 2008'),
  inBoth('Inundación de Brisbane, 2011', 'Brisbane flood, 2011'),
  inBoth('Huracán Sandy, 2012', 'Hurricane Sandy, 2012'),
]

const groupId = (number: number): string => `group-${number}`

export const caseGroups = cases.map(({ es, en }, index) => ({
  id: groupId(index + 1),
  name: inBoth(`Grupo ${index + 1} · ${es}`, `Group ${index + 1} · ${en}`),
  mode: 'interpreted' as const,
}))

const rapporteurs = ['costa-rica-1', 'el-salvador-1', 'guatemala-1', 'honduras-1', 'mexico-1']

const delegates = delegatesOf(countriesInPerson, [
  inBoth('Protección consular', 'Consular protection'),
  inBoth('Autoridad migratoria', 'Migration authority'),
  inBoth('Protección civil', 'Civil protection'),
])

const observers: readonly SamplePerson[] = [
  ...numbersTo(3).map((number) =>
    bilingual(
      `observer-rrocm-${number}`,
      civilSociety.id,
      nameBy(civilSociety.name, 'Observación', 'Observer', number),
      grant('observer'),
    ),
  ),
  bilingual('observer-unhcr', unhcr.id, nameBy(unhcr.name, 'Observación', 'Observer'), grant('observer')),
]

const trainers: readonly SamplePerson[] = numbersTo(2).map((number) =>
  bilingual(`trainer-${number}`, iom.id, nameBy(iom.name, 'Capacitación', 'Trainer', number), grant('expert')),
)

const moderators: readonly SamplePerson[] = cases.map((_, index) =>
  bilingual(
    `moderator-${index + 1}`,
    null,
    inBoth(`Equipo de capacitación · Moderación ${index + 1}`, `Training team · Moderator ${index + 1}`),
    grant('moderator'),
  ),
)

export const trainingPeople: readonly SamplePerson[] = [
  ...alsoGranted(delegates, rapporteurs, 'rapporteur'),
  ...observers,
  ...trainers,
  ...moderators,
  ...rcmStaff,
  ...interpretersOf(2 * cases.length),
]

export const trainingDuties: readonly SampleDuty[] = numbersTo(cases.length).flatMap(
  (number): readonly SampleDuty[] => [
    { groupId: groupId(number), personId: `moderator-${number}`, duty: 'moderator' },
    { groupId: groupId(number), personId: rapporteurs[number - 1] ?? '', duty: 'rapporteur' },
    { groupId: groupId(number), personId: `interpreter-${2 * number - 1}`, duty: 'interpreter' },
    { groupId: groupId(number), personId: `interpreter-${2 * number}`, duty: 'interpreter' },
  ],
)
