/** What one state of the record says, for the sections that rest on it. Each part is worked out when a section needs it. */
import { lazily } from './lazily.ts'
import { minutesByPerson } from './reportAttendance.ts'
import { reportSittings } from './reportAgenda.ts'
import type { ReportContext } from './reportContext.ts'
import { reportFollowUp } from './reportFollowUp.ts'
import { platformSpreads, reportGroups, reportSeating } from './reportGroups.ts'
import { reportParties } from './reportParticipants.ts'
import { reportPlenary } from './reportPlenary.ts'

export type RecordFacts = ReturnType<typeof recordFacts>

export const recordFacts = (context: ReportContext) => {
  const seating = lazily(() => reportSeating(context))
  const groups = lazily(() => reportGroups(context, seating()))
  const plenary = lazily(() => reportPlenary(context, groups()))
  return {
    context,
    sittings: lazily(() => reportSittings(context)),
    /** Minutes of each person in each sitting, in the order of the sittings. */
    minutes: lazily(() => minutesByPerson(context)),
    parties: lazily(() => reportParties(context)),
    seating,
    groups,
    spreads: lazily(() => (seating().seating === 'none' ? [] : platformSpreads(context, groups()))),
    plenary,
    followUp: lazily(() => reportFollowUp(context, plenary().topics)),
  }
}
