/** The sound for those who run the workshop, in the bar of their screens. */
import { ChannelChoice } from '../../media/ChannelChoice.tsx'
import { CompactContext } from './BarButton.tsx'
import { SoundControls } from './SoundControls.tsx'
import styles from './StaffSound.module.css'
import { useRoomSound } from './useRoomSound.ts'
import { VoiceTexts } from './VoiceTexts.tsx'

export const StaffSound = ({ place }: { readonly place: string | null }) => {
  const room = useRoomSound(place)
  if (room?.sound !== 'own') return null
  return (
    <VoiceTexts>
      <div className={styles.sound}>
        <CompactContext value={true}>
          <SoundControls />
        </CompactContext>
        <ChannelChoice isCompact />
      </div>
    </VoiceTexts>
  )
}
