/**
 * The areas whose texts everybody carries from the first page on; those of the desks are in deskMessages.ts. A new area is
 * one file in messages/ and one line in either list. The talk about an item (threads.ts) and how it came to its words
 * (itemHistory.ts) come with their dialogs, interpretation with its parts, the floor with the first that asks for it (FloorTexts.tsx).
 */
import type { Bilingual } from '@plenaria/shared/language'
import type { deskMessages } from './deskMessages.ts'
import type { evaluationMessages } from './messages/evaluation.ts'
import type { itemHistoryMessages } from './messages/itemHistory.ts'
import type { presentMessages } from './messages/present.ts'
import type { projectorMessages } from './messages/projector.ts'
import type { rewordingMessages } from './messages/rewording.ts'
import type { floorMessages } from './messages/floor.ts'
import type { questionMessages } from './messages/questions.ts'
import type { channelMessages } from './messages/channel.ts'
import type { coverageMessages } from './messages/coverage.ts'
import type { interpretationMessages } from './messages/interpretation.ts'
import type { threadMessages } from './messages/threads.ts'
import type { toolbarMessages } from './messages/toolbar.ts'
import type { voiceMessages } from './messages/voice.ts'
import type { workMessages } from './workMessages.ts'
import { appMessages } from './messages/app.ts'
import { designMessages } from './messages/design.ts'
import { docsMessages } from './messages/docs.ts'
import { draftingMessages } from './messages/drafting.ts'
import { historyMessages } from './messages/history.ts'
import { glanceMessages } from './messages/glance.ts'
import { roleMessages } from './messages/roles.ts'
import { segmentKindMessages } from './messages/segmentKinds.ts'
import { stageMessages } from './messages/stage.ts'
import { tellingMessages } from './messages/telling.ts'
import { timeMessages } from './messages/time.ts'
import { translationMessages } from './messages/translation.ts'

export const messages = {
  ...appMessages,
  ...designMessages,
  ...docsMessages,
  ...draftingMessages,
  ...historyMessages,
  ...glanceMessages,
  ...roleMessages,
  ...segmentKindMessages,
  ...stageMessages,
  ...tellingMessages,
  ...timeMessages,
  ...translationMessages,
} satisfies Record<string, Bilingual>

/** Every key of every area; a text that does not exist is a type error. */
export type MessageKey =
  | keyof typeof messages
  | keyof typeof deskMessages
  | keyof typeof workMessages
  | keyof typeof evaluationMessages
  | keyof typeof itemHistoryMessages
  | keyof typeof presentMessages
  | keyof typeof projectorMessages
  | keyof typeof rewordingMessages
  | keyof typeof floorMessages
  | keyof typeof questionMessages
  | keyof typeof channelMessages
  | keyof typeof coverageMessages
  | keyof typeof interpretationMessages
  | keyof typeof threadMessages
  | keyof typeof toolbarMessages
  | keyof typeof voiceMessages
