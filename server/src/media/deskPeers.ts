/** The connections of sound that pages have opened, and the page behind each; a page that is gone has a while to come back. */
import type { Language } from '@plenaria/shared/language'
import type { MediaServerToClient } from '@plenaria/shared/protocol/media'
import type { FeedKind } from '@plenaria/shared/protocol/mediaSlots'

/** A page, as far as it can be told something. */
export type Page = {
  readonly id: string
  readonly tell: <Name extends keyof MediaServerToClient>(
    name: Name,
    message: Parameters<MediaServerToClient[Name]>[0],
  ) => void
}

/** What a person wants to hear, wherever they are. */
export type Wish = { readonly language: Language | null; readonly video: boolean }

export type Peer = {
  readonly id: string
  readonly workshopId: string
  readonly personId: string
  page: Page | null
  wish: Wish
  /** What the page itself holds back, for instance until a key is pressed. */
  readonly held: Set<FeedKind>
  /** What it was last told of its room. */
  told: string
  alarm: ReturnType<typeof setTimeout> | null
}

const BACK_WITHIN = 12_000
const ANSWERED_WITHIN = 30_000
const MOST_OF_A_PERSON = 4

const isSamePage = (one: Pick<Peer, 'page'>, other: Pick<Peer, 'page'>): boolean => one.page?.id === other.page?.id

export type DeskPeers = ReturnType<typeof createDeskPeers>

/** @param onGone called when a connection is to be closed */
export const createDeskPeers = (onGone: (peer: Peer) => void) => {
  const peers = new Map<string, Peer>()

  const remove = (peer: Peer) => {
    if (peer.alarm) clearTimeout(peer.alarm)
    if (peers.delete(peer.id)) onGone(peer)
  }
  const goLater = (peer: Peer, after: number) => {
    if (peer.alarm) clearTimeout(peer.alarm)
    peer.alarm = setTimeout(() => remove(peer), after)
  }
  /** Whoever has left meanwhile is not kept. */
  const stay = (peer: Peer) => {
    if (peer.page === null) return
    if (peer.alarm) clearTimeout(peer.alarm)
    peer.alarm = null
  }

  return {
    remove,
    stay,
    all: () => [...peers.values()],
    get: (peerId: string) => peers.get(peerId),
    of: (workshopId: string) => [...peers.values()].filter((peer) => peer.workshopId === workshopId),
    /** A page has one connection, and a person few pages: one that is gone gives way, else the oldest, and is told. */
    add: (peer: Omit<Peer, 'told' | 'alarm' | 'held'>) => {
      const own = [...peers.values()].filter(
        ({ workshopId, personId }) => workshopId === peer.workshopId && personId === peer.personId,
      )
      const [same, others] = [own.filter((one) => isSamePage(one, peer)), own.filter((one) => !isSamePage(one, peer))]
      for (const one of same) remove(one)
      const byAge = others.toSorted((a, b) => Number(a.page !== null) - Number(b.page !== null))
      for (const one of byAge.slice(0, Math.max(0, others.length + 1 - MOST_OF_A_PERSON))) {
        // Before its connection ends: the page must not take that for a failure and come again at once.
        one.page?.tell('media:closed', { why: 'elsewhere' })
        remove(one)
      }
      const added: Peer = { ...peer, told: '', alarm: null, held: new Set() }
      peers.set(peer.id, added)
      goLater(added, ANSWERED_WITHIN)
    },
    left: (page: Page) => {
      for (const peer of peers.values())
        if (peer.page?.id === page.id) {
          peer.page = null
          goLater(peer, BACK_WITHIN)
        }
    },
    close: () => {
      for (const peer of peers.values()) if (peer.alarm) clearTimeout(peer.alarm)
      peers.clear()
    },
  }
}
