/** One thing that is sent, as a connection: opened, opened anew after every loss, and given up when the server says no. */
import type { MediaLink } from '@plenaria/shared/participant/mediaLink'
import type { FeedKind } from '@plenaria/shared/protocol/mediaSlots'
import type { SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import { whenLost } from './connected.ts'
import type { Receiving } from './openReceiving.ts'
import { NotPublished, type SendConnection, type SendOrder } from './openSending.ts'
import { retryAfter } from './retryAfter.ts'

export type Outgoing = { readonly channel: SoundChannel; readonly track: MediaStreamTrack }

export type Publication = {
  readonly isOpen: () => boolean
  /** Opens, or opens anew, as soon as the connection of sound is there. */
  readonly publish: () => void
  readonly interrupt: () => void
  /** Tells the server, and closes once that has been carried out. */
  readonly end: () => void
  readonly setLive: (isLive: boolean) => void
}

export type PublicationPorts = {
  readonly kind: FeedKind
  readonly link: MediaLink
  readonly receiving: () => Receiving | null
  readonly open: (order: SendOrder) => Promise<SendConnection>
  /** What is to be sent now; null for nothing. */
  readonly outgoing: () => Outgoing | null
  readonly onOpening: () => void
  readonly onOpen: () => void
  readonly onRefused: () => void
  readonly draw: () => number
}

/** Its device is free at once, so that nothing goes out meanwhile. In milliseconds. */
const CLOSES_AFTER = 1_000

export const createPublication = (ports: PublicationPorts): Publication => {
  const { kind, link, receiving, open, outgoing, onOpening, onOpen, onRefused, draw } = ports
  let connection: SendConnection | null = null
  /** Counts attempts, so that an earlier one that ends late is dropped. */
  let turn = 0
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  /** @returns what was open; from now on nothing is */
  const letGo = (): SendConnection | null => {
    turn += 1
    clearTimeout(timer)
    const last = connection
    connection = null
    return last
  }
  const interrupt = () => letGo()?.close()
  const publishIn = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void attempt(), wait)
  }
  const failed = (error: unknown) => {
    if (error instanceof NotPublished && error.message === 'notYourMicrophone') return onRefused()
    failures += 1
    publishIn(retryAfter(failures, draw()))
  }
  const attempt = async () => {
    const [to, what] = [receiving(), outgoing()]
    if (!to || !what) return
    interrupt()
    const own = turn
    onOpening()
    try {
      const opened = await open({ link, kind, peerId: to.peerId, iceServers: to.iceServers, ...what })
      if (own !== turn) return opened.close()
      connection = opened
      failures = 0
      whenLost(opened.connection, () => connection === opened && publishIn(0))
      onOpen()
    } catch (error) {
      if (own === turn) failed(error)
    }
  }
  const tell = (name: 'media:live' | 'media:unpublish', isLive: boolean) => {
    const peerId = receiving()?.peerId
    if (peerId === undefined || !connection) return
    const asked = name === 'media:live' ? link.ask(name, { peerId, kind, isLive }) : link.ask(name, { peerId, kind })
    asked.catch(() => undefined)
  }
  return {
    isOpen: () => connection !== null,
    publish: () => publishIn(0),
    interrupt,
    end: () => {
      tell('media:unpublish', false)
      const last = letGo()
      // First the engine takes it out of everybody's slots: an end under them would take the slots along.
      if (last) setTimeout(() => last.close(), CLOSES_AFTER)
    },
    setLive: (isLive) => tell('media:live', isLive),
  }
}
