/** Wishes about booths: to take one, go on air, hand over, listen elsewhere; and about captions and recording. */
import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'

/** Plenary or a group's id, as the sender sees where they are: whoever is moved meanwhile does not act in the wrong room. */
const room = { roomId: idSchema }
const channel = { ...room, into: languageSchema }

export const interpretationCommandSchema = z.discriminatedUnion('type', [
  /** One person a wish: two desks that name different people at once both get what they wished for. */
  z.object({ type: z.literal('NameForPlenary'), personId: idSchema }),
  z.object({ type: z.literal('ReleaseFromPlenary'), personId: idSchema }),
  z.object({ type: z.literal('TakeBooth'), ...channel }),
  z.object({ type: z.literal('LeaveBooth') }),
  z.object({ type: z.literal('GoOnAir'), ...channel }),
  z.object({ type: z.literal('GoOffAir'), personId: idSchema }),
  /** `spoken` is what the floor speaks from now on. */
  z.object({ type: z.literal('ChangeDirection'), ...channel, spoken: languageSchema }),
  z.object({ type: z.literal('SayFloorLanguage'), ...room, language: languageSchema }),
  z.object({ type: z.literal('OfferHandover'), ...channel, personId: idSchema }),
  z.object({ type: z.literal('AcceptHandover'), ...channel }),
  z.object({ type: z.literal('DropHandover'), ...channel }),
  /** `personId` is who was seen on air. */
  z.object({ type: z.literal('TakeOver'), ...channel, personId: idSchema }),
  /** Null listens to the floor. */
  z.object({ type: z.literal('ListenTo'), ...room, source: languageSchema.nullable() }),
  z.object({ type: z.literal('AskToSlowDown'), ...room }),
  z.object({ type: z.literal('SwitchCaptions'), ...room, isOn: z.boolean() }),
  z.object({ type: z.literal('AskToRecord'), ...room }),
  z.object({ type: z.literal('AnswerRecording'), ...room, agrees: z.boolean() }),
  z.object({ type: z.literal('StartRecording'), ...room }),
  z.object({ type: z.literal('StopRecording'), ...room }),
])
export type InterpretationCommand = z.infer<typeof interpretationCommandSchema>
