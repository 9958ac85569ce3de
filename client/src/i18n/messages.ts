/** The shape of an area's texts and the list of all areas. A new area is one file in messages/ and one line here. */
import type { Bilingual } from '@plenaria/shared/language'
import { designMessages } from './messages/design.ts'
import { roleMessages } from './messages/roles.ts'
import { timeMessages } from './messages/time.ts'

export const messages = {
  ...designMessages,
  ...roleMessages,
  ...timeMessages,
} satisfies Record<string, Bilingual>

/** Every key of every area; a text that does not exist is a type error. */
export type MessageKey = keyof typeof messages
