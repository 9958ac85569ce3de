/** Opens and closes one's own microphone to the room, or lets it out while it is held. */
import type { Language } from '@plenaria/shared/language'
import { boothLanguage, type MediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { useContext } from 'react'
import { LinkButton } from '../../design/LinkButton.tsx'
import { useLanguageNames } from '../../i18n/useLanguageNames.ts'
import { useText } from '../../i18n/useText.ts'
import { useWorkshopPath } from '../../live/useWorkshopPath.ts'
import type { Sound } from '../../media/createSound.ts'
import type { SoundState } from '../../media/soundState.ts'
import { BarButton, CompactContext } from './BarButton.tsx'
import { useTalkKey } from './useTalkKey.ts'

type Props = { readonly sound: Sound; readonly state: SoundState; readonly rights: MediaRights }

const TalkButton = ({ sound, isHeld }: { readonly sound: Sound; readonly isHeld: boolean }) => {
  const t = useText()
  useTalkKey(sound.talk)
  return (
    <BarButton
      kind={isHeld ? 'plain' : 'primary'}
      icon={isHeld ? 'microphoneOff' : 'microphone'}
      kbd="Space"
      aria-pressed={!isHeld}
      onPressStart={() => sound.talk(true)}
      onPressEnd={() => sound.talk(false)}
    >
      {t(isHeld ? 'voice.holdToTalk' : 'voice.holding')}
    </BarButton>
  )
}

/** An interpreter's microphone follows the booth; from elsewhere there is only the way to it. */
const BoothLink = ({ language, isOnAir }: { readonly language: Language; readonly isOnAir: boolean }) => {
  const t = useText()
  const languageName = useLanguageNames()
  const pathTo = useWorkshopPath()
  const isCompact = useContext(CompactContext)
  return (
    <LinkButton
      kind={isOnAir ? 'primary' : 'plain'}
      size={isCompact ? 's' : 'm'}
      icon={isOnAir ? 'microphone' : 'headphones'}
      href={pathTo('booth')}
    >
      {t(isOnAir ? 'voice.boothOnAir' : 'voice.boothOf', { language: languageName(language) })}
    </LinkButton>
  )
}

export const MicrophoneButton = ({ sound, state, rights }: Props) => {
  const t = useText()
  const { mic } = state.sending
  const language = boothLanguage(rights)
  const isFloors = rights.mic.includes('floor') && !rights.isOnAir
  const isBooths = mic.status === 'on' && mic.channel !== 'floor'
  if (language !== null && (isBooths || !isFloors)) return <BoothLink language={language} isOnAir={rights.isOnAir} />
  if (mic.status === 'opening')
    return (
      <BarButton isPending icon="microphone">
        {t('voice.opening')}
      </BarButton>
    )
  if (mic.status === 'on')
    return (
      <>
        {state.isPushToTalk && <TalkButton sound={sound} isHeld={mic.isHeld} />}
        <BarButton isOut={!mic.isHeld} icon="microphone" onPress={() => sound.stop('mic')}>
          {t('voice.speaking')}
        </BarButton>
      </>
    )
  if (!isFloors) return null
  return (
    <BarButton icon="microphoneOff" onPress={() => sound.send('mic', 'floor')}>
      {t('voice.speak')}
    </BarButton>
  )
}
