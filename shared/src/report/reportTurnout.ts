/** Attendance counted by delegation and by platform. Who speaks for two platforms counts for both. */
import type { Id } from '../ids.ts'
import { theirName } from './passage.ts'
import type { MinutesByPerson } from './reportAttendance.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportParticipant, ReportParty, ReportTurnout } from './reportPeopleModel.ts'

type Counts = Pick<ReportTurnout, 'enrolled' | 'attended' | 'inSittings'>
type Turnouts = { readonly delegations: readonly ReportTurnout[]; readonly platforms: readonly ReportTurnout[] }

/** @param sittingIds of the report's agenda, in its order */
export const reportTurnout = (
  { workshop: { charter } }: ReportContext,
  parties: readonly ReportParty[],
  minutes: MinutesByPerson,
  sittingIds: readonly Id[],
): Turnouts => {
  const counts = (people: readonly ReportParticipant[]): Counts => ({
    enrolled: people.length,
    attended: people.filter(({ hasAttended }) => hasAttended).length,
    inSittings: sittingIds.map(
      (id) => people.filter(({ personId }) => (minutes.get(personId)?.get(id) ?? 0) > 0).length,
    ),
  })
  const platformsOf = (delegationId: Id | null, people: readonly ReportParticipant[]): readonly Id[] => {
    const delegation = charter.delegations.find(({ id }) => id === delegationId)
    const spoken = people.flatMap(({ represents }) => represents)
    return charter.platforms
      .map(({ id }) => id)
      .filter((id) => (delegation ? delegation.memberOf.includes(id) : spoken.includes(id)))
  }
  const everybody = parties.flatMap(({ people }) => people)
  return {
    delegations: parties.map(({ delegationId, kind, name, people }) => ({
      name,
      kind,
      platforms: platformsOf(delegationId, people),
      ...counts(people),
    })),
    platforms: charter.platforms.map(({ id, short }) => ({
      name: theirName(short),
      kind: 'none',
      platforms: [id],
      ...counts(everybody.filter(({ represents }) => represents.includes(id))),
    })),
  }
}
