/** From which language into which: the channel one interprets into, what the floor speaks, and both turned round at once. */
import { Button } from '../../../design/Button.tsx'
import { ToggleButton } from '../../../design/ToggleButton.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import styles from './Booth.module.css'
import { intoWish, spokenWish, turnedRound, turnWish } from './boothWishes.ts'
import type { Booth } from './useBooth.ts'
import type { BoothLine } from './useBoothLine.ts'

type Props = { readonly booth: Booth; readonly line: BoothLine }

const Into = ({ booth, line }: Props) => {
  const t = useText()
  const nameOf = useLanguageNames()
  return (
    <fieldset className={styles.choice}>
      <legend>{t('booth.into')}</legend>
      <div className={styles.buttons}>
        {booth.mine.map((language) => (
          <ToggleButton
            key={language}
            isSelected={booth.seat?.into === language}
            onChange={(isOn) => isOn && line((now) => intoWish(now, language))}
          >
            {nameOf(language)}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  )
}

const Spoken = ({ booth, line }: Props) => {
  const t = useText()
  const nameOf = useLanguageNames()
  return (
    <fieldset className={styles.choice}>
      <legend>{t('booth.floorSpeaks')}</legend>
      <div className={styles.buttons}>
        {booth.channels.map((language) => (
          <ToggleButton
            key={language}
            isSelected={booth.spoken === language}
            onChange={(isOn) => isOn && line((now) => spokenWish(now, language))}
          >
            {nameOf(language)}
          </ToggleButton>
        ))}
      </div>
      {booth.spoken === null && <p className={styles.remark}>{t('booth.notSaid')}</p>}
    </fieldset>
  )
}

const Turn = ({ booth, line }: Props) => {
  const t = useText()
  const nameOf = useLanguageNames()
  const turned = turnedRound(booth)
  return (
    <Button icon="undo" kbd="D" isWide isDisabled={turned === null} onPress={() => line(() => turnWish(booth))}>
      {t('booth.turn')}
      {turned && (
        <span className={styles.turned}>
          {t('booth.turnTo', { from: nameOf(turned.spoken), into: nameOf(turned.into) })}
        </span>
      )}
    </Button>
  )
}

export const Direction = ({ booth, line }: Props) => (
  <div className={styles.direction}>
    <Spoken booth={booth} line={line} />
    <Into booth={booth} line={line} />
    <Turn booth={booth} line={line} />
  </div>
)
