/** Wishes about who may be heard. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'

export const soundCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('MutePeople'), personIds: z.array(idSchema).min(1).max(200) }),
  z.object({ type: z.literal('UnmutePerson'), personId: idSchema }),
  /** The sender's own wish to have the microphone back. */
  z.object({ type: z.literal('AskForMicrophone') }),
])
export type SoundCommand = z.infer<typeof soundCommandSchema>
