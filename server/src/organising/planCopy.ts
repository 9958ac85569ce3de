/** The commands that set a workshop up as another one was set up: its plan and its people, nothing of what happened. */
import { fromDate, parseDate, toCalendarDate } from '@internationalized/date'
import type { LocalText } from '@plenaria/shared/language'
import { type Instant, instant } from '@plenaria/shared/time'
import type { Segment, SegmentPlan } from '@plenaria/shared/workshop/agenda/agenda'
import { planOfSegment } from '@plenaria/shared/workshop/agenda/planOfSegment'
import { enrolled } from '@plenaria/shared/workshop/people/evolvePeople'
import { interpretersOf } from '@plenaria/shared/workshop/views/interpretedRooms'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'

/** Every moment of the plan by as many days later, at the same local time, also where a change of the clocks lies between. */
const daysLater = ({ agenda, charter }: Workshop, firstDay: string | null): ((at: Instant) => Instant) => {
  const first = agenda.sittings[0]?.plannedStart
  if (first === undefined || firstDay === null) return (at) => at
  const localDay = toCalendarDate(fromDate(new Date(first), charter.zone))
  const days = parseDate(firstDay).compare(localDay)
  return (at) => instant(fromDate(new Date(at), charter.zone).add({ days }).toDate().getTime())
}

const segmentOf = (segment: Segment, later: (at: Instant) => Instant): SegmentPlan => {
  const { startsAt, endsAt, ...plan } = planOfSegment(segment)
  return {
    ...plan,
    ...(startsAt !== undefined && { startsAt: later(startsAt) }),
    ...(endsAt !== undefined && { endsAt: later(endsAt) }),
  }
}

const agendaOf = (workshop: Workshop, firstDay: string | null): Command[] => {
  const later = daysLater(workshop, firstDay)
  return workshop.agenda.sittings.flatMap(({ id: sittingId, title, plannedStart, endsBy, segments }): Command[] => [
    {
      type: 'AddSitting',
      sittingId,
      title,
      plannedStart: later(plannedStart),
      ...(endsBy !== undefined && { endsBy: later(endsBy) }),
    },
    ...segments.map((one): Command => ({ type: 'AddSegment', sittingId, segment: segmentOf(one, later) })),
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

/** Plenary's team, and the turns of all interpreters: with them duties are set at once. */
const interpretationOf = (workshop: Workshop): Command[] => {
  const { groups, interpretation } = workshop
  const interpreters = interpretersOf(workshop)
  const personIds = interpretation.plenaryTeam.filter((id) => interpreters.includes(id))
  const shifts = groups.shifts.filter(({ personId }) => interpreters.includes(personId))
  const assigned = groupsOf(workshop).flatMap((command) => (command.type === 'AssignDuty' ? [command] : []))
  const duties = assigned.map(({ groupId, personId, duty }) => ({ groupId, personId, duty }))
  return [
    ...personIds.map((personId) => ({ type: 'NameForPlenary' as const, personId })),
    ...(shifts.length > 0 ? [{ type: 'PlanDuties' as const, duties, shifts }] : []),
  ]
}

export type CopyMark = 'copy' | 'rehearsal'

/** Longest that a title may be. */
const LONGEST_TITLE = 500

const marked: Readonly<Record<CopyMark, Readonly<Record<string, (text: string) => string>>>> = {
  copy: { es: (text) => `${text} (copia)`, en: (text) => `${text} (copy)` },
  rehearsal: { es: (text) => `Ensayo · ${text}`, en: (text) => `Rehearsal · ${text}` },
}

/** Two workshops of one name would be mistaken for each other. */
const titleOf = (title: LocalText, mark: CopyMark): LocalText =>
  Object.fromEntries(
    Object.entries(title).map(([language, text]) => {
      const name = marked[mark][language] ?? marked[mark].en
      return [language, (name?.(text) ?? text).slice(0, LONGEST_TITLE)]
    }),
  )

/** @param firstDay day of the copy's first sitting in the workshop's zone, YYYY-MM-DD; null for the original's days */
export const planCopy = (workshop: Workshop, firstDay: string | null, mark: CopyMark = 'copy'): readonly Command[] => {
  const { title, purpose, place, zone, languages, platforms, delegations, topics } = workshop.charter
  const where = Object.keys(place).length > 0 ? { place } : {}
  return [
    { type: 'DescribeWorkshop', title: titleOf(title, mark), purpose, ...where, zone, languages: [...languages] },
    ...platforms.map((platform): Command => ({ type: 'DefinePlatform', platform })),
    ...delegations.map((delegation): Command => ({ type: 'DefineDelegation', delegation })),
    ...topics.map((topic): Command => ({ type: 'DefineTopic', topic })),
    ...agendaOf(workshop, firstDay),
    ...enrolled(workshop.people).map(
      ({ personId, delegationId, represents, understands, grants }): Command => ({
        type: 'EnrolPerson',
        person: { personId, delegationId, represents, understands, grants },
      }),
    ),
    ...groupsOf(workshop),
    ...interpretationOf(workshop),
  ]
}
