/** What one listens to: the floor, or the channel of a colleague who interprets from a language one does not understand. */
import { ToggleButton } from '../../../design/ToggleButton.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { useNames } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import styles from './Booth.module.css'
import type { Booth } from './useBooth.ts'

/** Channels that can be listened to, and the one that was chosen though nobody is on air in it now. */
const sourcesOf = ({ seat, mine, onAir }: Booth): readonly string[] =>
  mine.filter((language) => language !== seat?.into && (onAir(language) !== undefined || language === seat?.source))

export const Source = ({ booth }: { readonly booth: Booth }) => {
  const t = useText()
  const wish = useWish()
  const languageOf = useLanguageNames()
  const nameOf = useNames()
  const { seat, roomId, onAir, hears } = booth
  const sources = sourcesOf(booth)
  if (!seat || sources.length === 0) return null
  const listen = (source: string | null) => void wish({ type: 'ListenTo', roomId, source })
  const labelOf = (language: string) => {
    const speaker = onAir(language)
    return speaker
      ? t('booth.relayFrom', { language: languageOf(language), name: nameOf(speaker.personId) })
      : t('booth.relay', { language: languageOf(language) })
  }
  return (
    <fieldset className={styles.choice}>
      <legend>{t('booth.listenTo')}</legend>
      <div className={styles.buttons}>
        <ToggleButton isSelected={seat.source === null} onChange={(isOn) => isOn && listen(null)}>
          {t('channel.original')}
        </ToggleButton>
        {sources.map((language) => (
          <ToggleButton
            key={language}
            isSelected={seat.source === language}
            onChange={(isOn) => isOn && listen(language)}
          >
            {labelOf(language)}
          </ToggleButton>
        ))}
      </div>
      {seat.source !== null && hears === null && (
        <output className={styles.remark}>{t('booth.relayLost', { language: languageOf(seat.source) })}</output>
      )}
    </fieldset>
  )
}
