/** What a page may send, each kept going by itself: microphone, camera, screen. */
import type { MediaLink } from '@plenaria/shared/participant/mediaLink'
import type { MediaStopped } from '@plenaria/shared/protocol/media'
import { type FeedKind, feedKinds } from '@plenaria/shared/protocol/mediaSlots'
import { openCamera, openMicrophone, openScreen } from './devices.ts'
import { type KeptSending, keepSending } from './keepSending.ts'
import type { Receiving } from './openReceiving.ts'
import { openSending } from './openSending.ts'
import type { Sending } from './soundState.ts'

export type Sendings = Readonly<Record<FeedKind, KeptSending>>

const openDevice: Readonly<Record<FeedKind, () => Promise<MediaStreamTrack>>> = {
  mic: openMicrophone,
  camera: openCamera,
  screen: openScreen,
}

export const createSendings = (ports: {
  readonly link: MediaLink
  readonly receiving: () => Receiving | null
  readonly onChange: (kind: FeedKind, sending: Sending) => void
}): Sendings => {
  const { link, receiving, onChange } = ports
  const of = (kind: FeedKind): KeptSending =>
    keepSending({
      kind,
      link,
      receiving,
      open: openSending,
      openDevice: openDevice[kind],
      onChange: (sending) => onChange(kind, sending),
      draw: Math.random,
    })
  return { mic: of('mic'), camera: of('camera'), screen: of('screen') }
}

/** The server has ended something: it is given up, or tried again where only its connection was lost. */
export const takeStopped = (sendings: Sendings, { kind, why }: MediaStopped): void => {
  if (why === 'lost') sendings[kind].publish()
  else sendings[kind].stop(why)
}

export const eachSending = (sendings: Sendings, act: (sending: KeptSending) => void): void => {
  for (const kind of feedKinds) act(sendings[kind])
}
