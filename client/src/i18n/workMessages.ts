/** The areas of agreeing and of what follows from it: they come with the joint list, ahead of the moment it is needed. */
import type { Bilingual } from '@plenaria/shared/language'
import { consensusMessages } from './messages/consensus.ts'
import { followUpMessages } from './messages/followUp.ts'
import { plenaryMessages } from './messages/plenary.ts'

export const workMessages = {
  ...consensusMessages,
  ...followUpMessages,
  ...plenaryMessages,
} satisfies Record<string, Bilingual>
