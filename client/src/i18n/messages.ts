/**
 * The areas whose texts everybody carries from the first page on; those of the desks are in deskMessages.ts. A new area is
 * one file in messages/ and one line in either list. The talk about an item (threads.ts) comes with its dialog.
 */
import type { Bilingual } from '@plenaria/shared/language'
import type { deskMessages } from './deskMessages.ts'
import type { threadMessages } from './messages/threads.ts'
import type { toolbarMessages } from './messages/toolbar.ts'
import type { workMessages } from './workMessages.ts'
import { appMessages } from './messages/app.ts'
import { boardMessages } from './messages/board.ts'
import { consoleMessages } from './messages/console.ts'
import { designMessages } from './messages/design.ts'
import { docsMessages } from './messages/docs.ts'
import { draftingMessages } from './messages/drafting.ts'
import { historyMessages } from './messages/history.ts'
import { presentMessages } from './messages/present.ts'
import { projectorMessages } from './messages/projector.ts'
import { roleMessages } from './messages/roles.ts'
import { segmentKindMessages } from './messages/segmentKinds.ts'
import { stageMessages } from './messages/stage.ts'
import { stepMessages } from './messages/steps.ts'
import { tellingMessages } from './messages/telling.ts'
import { timeMessages } from './messages/time.ts'
import { translationMessages } from './messages/translation.ts'

export const messages = {
  ...appMessages,
  ...boardMessages,
  ...consoleMessages,
  ...designMessages,
  ...docsMessages,
  ...draftingMessages,
  ...historyMessages,
  ...presentMessages,
  ...projectorMessages,
  ...roleMessages,
  ...segmentKindMessages,
  ...stageMessages,
  ...stepMessages,
  ...tellingMessages,
  ...timeMessages,
  ...translationMessages,
} satisfies Record<string, Bilingual>

/** Every key of every area; a text that does not exist is a type error. */
export type MessageKey =
  | keyof typeof messages
  | keyof typeof deskMessages
  | keyof typeof workMessages
  | keyof typeof threadMessages
  | keyof typeof toolbarMessages
