/** What somebody may show beside their voice, whether they do, and the step from one to the other. */
import type { MediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import type { IconName } from '../../design/iconPaths.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { useText } from '../../i18n/useText.ts'
import type { Sound } from '../../media/createSound.ts'
import type { SoundState } from '../../media/soundState.ts'

type Kind = 'camera' | 'screen'

export type Show = {
  readonly kind: Kind
  readonly label: string
  readonly icon: IconName
  readonly isOn: boolean
  readonly isPending: boolean
  readonly act: () => void
}

const words: Readonly<Record<Kind, { start: MessageKey; stop: MessageKey }>> = {
  camera: { start: 'voice.camera', stop: 'voice.cameraOn' },
  screen: { start: 'voice.screen', stop: 'voice.screenOn' },
}

/** A phone cannot share its screen. */
const canShare = 'mediaDevices' in navigator && 'getDisplayMedia' in navigator.mediaDevices

export const useShows = (sound: Sound, state: SoundState, rights: MediaRights): readonly Show[] => {
  const t = useText()
  const kinds = [
    ...(rights.camera ? ['camera' as const] : []),
    ...(rights.screen && canShare ? ['screen' as const] : []),
  ]
  return kinds.map((kind) => {
    const { status } = state.sending[kind]
    const isOn = status === 'on'
    return {
      kind,
      label: t(isOn ? words[kind].stop : words[kind].start),
      icon: kind,
      isOn,
      isPending: status === 'opening',
      act: () => (isOn ? sound.stop(kind) : sound.send(kind, 'floor')),
    }
  })
}
