/** Tells each page who is heard and seen in its room, soon after it changed and only when it did. */
import type { MediaState } from '@plenaria/shared/protocol/media'
import { languageOfChannel } from '@plenaria/shared/workshop/soundChannel'
import type { DeskPeers, Peer } from './deskPeers.ts'
import type { Voice } from './mediaProvider.ts'

const TELL_AFTER = 100

export type RoomNews = { readonly changed: (workshopId: string) => void; readonly close: () => void }

const stateFor = (roomId: string, voices: readonly Voice[]): MediaState => ({
  roomId,
  voices: voices
    .filter((voice) => voice.roomId === roomId && voice.isLive)
    .map(({ personId, kind, channel, isTalking }) => ({ personId, kind, channel, isTalking })),
  ready: voices
    .filter(
      ({ channel, isLive, ...voice }) => voice.roomId === roomId && !isLive && languageOfChannel(channel) !== null,
    )
    .map(({ personId }) => personId),
})

export const createRoomNews = (ports: {
  peers: DeskPeers
  voices: (workshopId: string) => readonly Voice[]
  roomOf: (peer: Peer) => string | null
}): RoomNews => {
  const { peers, voices, roomOf } = ports
  const due = new Map<string, ReturnType<typeof setTimeout>>()
  const tell = (workshopId: string) => {
    due.delete(workshopId)
    const all = voices(workshopId)
    for (const peer of peers.of(workshopId)) {
      const roomId = roomOf(peer)
      if (roomId === null || peer.page === null) continue
      const state = stateFor(roomId, all)
      const text = JSON.stringify(state)
      if (text === peer.told) continue
      peer.told = text
      peer.page.tell('media:state', state)
    }
  }
  return {
    changed: (workshopId) => {
      if (!due.has(workshopId))
        due.set(
          workshopId,
          setTimeout(() => tell(workshopId), TELL_AFTER),
        )
    },
    close: () => {
      for (const timer of due.values()) clearTimeout(timer)
      due.clear()
    },
  }
}
