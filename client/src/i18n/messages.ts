/** The shape of an area's texts and the list of all areas. A new area is one file in messages/ and one line here. */
import type { Bilingual } from '@plenaria/shared/language'
import { appMessages } from './messages/app.ts'
import { boardMessages } from './messages/board.ts'
import { charterMessages } from './messages/charter.ts'
import { consoleMessages } from './messages/console.ts'
import { designMessages } from './messages/design.ts'
import { docsMessages } from './messages/docs.ts'
import { draftingMessages } from './messages/drafting.ts'
import { peopleMessages } from './messages/people.ts'
import { plenaryMessages } from './messages/plenary.ts'
import { projectorMessages } from './messages/projector.ts'
import { homeMessages } from './messages/home.ts'
import { reportMessages } from './messages/report.ts'
import { roleMessages } from './messages/roles.ts'
import { stageMessages } from './messages/stage.ts'
import { timeMessages } from './messages/time.ts'

export const messages = {
  ...appMessages,
  ...boardMessages,
  ...charterMessages,
  ...consoleMessages,
  ...designMessages,
  ...docsMessages,
  ...draftingMessages,
  ...peopleMessages,
  ...plenaryMessages,
  ...projectorMessages,
  ...homeMessages,
  ...reportMessages,
  ...roleMessages,
  ...stageMessages,
  ...timeMessages,
} satisfies Record<string, Bilingual>

/** Every key of every area; a text that does not exist is a type error. */
export type MessageKey = keyof typeof messages
