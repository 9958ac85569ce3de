/** Who is where and what they publish, in memory, and what therefore belongs into whose slots. It speaks to no engine. */
import { type FeedKind, slotNames } from '@plenaria/shared/protocol/mediaSlots'
import type { SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import type { Placement, Voice } from './mediaProvider.ts'
import type { SlotChange } from './slotEngine.ts'
import { emptySlots, type Slots, wantedSlots } from './wantedSlots.ts'

type Peer = { at: Placement; isUp: boolean; slots: Slots }
export type Published = {
  readonly id: string
  readonly peerId: string
  readonly kind: FeedKind
  channel: SoundChannel
  readonly number: number
  isUp: boolean
  isLive: boolean
  isTalking: boolean
  talkedAt: number
}

type Tables = { readonly peers: Map<string, Peer>; readonly feeds: Map<string, Published> }

/** What is published in a workshop, with its owner's place. */
const published = ({ peers, feeds }: Tables, workshopId: string) =>
  [...feeds.values()].flatMap((feed) => {
    const at = peers.get(feed.peerId)?.at
    const isLive = feed.isUp && feed.isLive
    return at?.workshopId === workshopId ? [{ ...feed, personId: at.personId, roomId: at.roomId, isLive }] : []
  })

const voicesOf = (tables: Tables, workshopId: string): Voice[] =>
  published(tables, workshopId).map(({ peerId, personId, roomId, kind, channel, isUp, isLive, isTalking }) => ({
    peerId,
    personId,
    roomId,
    kind,
    channel,
    isUp,
    isLive,
    isTalking: isLive && isTalking,
  }))

const arranged = (tables: Tables, workshopId: string): SlotChange[] => {
  const live = published(tables, workshopId).filter(({ isLive }) => isLive)
  return [...tables.peers].flatMap(([peerId, peer]) => {
    if (peer.at.workshopId !== workshopId || !peer.isUp) return []
    const wanted = wantedSlots(peer.at, live, peer.slots)
    const changed = slotNames.filter((slot) => wanted[slot] !== peer.slots[slot])
    peer.slots = wanted
    return changed.map((slot) => ({ peerId, slot, feedId: wanted[slot] }))
  })
}

export type Rooms = ReturnType<typeof createRooms>

export const createRooms = () => {
  const peers = new Map<string, Peer>()
  const feeds = new Map<string, Published>()
  const tables: Tables = { peers, feeds }
  let count = 0

  return {
    peer: (peerId: string): Readonly<Peer> | undefined => peers.get(peerId),
    enter: (peerId: string, at: Placement) => void peers.set(peerId, { at, isUp: false, slots: emptySlots }),
    isUp: (peerId: string) => {
      const peer = peers.get(peerId)
      if (peer) peer.isUp = true
    },
    /** @returns whether anything is different now */
    move: (peerId: string, at: Placement): boolean => {
      const peer = peers.get(peerId)
      if (!peer || JSON.stringify(peer.at) === JSON.stringify(at)) return false
      peer.at = at
      return true
    },
    leave: (peerId: string) => void peers.delete(peerId),
    /** Everybody of these workshops, or of all, with what they publish. */
    clear: (workshopIds: readonly string[] | null) => {
      for (const [peerId, { at }] of peers)
        if (workshopIds === null || workshopIds.includes(at.workshopId)) peers.delete(peerId)
      for (const [feedId, { peerId }] of feeds) if (!peers.has(peerId)) feeds.delete(feedId)
    },

    feed: (feedId: string): Published | undefined => feeds.get(feedId),
    feedOf: (peerId: string, kind: FeedKind): Published | undefined =>
      [...feeds.values()].find((feed) => feed.peerId === peerId && feed.kind === kind),
    feedsOf: (peerId: string): Published[] => [...feeds.values()].filter((feed) => feed.peerId === peerId),
    /** What that person publishes of that kind, from whatever page. */
    sameOf: (peerId: string, kind: FeedKind): Published[] => {
      const own = peers.get(peerId)?.at
      return [...feeds.values()].filter((feed) => {
        const at = peers.get(feed.peerId)?.at
        return feed.kind === kind && at?.personId === own?.personId && at?.workshopId === own?.workshopId
      })
    },
    publish: (peerId: string, kind: FeedKind, channel: SoundChannel): Published => {
      count += 1
      const state = { isUp: false, isLive: true, isTalking: false, talkedAt: 0 }
      const feed = { id: `${peerId}:${kind}:${count}`, peerId, kind, channel, number: count, ...state }
      feeds.set(feed.id, feed)
      return feed
    },
    unpublish: (feedId: string) => void feeds.delete(feedId),

    voices: (workshopId: string): Voice[] => voicesOf(tables, workshopId),
    /** What is to be changed in the slots of a workshop's listeners; taken as done. */
    arrange: (workshopId: string): SlotChange[] => arranged(tables, workshopId),
  }
}
