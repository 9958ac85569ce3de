/** The people of the webinar series: two officials of each profile a country is asked for, and the experts who speak. */
import { inBoth } from './inBoth.ts'
import { iom, type Organisation, rcmCountries, unodc } from './rcmMembers.ts'
import {
  bilingual,
  delegatesOf,
  delegationsOf,
  grant,
  interpretersOf,
  nameBy,
  numbersTo,
  rcmStaff,
  type SamplePerson,
} from './samplePeople.ts'

const borderIntelligence: Organisation = {
  id: 'gcif',
  name: inBoth('Grupo Conjunto de Inteligencia Fronteriza (GCIF)', 'Joint Border Intelligence Group (GCIF)'),
}

export const webinarDelegations = delegationsOf(rcmCountries, [borderIntelligence, unodc, iom])

const profiles = [
  inBoth('Fiscalía o judicatura, tráfico de migrantes', 'Prosecution or judiciary, migrant smuggling'),
  inBoth('Control migratorio', 'Migration control'),
  inBoth('Control fronterizo', 'Border control'),
  inBoth('Unidad de investigación, tráfico de migrantes', 'Investigation unit, migrant smuggling'),
]

const panellists: readonly SamplePerson[] = numbersTo(2).map((number) =>
  bilingual(
    `panellist-${number}`,
    borderIntelligence.id,
    nameBy(borderIntelligence.name, 'Panelista', 'Panellist', number),
    grant('expert'),
  ),
)

const presenters: readonly SamplePerson[] = numbersTo(2).map((number) =>
  bilingual(`presenter-${number}`, iom.id, nameBy(iom.name, 'Ponente', 'Presenter', number), grant('expert')),
)

const moderators: readonly SamplePerson[] = [unodc, iom].map(({ id, name }) =>
  bilingual(`moderator-${id}`, id, nameBy(name, 'Moderación', 'Moderator'), grant('moderator')),
)

export const webinarPeople: readonly SamplePerson[] = [
  ...delegatesOf(
    rcmCountries,
    profiles.flatMap((profile) => [profile, profile]),
  ),
  ...panellists,
  ...presenters,
  ...moderators,
  ...rcmStaff,
  ...interpretersOf(2),
]
