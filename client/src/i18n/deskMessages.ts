/** The areas of those who prepare, lead and report, and of pages beside the room: they load their texts with their screens, and nobody else waits for them. */
import type { Bilingual } from '@plenaria/shared/language'
import { agendaMessages } from './messages/agenda.ts'
import { boardMessages } from './messages/board.ts'
import { charterMessages } from './messages/charter.ts'
import { consoleMessages } from './messages/console.ts'
import { groupDeskMessages } from './messages/groupDesk.ts'
import { groupingMessages } from './messages/grouping.ts'
import { homeMessages } from './messages/home.ts'
import { importMessages } from './messages/import.ts'
import { importedMessages } from './messages/imported.ts'
import { outsideMessages } from './messages/outside.ts'
import { peopleMessages } from './messages/people.ts'
import { planMessages } from './messages/plan.ts'
import { rehearsalMessages } from './messages/rehearsal.ts'
import { reportMessages } from './messages/report.ts'
import { reviewMessages } from './messages/review.ts'
import { reviewDeskMessages } from './messages/reviewDesk.ts'
import { stepMessages } from './messages/steps.ts'
import { timesMessages } from './messages/times.ts'

export const deskMessages = {
  ...agendaMessages,
  ...boardMessages,
  ...charterMessages,
  ...consoleMessages,
  ...groupDeskMessages,
  ...groupingMessages,
  ...homeMessages,
  ...importMessages,
  ...importedMessages,
  ...outsideMessages,
  ...peopleMessages,
  ...planMessages,
  ...rehearsalMessages,
  ...reportMessages,
  ...reviewMessages,
  ...reviewDeskMessages,
  ...stepMessages,
  ...timesMessages,
} satisfies Record<string, Bilingual>
