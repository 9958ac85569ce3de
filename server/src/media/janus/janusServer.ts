/** One Janus with everything of ours on it: rooms, who receives, who sends. Slots are switched there, and nothing is negotiated. */
import { type FeedKind, type SlotName, slotNames } from '@plenaria/shared/protocol/mediaSlots'
import { z } from 'zod'
import type { EngineNews, ReceiveOffer, SlotChange } from '../slotEngine.ts'
import { createJanusLink, type HandleNews, type JanusHandle } from './janusLink.ts'
import { createJanusOpenings, type Opened } from './janusOpenings.ts'
import { JanusRefused } from './janusSocket.ts'
import { createJanusRooms, type JanusRoom } from './janusRoom.ts'

type Receiver = {
  readonly handle: JanusHandle
  readonly room: JanusRoom
  readonly mids: Readonly<Record<SlotName, string>>
  /** What is not yet as it should be; what a lost connection swallowed is asked for again. */
  readonly due: Map<SlotName, string | null>
  /** What was heard last in a slot of sound. */
  readonly heardLast: Map<SlotName, string>
  /** Switches follow each other: the later one must win. */
  queue: Promise<unknown>
}
type Sender = { readonly handle: JanusHandle; mid: string }

export type JanusServer = ReturnType<typeof createJanusServer>

const [SOUND_MID, PICTURE_MID] = ['0', '1']
const joinedSchema = z.object({ streams: z.array(z.object({ crossrefid: z.string(), mid: z.string() })) })
const publishedSchema = z.object({ streams: z.array(z.object({ type: z.string(), mid: z.string() })) })

const emptyStream = ({ dummy }: JanusRoom, slot: SlotName) => ({
  feed: dummy,
  mid: slot === 'video' ? PICTURE_MID : SOUND_MID,
})

/** What is said of who talks. */
const talkingOf = (data: Readonly<Record<string, unknown>>): boolean | null => {
  if (data.videoroom === 'talking') return true
  return data.videoroom === 'stopped-talking' ? false : null
}

type Tell = (news: EngineNews) => void
type Attach = (onNews: (news: HandleNews) => void) => Promise<JanusHandle>

/** A handle that is of no use is let go: Janus would keep it. */
const using = async <T>(handle: JanusHandle, act: () => Promise<T>): Promise<T> => {
  try {
    return await act()
  } catch (error) {
    handle.detach()
    throw error
  }
}

const receive = async (
  attach: Attach,
  room: JanusRoom,
  onNews: (isUp: boolean) => void,
): Promise<Opened<Receiver, ReceiveOffer>> => {
  const handle = await attach((news) => {
    if (news.type === 'up' || news.type === 'down') onNews(news.type === 'up')
  })
  const streams = slotNames.map((slot) => ({ ...emptyStream(room, slot), crossrefid: slot }))
  const joining = { request: 'join', ptype: 'subscriber', room: room.room, pin: room.pin, autoupdate: false, streams }
  return using(handle, async () => {
    const { data, jsep } = await handle.ask(joining)
    if (!jsep) throw new Error('Janus made no offer.')
    const joined = joinedSchema.parse(data).streams
    const mids = Object.fromEntries(joined.map(({ crossrefid, mid }) => [crossrefid, mid])) as Receiver['mids']
    return {
      kept: { handle, room, mids, due: new Map(), heardLast: new Map(), queue: Promise.resolve() },
      answer: { sdp: jsep.sdp, slots: mids },
    }
  })
}

const send = async (
  attach: Attach,
  room: JanusRoom,
  { feedId, kind, sdp }: { feedId: string; kind: FeedKind; sdp: string },
  tell: Tell,
): Promise<Opened<Sender, string>> => {
  const handle = await attach((news) => {
    if (news.type === 'up') tell({ type: 'sendUp', feedId })
    // Somebody who vanished says no goodbye, and this Janus does not notice. An open microphone always sends; a picture may stand still.
    const isSilent = news.type === 'media' && news.kind === 'audio' && !news.isReceived
    if (news.type === 'down' || isSilent) tell({ type: 'sendDown', feedId })
    const isTalking = news.type === 'event' && news.data.id === feedId ? talkingOf(news.data) : null
    if (isTalking !== null) tell({ type: 'talking', feedId, isTalking })
  })
  return using(handle, async () => {
    await handle.ask({ request: 'join', ptype: 'publisher', room: room.room, pin: room.pin, id: feedId, display: kind })
    const { data, jsep } = await handle.ask({ request: 'publish' }, { type: 'offer', sdp })
    if (!jsep) throw new Error('Janus gave no answer.')
    const wanted = kind === 'mic' ? 'audio' : 'video'
    const mid = publishedSchema.parse(data).streams.find(({ type }) => type === wanted)?.mid ?? SOUND_MID
    return { kept: { handle, mid }, answer: jsep.sdp }
  })
}

type Due = readonly [slot: SlotName, feedId: string | null]

/** Puts feeds into slots, one switch after the other for each receiver. */
const createSwitching = (senders: ReadonlyMap<string, Sender>) => {
  const streamFor = ({ room, mids }: Receiver, slot: SlotName, feedId: string | null) => {
    const sender = feedId === null ? undefined : senders.get(feedId)
    const stream = sender ? { feed: feedId, mid: sender.mid } : emptyStream(room, slot)
    return { ...stream, sub_mid: mids[slot] }
  }
  /** Janus would go on counting where it left off with that feed, and what passed meanwhile would look lost to the listener. */
  const countAnew = async ({ handle, mids, heardLast }: Receiver, due: readonly Due[]) => {
    const again = due.filter(([slot, feedId]) => feedId !== null && heardLast.get(slot) === feedId)
    if (again.length === 0) return
    const streams = again.flatMap(([slot]) => [false, true].map((send) => ({ mid: mids[slot], send })))
    await handle.ask({ request: 'configure', streams })
  }
  /** What was not answered stays due, and is asked for again when the connection is back. */
  const switchTo = async (receiver: Receiver, due: readonly Due[]): Promise<'done' | 'refused' | 'unanswered'> => {
    const streams = due.map(([slot, feedId]) => streamFor(receiver, slot, feedId))
    try {
      await countAnew(receiver, due)
      await receiver.handle.ask({ request: 'switch', streams })
      for (const [slot, feedId] of due) if (feedId !== null && slot !== 'video') receiver.heardLast.set(slot, feedId)
      return 'done'
    } catch (error) {
      if (error instanceof JanusRefused) return 'refused'
      for (const [slot, feedId] of due) if (!receiver.due.has(slot)) receiver.due.set(slot, feedId)
      return 'unanswered'
    }
  }
  /** One that cannot be had keeps back no other, and nobody goes on hearing what was there before. */
  const switchEach = async (receiver: Receiver, due: readonly Due[]): Promise<void> => {
    for (const one of due)
      if ((await switchTo(receiver, [one])) === 'refused' && one[1] !== null) await switchTo(receiver, [[one[0], null]])
  }
  const switchDue = async (receiver: Receiver): Promise<void> => {
    const due = [...receiver.due]
    if (due.length === 0) return
    receiver.due.clear()
    if ((await switchTo(receiver, due)) === 'refused') await switchEach(receiver, due)
  }
  return (receiver: Receiver): void => {
    receiver.queue = receiver.queue.then(() => switchDue(receiver))
  }
}

/** @param onLost called when everything on it is gone */
export const createJanusServer = (
  { url, apiSecret, adminKey }: { readonly url: string; readonly apiSecret: string; readonly adminKey: string },
  tell: Tell,
  onLost: () => void,
) => {
  const receivers = new Map<string, Receiver>()
  const senders = new Map<string, Sender>()
  const openings = createJanusOpenings()
  const switchLater = createSwitching(senders)
  const link = createJanusLink(url, apiSecret, {
    onUp: () => {
      for (const receiver of receivers.values()) switchLater(receiver)
    },
    onLost: () => {
      receivers.clear()
      senders.clear()
      rooms.forget()
      onLost()
    },
  })
  const rooms = createJanusRooms(link, adminKey)
  return {
    url,
    isUp: link.isUp,
    receiving: () => receivers.size,
    sending: () => senders.size,
    has: (id: string) => receivers.has(id) || senders.has(id) || openings.has(id),
    openReceive: (workshopId: string, peerId: string): Promise<ReceiveOffer> => {
      const onNews = (isUp: boolean) => tell({ type: isUp ? 'receiveUp' : 'receiveDown', peerId })
      const opening = rooms.of(workshopId).then((room) => receive(link.attach, room, onNews))
      return openings.open(peerId, opening, receivers)
    },
    answerReceive: async (peerId: string, sdp: string) => {
      await receivers.get(peerId)?.handle.ask({ request: 'start' }, { type: 'answer', sdp })
    },
    openSend: (workshopId: string, feedId: string, kind: FeedKind, sdp: string): Promise<string> => {
      const opening = rooms.of(workshopId).then((room) => send(link.attach, room, { feedId, kind, sdp }, tell))
      return openings.open(feedId, opening, senders)
    },
    put: (peerId: string, changes: readonly SlotChange[]) => {
      const receiver = receivers.get(peerId)
      for (const { slot, feedId } of changes) receiver?.due.set(slot, feedId)
      if (receiver) switchLater(receiver)
    },
    closeReceive: (peerId: string) => {
      openings.close(peerId)
      receivers.get(peerId)?.handle.detach()
      receivers.delete(peerId)
    },
    /** Only once nobody listens to it any more: Janus would take the place itself out of their connections. */
    closeSend: async (feedId: string) => {
      openings.close(feedId)
      const sender = senders.get(feedId)
      senders.delete(feedId)
      await Promise.all([...receivers.values()].map(({ queue }) => queue))
      sender?.handle.detach()
    },
    drop: link.drop,
    stop: link.close,
  }
}
