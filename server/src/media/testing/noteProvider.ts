/** A provider that carries nothing and notes what it is told. For tests of who is told what. */
import { slotNames } from '@plenaria/shared/protocol/mediaSlots'
import type { MediaNews, MediaProvider, Placement, Voice } from '../mediaProvider.ts'

export type NoteProvider = MediaProvider & {
  readonly places: Map<string, Placement>
  readonly say: (news: MediaNews) => void
  /** Whom somebody's connection belongs to. */
  readonly peersOf: (personId: string) => string[]
}

const slots = Object.fromEntries(slotNames.map((name, at) => [name, String(at)])) as Record<
  (typeof slotNames)[number],
  string
>

export const createNoteProvider = (): NoteProvider => {
  const places = new Map<string, Placement>()
  const feeds: Voice[] = []
  let tell: (news: MediaNews) => void = () => undefined
  const changed = (peerId: string) => {
    const workshopId = places.get(peerId)?.workshopId
    if (workshopId !== undefined) tell({ type: 'changed', workshopId })
  }
  const change = (peerId: string, kind: Voice['kind'], news: Partial<Voice>) => {
    const isIt = (voice: Voice) => voice.peerId === peerId && voice.kind === kind
    feeds.splice(0, feeds.length, ...feeds.map((voice) => (isIt(voice) ? { ...voice, ...news } : voice)))
    changed(peerId)
  }
  const without = (isGone: (voice: Voice) => boolean) => {
    feeds.splice(0, feeds.length, ...feeds.filter((voice) => !isGone(voice)))
  }
  return {
    name: 'note',
    places,
    say: (news) => tell(news),
    peersOf: (personId) => [...places].flatMap(([peerId, at]) => (at.personId === personId ? peerId : [])),
    start: async (listener) => {
      tell = listener
    },
    stop: async () => undefined,
    health: async () => ({ isUp: true, peers: places.size, feeds: feeds.length }),
    join: async (peerId, at) => {
      places.set(peerId, at)
      return { mode: 'slots', offer: 'v=0', slots }
    },
    answer: async (peerId, sdp) => (sdp === 'v=0' && places.has(peerId) ? ['candidate'] : null),
    place: (peerId, at) => {
      places.set(peerId, at)
      changed(peerId)
    },
    publish: async (peerId, kind, channel, sdp) => {
      const at = places.get(peerId)
      if (!at || sdp !== 'v=0') return null
      const { personId, roomId } = at
      feeds.push({ peerId, personId, roomId, kind, channel, isUp: true, isLive: true, isTalking: false })
      changed(peerId)
      return 'v=0'
    },
    setLive: (peerId, kind, isLive) => change(peerId, kind, { isLive }),
    setChannel: (peerId, kind, channel) => change(peerId, kind, { channel }),
    unpublish: (peerId, kind) => {
      without((voice) => voice.peerId === peerId && voice.kind === kind)
      changed(peerId)
    },
    leave: (peerId) => {
      without((voice) => voice.peerId === peerId)
      places.delete(peerId)
    },
    voices: (workshopId) =>
      feeds.flatMap((voice) => {
        const at = places.get(voice.peerId)
        return at?.workshopId === workshopId ? [{ ...voice, roomId: at.roomId }] : []
      }),
  }
}
