/** A browser's part in sound and picture, without a browser: listens by slot, and sends packets that carry a mark. For tests and measurements. */
import { type FeedKind, slotNames, type SlotName } from '@plenaria/shared/protocol/mediaSlots'
import type { SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import * as rtc from 'node-datachannel'
import type { MediaProvider, Placement } from '../mediaProvider.ts'
import { readRtcp } from '../sfu/rtcp.ts'
import { isRtcp, readRtp } from '../sfu/rtpPacket.ts'

const config: rtc.RtcConfig = { iceServers: [], disableAutoNegotiation: true }
const OPUS = 111
const VP8 = 96
const LEVEL_ID = 1
const LEVEL_LINE = `a=extmap:${LEVEL_ID} urn:ietf:params:rtp-hdrext:ssrc-audio-level\r\n`
const HEARD_FOR = 300

const described = (connection: rtc.PeerConnection, type: 'offer' | 'answer'): Promise<string> =>
  new Promise((resolve) => {
    connection.onGatheringStateChange((state) => {
      if (state === 'complete') resolve(connection.localDescription()?.sdp ?? '')
    })
    connection.setLocalDescription(type)
  })

export type Listener = {
  /** The marks that are heard now, by slot. */
  readonly hears: () => Partial<Record<SlotName, number>>
  /** Every mark that was ever heard. */
  readonly everHeard: () => readonly number[]
  readonly packets: () => number
  /** Packets that are missing between those that came, as a browser would count them. */
  readonly lost: () => number
  readonly firstOf: (slot: SlotName, mark: number) => Buffer | undefined
  /** Where it can be reached itself, as it found out. */
  readonly candidates: () => readonly string[]
  /** Of what kind its own end of the way is that was taken; null while there is none. */
  readonly way: () => string | null
  readonly close: () => void
}

const configOver = ({ relays, from }: Detour): rtc.RtcConfig => ({
  ...config,
  iceServers: relays,
  iceTransportPolicy: 'relay',
  bindAddress: from,
})

type Heard = { mark: number; at: number; sequence: number; first: Map<number, Buffer> }

/**
 * Over relays alone, from one address. The library tries every other way all the same and only names none: a client that is meant
 * to have no other way must be where the engine cannot be reached from.
 */
export type Detour = { readonly relays: rtc.IceServer[]; readonly from: string }

/** Joins and answers, as a page does. Throws when the provider has no slots to offer. */
export const listen = async (
  provider: Pick<MediaProvider, 'join' | 'answer'>,
  peerId: string,
  at: Placement,
  detour: Detour | null = null,
): Promise<Listener> => {
  const plan = await provider.join(peerId, at)
  if (plan.mode !== 'slots') throw new Error(`The plan is ${plan.mode}.`)
  const connection = new rtc.PeerConnection(peerId, detour === null ? config : configOver(detour))
  const slotOf = new Map(slotNames.map((name) => [plan.slots[name], name]))
  const tracks: rtc.Track[] = []
  const heard = new Map<SlotName, Heard>()
  const ever = new Set<number>()
  let packets = 0
  let lost = 0
  connection.onTrack((track) => {
    tracks.push(track)
    const slot = slotOf.get(track.mid())
    track.onMessage((packet) => {
      const header = isRtcp(packet) ? null : readRtp(packet)
      if (!slot || !header) return
      const mark = packet.at(-1) ?? 0
      packets += 1
      ever.add(mark)
      const known = heard.get(slot) ?? { mark, at: 0, sequence: header.sequence - 1, first: new Map<number, Buffer>() }
      lost += (header.sequence - known.sequence - 1) & 0xffff
      if (!known.first.has(mark)) known.first.set(mark, Buffer.from(packet.subarray(header.payloadAt)))
      heard.set(slot, { ...known, mark, sequence: header.sequence, at: performance.now() })
    })
  })
  connection.setRemoteDescription(plan.offer, 'offer')
  const description = await described(connection, 'answer')
  for (const candidate of (await provider.answer(peerId, description)) ?? [])
    connection.addRemoteCandidate(candidate, '0')
  return {
    hears: () => {
      const since = performance.now() - HEARD_FOR
      return Object.fromEntries([...heard].filter(([, one]) => one.at > since).map(([slot, { mark }]) => [slot, mark]))
    },
    everHeard: () => [...ever],
    packets: () => packets,
    way: () => connection.getSelectedCandidatePair()?.local.type ?? null,
    lost: () => lost,
    candidates: () => description.split('\r\n').filter((line) => line.startsWith('a=candidate:')),
    firstOf: (slot, mark) => heard.get(slot)?.first.get(mark),
    close: () => {
      for (const track of tracks) track.close()
      connection.close()
    },
  }
}

export type Sender = {
  /** From now on loud or silent, as its packets state. */
  readonly talk: (isTalking: boolean) => void
  /** How often a whole picture was asked for. */
  readonly picturesAsked: () => number
  /** How many packets went out: the next one carries this number. */
  readonly sent: () => number
  readonly close: () => void
}

const SOUND_PAYLOAD = 60

/** The running number that a packet of sound carries beside its mark, whatever an engine has written into its header. */
export const numberOf = (packet: Buffer): number =>
  packet.length < SOUND_PAYLOAD ? -1 : packet.readUInt32BE(packet.length - SOUND_PAYLOAD)

const soundPacket = (sequence: number, ssrc: number, mark: number, level: number): Buffer => {
  const packet = Buffer.alloc(20 + SOUND_PAYLOAD, mark)
  packet.writeUInt32BE(sequence, 20)
  packet.writeUInt8(0x90, 0)
  packet.writeUInt8(OPUS, 1)
  packet.writeUInt16BE(sequence & 0xffff, 2)
  packet.writeUInt32BE((sequence * 960) >>> 0, 4)
  packet.writeUInt32BE(ssrc, 8)
  packet.writeUInt32BE(0xbede0001, 12)
  packet.writeUInt32BE((LEVEL_ID << 28) | (level << 16), 16)
  return packet
}

/** One picture a packet: the descriptor, whether it is whole, and the mark. */
const picturePacket = (sequence: number, ssrc: number, mark: number, isWhole: boolean): Buffer => {
  const packet = Buffer.alloc(12 + 200, mark)
  packet.writeUInt8(0x80, 0)
  packet.writeUInt8(0x80 | VP8, 1)
  packet.writeUInt16BE(sequence & 0xffff, 2)
  packet.writeUInt32BE((sequence * 3_000) >>> 0, 4)
  packet.writeUInt32BE(ssrc, 8)
  packet.writeUInt32BE((0x90808000 | (sequence & 0x7fff)) >>> 0, 12)
  packet.writeUInt8(isWhole ? 0x10 : 0x11, 16)
  return packet
}

let streams = 5_000

export type Publishing = { kind?: FeedKind; channel?: SoundChannel; mark: number; isTalking?: boolean }

/** Publishes and sends fifty packets of sound, or twenty-five pictures, a second until it is closed. */
export const speak = async (
  provider: Pick<MediaProvider, 'publish'>,
  peerId: string,
  publishing: Publishing,
): Promise<Sender> => {
  const { kind = 'mic', channel = 'floor', mark, isTalking = true } = publishing
  const isVideo = kind !== 'mic'
  const connection = new rtc.PeerConnection(`${peerId}:${kind}`, config)
  streams += 1
  const ssrc = streams
  const media = isVideo ? new rtc.Video('0', 'SendOnly') : new rtc.Audio('0', 'SendOnly')
  if (media instanceof rtc.Video) media.addVP8Codec(VP8)
  else media.addOpusCodec(OPUS, 'minptime=10;useinbandfec=1')
  media.addSSRC(ssrc, 'sender')
  const track = connection.addTrack(media)
  let level = isTalking ? 20 : 127
  let asked = 0
  let wantsPicture = true
  track.onMessage((message) => {
    if (!isRtcp(message) || !readRtcp(message).wantsPicture) return
    asked += 1
    wantsPicture = true
  })
  const offer = (await described(connection, 'offer')).replace('a=rtcp-mux\r\n', `${LEVEL_LINE}a=rtcp-mux\r\n`)
  const answer = await provider.publish(peerId, kind, channel, offer)
  if (answer === null) throw new Error('The offer was refused.')
  connection.setRemoteDescription(answer, 'answer')
  const every = isVideo ? 40 : 20
  let sequence = 0
  let dueAt: number | null = null
  const sendOne = () => {
    const packet = isVideo
      ? picturePacket(sequence, ssrc, mark, wantsPicture)
      : soundPacket(sequence, ssrc, mark, level)
    wantsPicture = false
    sequence += 1
    track.sendMessageBinary(packet)
  }
  // On a busy machine the timer is late; a microphone is not.
  const timer = setInterval(() => {
    if (!track.isOpen()) return
    for (dueAt ??= performance.now(); dueAt <= performance.now(); dueAt += every) sendOne()
  }, every)
  return {
    talk: (talks) => {
      level = talks ? 20 : 127
    },
    picturesAsked: () => asked,
    sent: () => sequence,
    close: () => {
      clearInterval(timer)
      track.close()
      connection.close()
    },
  }
}
