/** Listeners without a browser who do nothing but count: so many at once that anything more would be the thing measured. */
import type { PeerConnection, Track } from 'node-datachannel'
import * as rtc from 'node-datachannel'
import type { MediaProvider } from '../../media/mediaProvider.ts'
import { isRtcp } from '../../media/sfu/rtpPacket.ts'
import { numberOf } from '../../media/testing/rtcClient.ts'

/** What of one voice is counted: its packets from one running number up to another; `newest` is the highest that came at all. */
export type Counted = { from: number; until: number; arrived: number; newest: number }

export type Ears = {
  /** Opens more of them. */
  readonly grow: (count: number) => Promise<void>
  readonly close: () => void
}

const AT_ONCE = 10
const CONNECTS_WITHIN = 30_000

const described = (connection: PeerConnection): Promise<string> =>
  new Promise((resolve) => {
    connection.onGatheringStateChange((state) => {
      if (state === 'complete') resolve(connection.localDescription()?.sdp ?? '')
    })
    connection.setLocalDescription('answer')
  })

const connected = (connection: PeerConnection): Promise<void> =>
  new Promise((resolve, reject) => {
    const alarm = setTimeout(() => reject(new Error('A listener does not connect.')), CONNECTS_WITHIN)
    connection.onStateChange((state) => {
      if (state !== 'connected') return
      clearTimeout(alarm)
      resolve()
    })
  })

/** @param counted what is counted, by the mark of the voice: listeners of the floor and of Spanish in the plenary */
export const openEars = (provider: MediaProvider, workshopId: string, counted: ReadonlyMap<number, Counted>): Ears => {
  const kept: (PeerConnection | Track)[] = []
  const peers: string[] = []
  const count = (packet: Buffer) => {
    if (isRtcp(packet)) return
    const one = counted.get(packet.at(-1) ?? 0)
    const number = numberOf(packet)
    if (!one) return
    one.newest = Math.max(one.newest, number)
    if (number >= one.from && number < one.until) one.arrived += 1
  }
  const open = async (peerId: string) => {
    const at = {
      workshopId,
      personId: peerId,
      roomId: 'plenary',
      language: 'es',
      source: 'floor',
      video: false,
    } as const
    const plan = await provider.join(peerId, at)
    if (plan.mode !== 'slots') throw new Error(`The plan is ${plan.mode}.`)
    const connection = new rtc.PeerConnection(peerId, { iceServers: [], disableAutoNegotiation: true })
    kept.push(connection)
    connection.onTrack((track) => {
      kept.push(track)
      track.onMessage(count)
    })
    connection.setRemoteDescription(plan.offer, 'offer')
    const isUp = connected(connection)
    for (const candidate of (await provider.answer(peerId, await described(connection))) ?? [])
      connection.addRemoteCandidate(candidate, '0')
    await isUp
  }
  return {
    grow: async (more) => {
      const waiting = Array.from({ length: more }, (_, at) => `${workshopId}-ear-${peers.length + at}`)
      peers.push(...waiting)
      const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await open(next)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
    },
    close: () => {
      // Tracks before their connections, as in the engine.
      for (const one of kept.toReversed()) one.close()
      for (const peerId of peers) provider.leave(peerId)
    },
  }
}
