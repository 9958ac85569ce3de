/** A forwarding engine on libdatachannel: one connection a listener with fixed slots, one for each thing that is sent. */
import type * as Rtc from 'node-datachannel'
import { announceAt, withAddresses } from '../sdp/announceAt.ts'
import type { EngineNews, SlotEngine } from '../slotEngine.ts'
import type { Feed } from './feed.ts'
import { createIntake } from './intake.ts'
import { openReceiving, type Receiving } from './receiving.ts'
import type { RtcLibrary } from './rtcLibrary.ts'
import { openSending, type Sending } from './sending.ts'

export type SfuSettings = {
  /** All connections share this UDP port. */
  readonly port: number
  /** The address to listen on; null for all. */
  readonly address: string | null
  /** Addresses to be announced in place of the machine's own. */
  readonly announced: readonly string[]
}

const REPORT_EVERY = 1_000
const LOOKS_EVERY = 100

const configOf = ({ port, address }: SfuSettings): Rtc.RtcConfig => ({
  iceServers: [],
  disableAutoNegotiation: true,
  enableIceUdpMux: true,
  portRangeBegin: port,
  portRangeEnd: port,
  ...(address === null ? {} : { bindAddress: address }),
})

const now = () => performance.now()

/** In looks: an open microphone always sends; a picture may stand still. */
const GONE_AFTER = 25

/**
 * Notices whoever vanished without a word, long before the library does. It counts looks and not time, so that an engine that was
 * held up itself takes nobody for gone.
 */
const createVanished = () => {
  const seen = new Map<string, { taken: number; looks: number }>()
  return {
    /** Called at every look. @returns what has come to an end */
    among: (sending: ReadonlyMap<string, Sending>): readonly string[] => {
      for (const feedId of seen.keys()) if (!sending.has(feedId)) seen.delete(feedId)
      return [...sending].flatMap(([feedId, { feed, isVideo }]) => {
        const taken = feed()?.taken() ?? 0
        const known = seen.get(feedId)
        const looks = known?.taken === taken ? known.looks + 1 : 0
        seen.set(feedId, { taken, looks })
        return !isVideo && taken > 0 && looks === GONE_AFTER ? [feedId] : []
      })
    },
  }
}

/** What is done again and again for everything that is sent. */
const tend = (sending: ReadonlyMap<string, Sending>, tell: (news: EngineNews) => void) => {
  const talking = new Set<string>()
  const vanished = createVanished()
  const feeds = (): Feed[] => [...sending.values()].flatMap(({ feed }) => feed() ?? [])
  const tellWhoTalks = () => {
    for (const feedId of talking) if (!sending.has(feedId)) talking.delete(feedId)
    for (const [feedId, { feed }] of sending) {
      const isTalking = feed()?.isTalking(now()) ?? false
      if (isTalking === talking.has(feedId)) continue
      if (isTalking) talking.add(feedId)
      else talking.delete(feedId)
      tell({ type: 'talking', feedId, isTalking })
    }
  }
  const look = () => {
    for (const feed of feeds()) feed.mend(now())
    tellWhoTalks()
    for (const feedId of vanished.among(sending)) tell({ type: 'sendDown', feedId })
  }
  const timers = [
    setInterval(() => feeds().forEach((feed) => feed.report(now())), REPORT_EVERY),
    setInterval(look, LOOKS_EVERY),
  ]
  return () => timers.forEach((timer) => clearInterval(timer))
}

const take = <T extends { close: () => void }>(from: Map<string, T>, id: string): void => {
  const one = from.get(id)
  from.delete(id)
  one?.close()
}

/** What could not be opened is not kept: nobody would ever close it. */
const opened = async <T extends { close: () => void }, Answer>(
  into: Map<string, T>,
  id: string,
  one: T,
  answer: () => Promise<Answer>,
): Promise<Answer> => {
  into.set(id, one)
  try {
    return await answer()
  } catch (error) {
    if (into.get(id) === one) take(into, id)
    throw error
  }
}

export const createSfu = (rtc: RtcLibrary, settings: SfuSettings): SlotEngine => {
  const receiving = new Map<string, Receiving>()
  const sending = new Map<string, Sending>()
  let tell: (news: EngineNews) => void = () => undefined
  let rest: () => void = () => undefined
  const intake = createIntake({ now, later: setImmediate })
  const open = (name: string) => new rtc.PeerConnection(name, configOf(settings))

  return {
    name: 'embedded',
    start: async (listener) => {
      tell = listener
      rest = tend(sending, tell)
    },
    openReceive: async ({ peerId }) => {
      take(receiving, peerId)
      const isUp = (up: boolean) => tell({ type: up ? 'receiveUp' : 'receiveDown', peerId })
      const one = openReceiving(rtc, open(peerId), now, isUp)
      return opened(receiving, peerId, one, () => one.offer(settings.announced))
    },
    answerReceive: async (peerId, sdp) => receiving.get(peerId)?.answer(sdp) ?? [],
    openSend: async ({ feedId, kind }, sdp) => {
      take(sending, feedId)
      const isUp = (up: boolean) => tell({ type: up ? 'sendUp' : 'sendDown', feedId })
      const one = openSending(open(feedId), kind !== 'mic', intake, isUp)
      const answer = await opened(sending, feedId, one, () => one.answerTo(sdp))
      return withAddresses(announceAt(answer, settings.announced))
    },
    put: async (changes) => {
      for (const { peerId, slot, feedId } of changes)
        receiving.get(peerId)?.put(slot, feedId === null ? null : (sending.get(feedId)?.feed() ?? null))
    },
    closeReceive: async (peerId) => take(receiving, peerId),
    closeSend: async (feedId) => take(sending, feedId),
    health: async () => ({ isUp: true, receiving: receiving.size, sending: sending.size }),
    stop: async () => {
      rest()
      for (const feedId of sending.keys()) take(sending, feedId)
      for (const peerId of receiving.keys()) take(receiving, peerId)
    },
  }
}
