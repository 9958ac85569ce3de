/** When each person was there, and for how long in each sitting. */
import type { Id } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Sitting } from '../workshop/agenda/agenda.ts'
import { isPresent, type Person } from '../workshop/people/evolvePeople.ts'
import { leadingRole } from '../workshop/people/roles.ts'
import { ours } from './passage.ts'
import { partyOf, personName, type ReportContext, recordedPeople } from './reportContext.ts'
import type { ReportAttendance } from './reportPeopleModel.ts'
import { roleTexts } from './roleTexts.ts'

/**
 * Whole minutes of the sitting during which the person was present.
 * @param now ends what has not ended: the sitting, or the stay
 */
export const minutesIn = ({ run }: Sitting, { stays }: Pick<Person, 'stays'>, now: Instant): number => {
  if (run.status === 'planned') return 0
  const end = run.status === 'ended' ? run.endedAt : now
  const present = stays.map(({ from, until }) =>
    Math.max(0, Math.min(until ?? now, end) - Math.max(from, run.startedAt)),
  )
  return Math.round(present.reduce((sum, length) => sum + length, 0) / 60_000)
}

/** Person → sitting → minutes. */
export type MinutesByPerson = ReadonlyMap<Id, ReadonlyMap<Id, number>>

export const minutesByPerson = (context: ReportContext): MinutesByPerson => {
  const { sittings } = context.workshop.agenda
  return new Map(
    recordedPeople(context).map((person) => [
      person.personId,
      new Map(sittings.map((sitting) => [sitting.id, minutesIn(sitting, person, context.generatedAt)])),
    ]),
  )
}

const attendanceOf = (context: ReportContext, person: Person, minutes: readonly number[]): ReportAttendance => {
  const first = person.stays[0]
  const last = person.stays.at(-1)
  return {
    personId: person.personId,
    person: personName(context, person.personId),
    roleName: ours(roleTexts[leadingRole(person.grants)]),
    party: partyOf(context, person),
    firstArrival: first ? context.momentOf(first.from) : null,
    lastDeparture: last && last.until !== null ? context.momentOf(last.until) : null,
    isPresent: isPresent(person),
    minutes,
  }
}

/**
 * In the order of the charter's delegations, those without one last; in each, as enrolled.
 * @param sittingIds of the report's agenda, in its order
 */
export const reportAttendance = (
  context: ReportContext,
  minutes: MinutesByPerson,
  sittingIds: readonly Id[],
): readonly ReportAttendance[] => {
  const order = context.workshop.charter.delegations.map(({ id }) => id)
  const rank = ({ delegationId }: Person): number =>
    delegationId !== null && order.includes(delegationId) ? order.indexOf(delegationId) : order.length
  return recordedPeople(context)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((person) => {
      const own = minutes.get(person.personId)
      return attendanceOf(
        context,
        person,
        sittingIds.map((id) => own?.get(id) ?? 0),
      )
    })
}
