/** A media provider on an engine with fixed slots: keeps every listener's slots as places and rights demand. */
import { type FeedKind, slotNames } from '@plenaria/shared/protocol/mediaSlots'
import type { MediaHealth, MediaNews, MediaProvider } from './mediaProvider.ts'
import { createRooms, type Published, type Rooms } from './rooms.ts'
import { cleanSdp } from './sdp/cleanSdp.ts'
import type { EngineNews, SlotEngine } from './slotEngine.ts'

const sections = slotNames.map((name) => (name === 'video' ? ('video' as const) : ('audio' as const)))
const listening = { sections, directions: ['recvonly', 'inactive'] } as const
const publishing = (kind: FeedKind) =>
  ({ sections: [kind === 'mic' ? 'audio' : 'video'], directions: ['sendonly'] }) as const

type Stage = {
  readonly rooms: Rooms
  readonly engine: SlotEngine
  readonly now: () => number
  readonly tell: (news: MediaNews) => void
  readonly failed: (error: unknown) => void
}

const arrange = ({ rooms, engine, tell, failed }: Stage, workshopId: string | undefined) => {
  if (workshopId === undefined) return
  const changes = rooms.arrange(workshopId)
  if (changes.length > 0) engine.put(changes).catch(failed)
  tell({ type: 'changed', workshopId })
}
const arrangeAround = (stage: Stage, peerId: string) => arrange(stage, stage.rooms.peer(peerId)?.at.workshopId)

const drop = (stage: Stage, feed: Published) => {
  stage.rooms.unpublish(feed.id)
  arrangeAround(stage, feed.peerId)
  stage.engine.closeSend(feed.id).catch(stage.failed)
}

const leave = (stage: Stage, peerId: string) => {
  const { rooms, engine, failed } = stage
  const workshopId = rooms.peer(peerId)?.at.workshopId
  if (workshopId === undefined) return
  for (const feed of rooms.feedsOf(peerId)) drop(stage, feed)
  rooms.leave(peerId)
  engine.closeReceive(peerId).catch(failed)
  arrange(stage, workshopId)
}

const changeFeed = (stage: Stage, feed: Published | undefined, change: Partial<Published>) => {
  if (!feed) return
  Object.assign(feed, change)
  arrangeAround(stage, feed.peerId)
}

/** What is so already arranges nothing anew: this is said of everything on every commit. */
const setFeed = (stage: Stage, feed: Published | undefined, to: Partial<Pick<Published, 'isLive' | 'channel'>>) => {
  const isSo = feed && (to.isLive ?? feed.isLive) === feed.isLive && (to.channel ?? feed.channel) === feed.channel
  if (!isSo) changeFeed(stage, feed, to)
}

const take = (stage: Stage, news: EngineNews): void => {
  const { rooms, tell, now } = stage
  switch (news.type) {
    case 'receiveUp':
      rooms.isUp(news.peerId)
      return arrangeAround(stage, news.peerId)
    case 'receiveDown':
      if (!rooms.peer(news.peerId)) return
      leave(stage, news.peerId)
      return tell({ type: 'lost', peerId: news.peerId })
    case 'sendUp':
      return changeFeed(stage, rooms.feed(news.feedId), { isUp: true })
    case 'sendDown': {
      const feed = rooms.feed(news.feedId)
      if (!feed) return
      drop(stage, feed)
      return tell({ type: 'stopped', peerId: feed.peerId, kind: feed.kind, why: 'lost' })
    }
    case 'talking':
      return changeFeed(stage, rooms.feed(news.feedId), { isTalking: news.isTalking, talkedAt: now() })
    case 'reset':
      rooms.clear(news.workshopIds)
      return tell({ type: 'reset', workshopIds: news.workshopIds })
  }
}

/** A person sends one microphone, camera or screen, from one page. */
const takeOver = (stage: Stage, peerId: string, kind: FeedKind) => {
  for (const feed of stage.rooms.sameOf(peerId, kind)) {
    drop(stage, feed)
    if (feed.peerId !== peerId) stage.tell({ type: 'stopped', peerId: feed.peerId, kind, why: 'elsewhere' })
  }
}

const healthOf = async (engine: SlotEngine): Promise<MediaHealth> => {
  const { isUp, receiving, sending } = await engine.health()
  return { isUp, peers: receiving, feeds: sending }
}

/** @param failed told what the engine did not take; while it begins anew that is nothing: its reset takes it back */
export const createSlotProvider = (
  engine: SlotEngine,
  now: () => number,
  failed: (error: unknown) => void,
): MediaProvider => {
  const rooms = createRooms()
  let tell: (news: MediaNews) => void = () => undefined
  const stage: Stage = { rooms, engine, now, failed, tell: (news) => tell(news) }
  return {
    name: engine.name,
    start: async (listener) => {
      tell = listener
      await engine.start((news) => take(stage, news))
    },
    stop: () => engine.stop(),
    health: () => healthOf(engine),
    join: async (peerId, at) => {
      rooms.enter(peerId, at)
      try {
        const { sdp, slots } = await engine.openReceive({ workshopId: at.workshopId, peerId })
        return { mode: 'slots', offer: sdp, slots }
      } catch (error) {
        rooms.leave(peerId)
        engine.closeReceive(peerId).catch(failed)
        throw error
      }
    },
    answer: async (peerId, sdp) => {
      const cleaned = cleanSdp(sdp, listening)
      return cleaned === null || !rooms.peer(peerId) ? null : engine.answerReceive(peerId, cleaned)
    },
    place: (peerId, at) => {
      if (rooms.move(peerId, at)) arrange(stage, at.workshopId)
    },
    publish: async (peerId, kind, channel, sdp) => {
      const workshopId = rooms.peer(peerId)?.at.workshopId
      const cleaned = cleanSdp(sdp, publishing(kind))
      if (workshopId === undefined || cleaned === null) return null
      takeOver(stage, peerId, kind)
      const feed = rooms.publish(peerId, kind, channel)
      try {
        return await engine.openSend({ workshopId, feedId: feed.id, kind }, cleaned)
      } catch (error) {
        rooms.unpublish(feed.id)
        engine.closeSend(feed.id).catch(failed)
        throw error
      }
    },
    setLive: (peerId, kind, isLive) => setFeed(stage, rooms.feedOf(peerId, kind), { isLive }),
    setChannel: (peerId, kind, channel) => setFeed(stage, rooms.feedOf(peerId, kind), { channel }),
    unpublish: (peerId, kind) => {
      const feed = rooms.feedOf(peerId, kind)
      if (feed) drop(stage, feed)
    },
    leave: (peerId) => leave(stage, peerId),
    voices: rooms.voices,
  }
}
