/**
 * What crosses the live socket about sound and picture. The media itself goes another way (WebRTC); these messages open it,
 * and the server alone decides from the facts what may be sent and heard. A change here must bump PROTOCOL_VERSION.
 */
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { languageSchema } from '../languageSchemas.ts'
import type { Refusal } from '../workshop/refusals.ts'
import { feedKinds, slotNames } from './mediaSlots.ts'

/** One connection of sound: unguessable, given by the server when it is joined. */
const peerIdSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)
const peer = { peerId: peerIdSchema }
/** A description of a WebRTC connection. Browsers write some 5,000 characters. */
const sdpSchema = z.string().min(1).max(20_000)
export const soundChannelSchema = z.union([z.literal('floor'), z.templateLiteral(['language:', languageSchema])])
const kindSchema = z.enum(feedKinds)

export const mediaJoinSchema = z.object({})
/** After the live socket was lost: the connection of sound may still be there. */
export const mediaResumeSchema = z.object(peer)
export const mediaAnswerSchema = z.object({ ...peer, sdp: sdpSchema })
/** The language somebody listens in, where the room has it; null for the floor alone. */
export const mediaListenSchema = z.object({
  ...peer,
  language: languageSchema.nullable(),
  video: z.boolean(),
})
export const mediaPublishSchema = z.object({ ...peer, kind: kindSchema, channel: soundChannelSchema, sdp: sdpSchema })
/** Whether what is published is sent on, for instance while a key is held to talk. */
export const mediaLiveSchema = z.object({ ...peer, kind: kindSchema, isLive: z.boolean() })
export const mediaUnpublishSchema = z.object({ ...peer, kind: kindSchema })
/** Lost packets in per cent, round trip in milliseconds, the microphone's level from 0 to 1. */
const measured = {
  loss: z.number().min(0).max(100),
  roundTrip: z.number().min(0).max(60_000),
  level: z.number().min(0).max(1),
}
export const mediaReportSchema = z.object({ ...peer, ...measured })
export const mediaLeaveSchema = z.object(peer)
export const mediaPeopleSchema = z.object({})

/** Who sends what in the room one is in. */
export const mediaVoiceSchema = z.object({
  personId: idSchema,
  kind: kindSchema,
  channel: soundChannelSchema,
  isTalking: z.boolean(),
})
export const mediaStateSchema = z.object({
  roomId: idSchema,
  voices: z.array(mediaVoiceSchema),
  /** Whose microphone is open in a booth without being heard: off air, or coughing. */
  ready: z.array(idSchema),
})
/** The engine is gone or began anew: everybody opens again, each after a moment of their own up to `within` milliseconds. */
export const mediaResetSchema = z.object({ within: z.number().int() })
/** The server ended what one published: the right is gone, it goes on from another page, or the connection failed. */
export const mediaStoppedSchema = z.object({
  ...peer,
  kind: kindSchema,
  why: z.enum(['notYours', 'elsewhere', 'lost']),
})
/** The server ended this page's sound for good: the person opened it in more pages than they can have. It is not to come back unasked. */
export const mediaClosedSchema = z.object({ why: z.enum(['elsewhere']) })
/** What somebody's connection is like, for those who run the workshop. */
export const mediaPersonSchema = z.object({
  personId: idSchema,
  roomId: idSchema,
  language: languageSchema.nullable(),
  sends: z.array(kindSchema),
  ...measured,
})
export const mediaQualitySchema = z.object({ people: z.array(mediaPersonSchema), gone: z.array(idSchema) })

const iceServerSchema = z.object({ urls: z.array(z.string()), username: z.string(), credential: z.string() })
export const mediaPlanSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('none') }),
  /** People hear each other in an outside meeting; its link is the room's. */
  z.object({ mode: z.literal('link') }),
  z.object({
    mode: z.literal('slots'),
    ...peer,
    offer: sdpSchema,
    /** Which media section of the offer is which slot. */
    slots: z.record(z.enum(slotNames), z.string()),
    iceServers: z.array(iceServerSchema),
  }),
  /** For an engine that brings its own client. */
  z.object({ mode: z.literal('sdk'), ...peer, sdk: z.string(), url: z.string(), token: z.string() }),
])

export type MediaPlan = z.infer<typeof mediaPlanSchema>
export type IceServer = z.infer<typeof iceServerSchema>
export type MediaVoice = z.infer<typeof mediaVoiceSchema>
export type MediaState = z.infer<typeof mediaStateSchema>
export type MediaReset = z.infer<typeof mediaResetSchema>
export type MediaStopped = z.infer<typeof mediaStoppedSchema>
export type MediaClosed = z.infer<typeof mediaClosedSchema>
export type MediaPerson = z.infer<typeof mediaPersonSchema>
export type MediaQuality = z.infer<typeof mediaQualitySchema>

type Answer<T> = ({ ok: true } & T) | { ok: false; refusal: Refusal }
type Done = Record<never, never>

/** Every question about sound, with what is asked and what is answered. */
export type MediaQuestions = {
  'media:join': [z.infer<typeof mediaJoinSchema>, Answer<{ plan: MediaPlan }>]
  'media:resume': [z.infer<typeof mediaResumeSchema>, Answer<Done>]
  /** `candidates`: where the engine can be reached, unless the offer has said it. */
  'media:answer': [z.infer<typeof mediaAnswerSchema>, Answer<{ candidates: readonly string[] }>]
  'media:listen': [z.infer<typeof mediaListenSchema>, Answer<Done>]
  'media:publish': [z.infer<typeof mediaPublishSchema>, Answer<{ sdp: string }>]
  'media:live': [z.infer<typeof mediaLiveSchema>, Answer<Done>]
  'media:unpublish': [z.infer<typeof mediaUnpublishSchema>, Answer<Done>]
  'media:report': [z.infer<typeof mediaReportSchema>, Answer<Done>]
  'media:leave': [z.infer<typeof mediaLeaveSchema>, Answer<Done>]
  'media:people': [z.infer<typeof mediaPeopleSchema>, Answer<{ people: readonly MediaPerson[] }>]
}
export type MediaQuestion = keyof MediaQuestions
export type MediaAnswer<Name extends MediaQuestion> = MediaQuestions[Name][1]

export type MediaClientToServer = {
  [Name in MediaQuestion]: (
    message: MediaQuestions[Name][0],
    acknowledge: (answer: MediaQuestions[Name][1]) => void,
  ) => void
}
export interface MediaServerToClient {
  'media:state': (message: MediaState) => void
  'media:reset': (message: MediaReset) => void
  'media:stopped': (message: MediaStopped) => void
  'media:closed': (message: MediaClosed) => void
  'media:quality': (message: MediaQuality) => void
}
