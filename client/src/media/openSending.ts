/** Opens the connection over which a page sends one thing: a microphone, a camera or a screen. */
import type { MediaLink } from '@plenaria/shared/participant/mediaLink'
import type { FeedKind } from '@plenaria/shared/protocol/mediaSlots'
import type { SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import { connected } from './connected.ts'

export type SendConnection = { readonly connection: RTCPeerConnection; readonly close: () => void }

/** The server's no, with its code. */
export class NotPublished extends Error {}

/** In bits a second; sound goes first where there is little room. */
const encodings: Readonly<Record<FeedKind, RTCRtpEncodingParameters>> = {
  mic: { maxBitrate: 32_000, priority: 'high', networkPriority: 'high' },
  camera: { maxBitrate: 500_000, maxFramerate: 24, priority: 'low', networkPriority: 'low' },
  screen: { maxBitrate: 1_500_000, maxFramerate: 10, priority: 'low', networkPriority: 'low' },
}
const CONNECTS_WITHIN = 6_000

export type SendOrder = {
  readonly link: MediaLink
  readonly peerId: string
  readonly kind: FeedKind
  readonly channel: SoundChannel
  readonly track: MediaStreamTrack
  readonly iceServers: RTCIceServer[]
}

export const openSending = async (order: SendOrder): Promise<SendConnection> => {
  const { link, peerId, kind, channel, track, iceServers } = order
  const connection = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' })
  try {
    connection.addTransceiver(track, { direction: 'sendonly', sendEncodings: [encodings[kind]] })
    const offer = await connection.createOffer()
    await connection.setLocalDescription(offer)
    const answer = await link.ask('media:publish', { peerId, kind, channel, sdp: offer.sdp ?? '' })
    if (!answer.ok) throw new NotPublished(answer.refusal.code)
    await connection.setRemoteDescription({ type: 'answer', sdp: answer.sdp })
    await connected(connection, CONNECTS_WITHIN)
  } catch (error) {
    connection.close()
    throw error
  }
  return { connection, close: () => connection.close() }
}
