/** Keeps one thing that a page sends (a microphone, a camera, a screen) going while it is wished for, with its device. */
import type { SoundChannel } from '@plenaria/shared/workshop/soundChannel'
import { createPublication, type Outgoing, type PublicationPorts } from './publication.ts'
import type { Sending, SendTrouble } from './soundState.ts'

export type SendingPorts = Pick<PublicationPorts, 'kind' | 'link' | 'receiving' | 'open' | 'draw'> & {
  readonly openDevice: () => Promise<MediaStreamTrack>
  readonly onChange: (sending: Sending) => void
}

export type KeptSending = {
  /** @param isHeld whether it goes out only while a key is held; asked once the device is open, as the browser’s question may stand for long */
  readonly start: (channel: SoundChannel, isHeld: () => boolean) => Promise<void>
  readonly stop: (trouble: SendTrouble | null) => void
  readonly hold: (isOut: boolean) => void
  /** The connection of sound is there, perhaps anew. */
  readonly publish: () => void
  /** The connection of sound is gone; it goes on with the next. */
  readonly interrupted: () => void
  /** What is wished for, also while it is interrupted. */
  readonly outgoing: () => Outgoing | null
}

const troubleOf = (error: unknown): SendTrouble => {
  const name = error instanceof Error ? error.name : ''
  // Browsers hand devices to secure pages alone.
  if (!window.isSecureContext) return 'insecure'
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'absent'
}

export const keepSending = (ports: SendingPorts): KeptSending => {
  const { kind, openDevice, onChange } = ports
  let wish: (Outgoing & { isHeld: boolean }) | null = null
  let asked = 0

  const tellOn = () => {
    if (wish) onChange({ status: 'on', channel: wish.channel, isHeld: wish.isHeld })
  }
  const stop = (trouble: SendTrouble | null) => {
    asked += 1
    publication.end()
    wish?.track.stop()
    wish = null
    onChange({ status: 'off', trouble })
  }
  const publication = createPublication({
    ...ports,
    outgoing: () => wish,
    onOpening: () => onChange({ status: 'opening' }),
    onOpen: () => {
      if (wish?.isHeld) publication.setLive(false)
      tellOn()
    },
    onRefused: () => stop('notYours'),
  })

  return {
    start: async (channel, asksForKey) => {
      stop(null)
      onChange({ status: 'opening' })
      const own = asked
      try {
        const track = await openDevice()
        // Somebody changed their mind while the browser asked.
        if (own !== asked) return track.stop()
        const isHeld = asksForKey()
        track.enabled = !isHeld
        wish = { channel, track, isHeld }
        // A headset that is pulled out, a share that is ended in the browser's own bar.
        track.addEventListener('ended', () => wish?.track === track && stop(kind === 'mic' ? 'absent' : null))
        publication.publish()
      } catch (error) {
        if (own === asked) onChange({ status: 'off', trouble: troubleOf(error) })
      }
    },
    stop,
    hold: (isOut) => {
      if (!wish || wish.isHeld !== isOut) return
      wish.isHeld = !isOut
      wish.track.enabled = isOut
      publication.setLive(isOut)
      if (publication.isOpen()) tellOn()
    },
    publish: publication.publish,
    interrupted: () => {
      publication.interrupt()
      if (wish) onChange({ status: 'opening' })
    },
    outgoing: () => wish,
  }
}
