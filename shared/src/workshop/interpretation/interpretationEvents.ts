import { z } from 'zod'
import { idSchema } from '../../ids.ts'
import { languageSchema } from '../../languageSchemas.ts'
import { instantSchema } from '../../timeSchemas.ts'

const at = { at: instantSchema }
const done = { by: idSchema.nullable(), ...at }
const room = { roomId: idSchema }
const person = { personId: idSchema }
const channel = { ...room, into: languageSchema }

export const interpretationEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('PlenaryTeamSet'), personIds: z.array(idSchema), ...done }),
  z.object({ type: z.literal('BoothTaken'), ...person, ...channel, ...at }),
  z.object({ type: z.literal('BoothLeft'), ...person, ...at }),
  z.object({ type: z.literal('WentOnAir'), ...person, ...channel, ...at }),
  z.object({ type: z.literal('WentOffAir'), ...person, ...done }),
  z.object({ type: z.literal('DirectionChanged'), ...person, into: languageSchema, ...at }),
  z.object({ type: z.literal('FloorLanguageSaid'), ...room, language: languageSchema, ...done }),
  /** `personId` is on air and offers. */
  z.object({ type: z.literal('HandoverOffered'), ...person, to: idSchema, ...at }),
  z.object({ type: z.literal('HandoverDropped'), ...person, ...at }),
  /** `isLost` when the connection of who was on air was. */
  z.object({ type: z.literal('HandedOver'), ...channel, from: idSchema, to: idSchema, isLost: z.boolean(), ...at }),
  z.object({ type: z.literal('SourceChosen'), ...person, source: languageSchema.nullable(), ...at }),
  z.object({ type: z.literal('SlowDownAsked'), ...room, by: idSchema, ...at }),
  z.object({ type: z.literal('CaptionsSwitched'), ...room, isOn: z.boolean(), ...done }),
  z.object({ type: z.literal('RecordingAsked'), ...room, ...done }),
  z.object({ type: z.literal('RecordingAnswered'), ...room, ...person, agrees: z.boolean(), ...at }),
  z.object({ type: z.literal('RecordingStarted'), ...room, ...done }),
  z.object({ type: z.literal('RecordingStopped'), ...room, ...done }),
])
export type InterpretationEvent = z.infer<typeof interpretationEventSchema>
