/** Whom the software proposes next, why, and the one press that gives them the floor. */
import type { FloorNow, Queued } from '@plenaria/shared/workshop/views/floorNow'
import { Button } from '../../../design/Button.tsx'
import { formatClock } from '../../../design/formatClock.ts'
import { Stack } from '../../../design/Stack.tsx'
import { useText } from '../../../i18n/useText.ts'
import { chords, useChord } from '../useChord.ts'
import { useSpeakers } from '../useSpeakers.ts'
import styles from './NextSpeaker.module.css'
import { useGiving } from './useGiving.ts'

/** The sentence that explains the proposal, with what was spoken where that decided it. */
const useWhy = () => {
  const t = useText()
  const speakerOf = useSpeakers()
  return ({ why, personId, partySpent, platformSpent }: Queued, isOnly: boolean): string => {
    const { name, delegation } = speakerOf(personId)
    switch (why) {
      case null:
        return isOnly ? t('floor.whyOnly') : ''
      case 'pointOfOrder':
        return t('floor.whyPointOfOrder')
      case 'replyLast':
        return t('floor.whyReplyLast')
      case 'delegation':
        return t('floor.whyDelegation', { party: delegation || name, spent: formatClock(partySpent).digits })
      case 'platform':
        return t('floor.whyPlatform', { spent: formatClock(platformSpent ?? 0).digits })
      case 'asked':
        return t('floor.whyAsked')
    }
  }
}

export const NextSpeaker = ({ roomId, floor }: { readonly roomId: string; readonly floor: FloorNow }) => {
  const t = useText()
  const whyOf = useWhy()
  const speakerOf = useSpeakers()
  const { isPending, give, giveBack } = useGiving(roomId, floor)
  const { next, waiting, speaking, last } = floor
  const passed = next ? waiting.indexOf(next) : 0
  useChord(chords.nextSpeaker, next ? () => give(next.id) : null)
  return (
    <Stack gap={2}>
      {next && (
        <>
          <Button
            kind="primary"
            icon="microphone"
            isWide
            isPending={isPending}
            kbd={chords.nextSpeaker.hint}
            onPress={() => give(next.id)}
          >
            {t('floor.giveNext', { name: speakerOf(next.personId).name })}
          </Button>
          <p className={styles.why}>
            {whyOf(next, waiting.length === 1)} {passed > 0 && t('floor.whyPassed', { count: passed })}
          </p>
        </>
      )}
      {!speaking && last && (
        <Button kind="quiet" size="s" icon="undo" isPending={isPending} onPress={giveBack}>
          {t('floor.giveBack', { name: speakerOf(last.personId).name })}
        </Button>
      )}
    </Stack>
  )
}
