/** The commands that set a workshop up as another one was set up: its plan and its people, nothing of what happened. */
import { fromDate } from '@internationalized/date'
import { between, type Instant, plus } from '@plenaria/shared/time'
import { enrolled } from '@plenaria/shared/workshop/people/evolvePeople'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'

/** Moves all sittings so that the first begins on another day at its own local time. */
export type FirstStart = (hour: number, minute: number) => Instant

const agendaOf = ({ agenda, charter }: Workshop, firstStart: FirstStart | null): Command[] => {
  const first = agenda.sittings[0]?.plannedStart
  if (first === undefined) return []
  const local = fromDate(new Date(first), charter.zone)
  const shift = between(first, firstStart ? firstStart(local.hour, local.minute) : first)
  return agenda.sittings.flatMap(({ id: sittingId, title, plannedStart, segments }) => [
    { type: 'AddSitting' as const, sittingId, title, plannedStart: plus(plannedStart, shift) },
    ...segments.map(({ id, kind, title: name, points, coordinator, planned }) => ({
      type: 'AddSegment' as const,
      sittingId,
      segment: { id, kind, title: name, points, coordinator, planned },
    })),
  ])
}

const groupsOf = ({ groups, people }: Workshop): Command[] =>
  groups.groups.flatMap(({ id: groupId, name, mode, moderators, rapporteurs, interpreters }) => {
    const duties = { moderator: moderators, rapporteur: rapporteurs, interpreter: interpreters } as const
    return [
      { type: 'AddGroup' as const, group: { id: groupId, name, mode } },
      ...(['moderator', 'rapporteur', 'interpreter'] as const).flatMap((duty) =>
        duties[duty]
          .filter((personId) => people[personId]?.removedAt === null)
          .map((personId) => ({ type: 'AssignDuty' as const, groupId, personId, duty })),
      ),
    ]
  })

export const planCopy = (workshop: Workshop, firstStart: FirstStart | null): readonly Command[] => {
  const { title, purpose, zone, languages, platforms, delegations, topics } = workshop.charter
  return [
    { type: 'DescribeWorkshop', title, purpose, zone, languages: [...languages] },
    ...platforms.map((platform): Command => ({ type: 'DefinePlatform', platform })),
    ...delegations.map((delegation): Command => ({ type: 'DefineDelegation', delegation })),
    ...topics.map((topic): Command => ({ type: 'DefineTopic', topic })),
    ...agendaOf(workshop, firstStart),
    ...enrolled(workshop.people).map(
      ({ personId, delegationId, represents, understands, grants }): Command => ({
        type: 'EnrolPerson',
        person: { personId, delegationId, represents, understands, grants },
      }),
    ),
    ...groupsOf(workshop),
  ]
}
