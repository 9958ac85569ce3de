/** What a template is, and the commands that make a workshop of it for a given first day. */
import type { LocalText } from '@plenaria/shared/language'
import type { Delegation, Platform, Topic } from '@plenaria/shared/workshop/charter/evolveCharter'
import type { Command } from '@plenaria/shared/workshop/workshop'
import type { RegisteredPerson } from '../stores/registry.ts'
import { type PlannedSitting, planSittings } from './planSittings.ts'
import type { SampleDuty, SamplePerson } from './samplePeople.ts'

type TemplateGroup = Extract<Command, { type: 'AddGroup' }>['group']

export type Template = {
  id: string
  title: LocalText
  /** One or two sentences for whoever chooses. */
  summary: LocalText
  purpose: LocalText
  /** IANA time zone of the workshop. */
  zone: string
  /** Day of the first sitting as planned in the document it follows, YYYY-MM-DD. */
  firstDay: string
  platforms: readonly Platform[]
  delegations: readonly Delegation[]
  topics: readonly Topic[]
  sittings: readonly PlannedSitting[]
  people: readonly SamplePerson[]
  groups: readonly TemplateGroup[]
  duties: readonly SampleDuty[]
}

const charterOf = ({ title, purpose, zone, platforms, delegations, topics }: Template): readonly Command[] => [
  { type: 'DescribeWorkshop', title, purpose, zone, languages: ['es', 'en'] },
  ...platforms.map((platform): Command => ({ type: 'DefinePlatform', platform })),
  ...delegations.map((delegation): Command => ({ type: 'DefineDelegation', delegation })),
  ...topics.map((topic): Command => ({ type: 'DefineTopic', topic })),
]

/** @param firstDay YYYY-MM-DD */
export const buildTemplate = (
  template: Template,
  firstDay: string,
): { commands: readonly Command[]; people: readonly RegisteredPerson[] } => {
  const { sittings, zone, people, groups, duties } = template
  return {
    commands: [
      ...charterOf(template),
      ...planSittings(sittings, firstDay, zone),
      ...people.map(
        ({ name: _name, institution: _institution, ...person }): Command => ({ type: 'EnrolPerson', person }),
      ),
      ...groups.map((group): Command => ({ type: 'AddGroup', group })),
      ...duties.map((duty): Command => ({ type: 'AssignDuty', ...duty })),
    ],
    people: people.map(({ personId, name, institution }) => ({ personId, name, institution, email: '' })),
  }
}
