/** What the media desk is made of, for its parts. */
import type { MediaQuality } from '@plenaria/shared/protocol/media'
import type { FeedKind } from '@plenaria/shared/protocol/mediaSlots'
import type { MediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import type { Engine } from '../engine/engine.ts'
import type { Log } from '../engine/log.ts'
import type { Fanout } from '../fanout/fanout.ts'
import type { DeskPeers, Peer } from './deskPeers.ts'
import type { TurnSettings } from './iceServers.ts'
import type { MediaProvider } from './mediaProvider.ts'
import type { QualityBoard } from './qualityBoard.ts'

export type MediaDeskPorts = {
  readonly engine: Engine
  readonly fanout: Fanout
  readonly provider: MediaProvider
  readonly turn: TurnSettings | null
  /** Unguessable. */
  readonly createToken: () => string
  readonly now: () => number
  readonly log: Log
  readonly tellStaff: (workshopId: string, news: MediaQuality) => void
}

/** What answering a page needs. */
export type Desk = MediaDeskPorts & {
  readonly peers: DeskPeers
  readonly board: QualityBoard
  /** Whether there is an engine at all; settled soon after the start. */
  readonly isUsable: Promise<boolean>
  readonly rightsOf: (workshopId: string, personId: string) => MediaRights | null
  readonly stop: (peer: Peer, kind: FeedKind) => void
  /** Gives what this person sends its channel, and lets it be heard or not, as the facts say now. */
  readonly settle: (peer: Peer, rights: MediaRights) => void
}
