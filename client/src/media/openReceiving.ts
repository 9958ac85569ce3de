/** Opens the one connection over which a page hears and sees: a track for each slot, and none is ever added. */
import type { MediaLink } from '@plenaria/shared/participant/mediaLink'
import type { MediaPlan } from '@plenaria/shared/protocol/media'
import { type SlotName, slotNames } from '@plenaria/shared/protocol/mediaSlots'
import { connected } from './connected.ts'

export type SlotPlan = Extract<MediaPlan, { mode: 'slots' }>

export type Receiving = {
  readonly peerId: string
  readonly connection: RTCPeerConnection
  readonly iceServers: RTCIceServer[]
  readonly tracks: ReadonlyMap<SlotName, MediaStreamTrack>
  readonly close: () => void
}

const CONNECTS_WITHIN = 6_000

const answerTo = async (connection: RTCPeerConnection, link: MediaLink, { peerId, offer }: SlotPlan) => {
  await connection.setRemoteDescription({ type: 'offer', sdp: offer })
  const description = await connection.createAnswer()
  await connection.setLocalDescription(description)
  const answer = await link.ask('media:answer', { peerId, sdp: description.sdp ?? '' })
  if (!answer.ok) throw new Error(answer.refusal.code)
  const sdpMid = connection.getTransceivers()[0]?.mid ?? '0'
  for (const candidate of answer.candidates) await connection.addIceCandidate({ candidate, sdpMid })
}

/** Rejects when no way through is found. */
export const openReceiving = async (link: MediaLink, plan: SlotPlan): Promise<Receiving> => {
  const iceServers = plan.iceServers
  const connection = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' })
  const slotOf = new Map(slotNames.map((name) => [plan.slots[name], name]))
  const tracks = new Map<SlotName, MediaStreamTrack>()
  connection.addEventListener('track', ({ transceiver, track }) => {
    const slot = transceiver.mid === null ? undefined : slotOf.get(transceiver.mid)
    if (slot) tracks.set(slot, track)
  })
  try {
    await answerTo(connection, link, plan)
    await connected(connection, CONNECTS_WITHIN)
  } catch (error) {
    connection.close()
    throw error
  }
  return { peerId: plan.peerId, connection, iceServers, tracks, close: () => connection.close() }
}
