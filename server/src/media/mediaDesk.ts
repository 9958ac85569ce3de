/**
 * Between pages and the media provider: the facts say who may speak, show and hear where, and what they say is carried out on
 * every commit. A page asks; it never names a room, and no channel that the facts do not give it.
 */
import { mediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { createDeskPeers, type Page, type Peer } from './deskPeers.ts'
import type { Desk, MediaDeskPorts } from './desk.ts'
import { channelNow, isHeard, placementOf } from './deskRights.ts'
import { type MediaAnswers, mediaAnswers } from './mediaAnswers.ts'
import type { MediaNews, MediaProvider } from './mediaProvider.ts'
import { createQualityBoard } from './qualityBoard.ts'
import { createRoomNews } from './roomNews.ts'

export type MediaMode = 'own' | 'link' | 'none'

export type MediaDesk = {
  readonly answers: MediaAnswers
  readonly pageLeft: (page: Page) => void
  /** For whoever may no longer be here at all. */
  readonly dropPerson: (workshopId: string, personId: string) => void
  readonly health: MediaProvider['health']
  /** Whatever is sent in a workshop, held back or not. */
  readonly voices: MediaProvider['voices']
  /** How people hear each other here: over this server, in outside meetings, or not at all. */
  readonly mode: () => Promise<MediaMode>
  readonly start: () => void
  readonly close: () => Promise<void>
}

/** So that not everybody opens again in the same moment; a few hundred do so within a second. */
const RESET_WITHIN = 400

const offLine =
  'Sound is off: the media engine cannot run here. The workshop goes on without it; set MEDIA=none or MEDIA=link to say that this is meant.'

/** Carries out what the facts say now: places are changed, and what is no longer allowed is ended. */
const recheck = ({ peers, provider, rightsOf, settle }: Desk, workshopId: string): void => {
  for (const peer of peers.of(workshopId)) {
    const rights = rightsOf(workshopId, peer.personId)
    if (rights === null) {
      peers.remove(peer)
      continue
    }
    settle(peer, rights)
    provider.place(peer.id, placementOf(peer, rights))
  }
}

const takeNews = ({ peers, board }: Desk, changed: (workshopId: string) => void, news: MediaNews): void => {
  const restart = (peer: Peer, within: number) => {
    const { page } = peer
    peers.remove(peer)
    board.gone(peer.workshopId, peer.personId)
    page?.tell('media:reset', { within })
  }
  switch (news.type) {
    case 'changed':
      return changed(news.workshopId)
    case 'stopped': {
      const { peerId, kind, why } = news
      peers.get(peerId)?.page?.tell('media:stopped', { peerId, kind, why })
      return
    }
    case 'lost': {
      const peer = peers.get(news.peerId)
      if (peer) restart(peer, 0)
      return
    }
    case 'reset':
      for (const peer of peers.all())
        if (news.workshopIds === null || news.workshopIds.includes(peer.workshopId)) restart(peer, RESET_WITHIN)
  }
}

const startProvider = async ({ provider, log }: MediaDeskPorts, tell: (news: MediaNews) => void): Promise<boolean> => {
  try {
    await provider.start(tell)
    return true
  } catch (error) {
    log.warn({ problem: error instanceof Error ? error.message : String(error) }, offLine)
    return false
  }
}

export const createMediaDesk = (ports: MediaDeskPorts): MediaDesk => {
  const { engine, fanout, provider, tellStaff } = ports
  const board = createQualityBoard(tellStaff)
  const peers = createDeskPeers(({ id, workshopId, personId }) => {
    provider.leave(id)
    board.gone(workshopId, personId)
  })
  const rightsOf = (workshopId: string, personId: string) => {
    const workshop = engine.current(workshopId)?.workshop
    return workshop ? mediaRights(workshop, personId) : null
  }
  const stop: Desk['stop'] = (peer, kind) => {
    provider.unpublish(peer.id, kind)
    peer.held.delete(kind)
    peer.page?.tell('media:stopped', { peerId: peer.id, kind, why: 'notYours' })
  }
  const settleOwn: Desk['settle'] = (peer, rights) => {
    for (const { peerId, kind, channel } of provider.voices(peer.workshopId)) {
      if (peerId !== peer.id) continue
      const now = channelNow(rights, kind, channel)
      if (now === null) stop(peer, kind)
      else {
        provider.setChannel(peer.id, kind, now)
        provider.setLive(peer.id, kind, isHeard(rights, now, !peer.held.has(kind)))
      }
    }
  }
  const roomOf = ({ workshopId, personId }: Peer) => rightsOf(workshopId, personId)?.roomId ?? null
  const news = createRoomNews({ peers, voices: (workshopId) => provider.voices(workshopId), roomOf })
  let settle: (isUsable: boolean) => void = () => undefined
  const isUsable = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  const desk: Desk = { ...ports, peers, board, isUsable, rightsOf, stop, settle: settleOwn }
  const unsubscribe = fanout.subscribe(({ workshopId }) => recheck(desk, workshopId))

  return {
    answers: mediaAnswers(desk),
    pageLeft: peers.left,
    dropPerson: (workshopId, personId) => {
      for (const peer of peers.of(workshopId)) if (peer.personId === personId) peers.remove(peer)
    },
    health: () => provider.health(),
    voices: (workshopId) => provider.voices(workshopId),
    mode: async () => {
      if (!(await isUsable) || provider.name === 'none') return 'none'
      return provider.name === 'link' ? 'link' : 'own'
    },
    start: () => void startProvider(ports, (one) => takeNews(desk, news.changed, one)).then(settle),
    close: async () => {
      unsubscribe()
      settle(false)
      news.close()
      board.close()
      peers.close()
      await provider.stop()
    },
  }
}
