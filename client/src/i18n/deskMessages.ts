/** The areas of those who prepare and report: the desks load their texts with their screens, and nobody else waits for them. */
import type { Bilingual } from '@plenaria/shared/language'
import { charterMessages } from './messages/charter.ts'
import { homeMessages } from './messages/home.ts'
import { peopleMessages } from './messages/people.ts'
import { planMessages } from './messages/plan.ts'
import { reportMessages } from './messages/report.ts'

export const deskMessages = {
  ...charterMessages,
  ...homeMessages,
  ...peopleMessages,
  ...planMessages,
  ...reportMessages,
} satisfies Record<string, Bilingual>
