/** From which language into which: the channel one interprets into, what the floor speaks, and both turned round at once. */
import { Button } from '../../../design/Button.tsx'
import { ToggleButton } from '../../../design/ToggleButton.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWish } from '../../../live/WishContext.ts'
import styles from './Booth.module.css'
import { intoWish, spokenWish, turnedRound, turnWish } from './boothWishes.ts'
import type { Booth } from './useBooth.ts'

type Props = { readonly booth: Booth }

const Into = ({ booth }: Props) => {
  const t = useText()
  const wish = useWish()
  const nameOf = useLanguageNames()
  return (
    <fieldset className={styles.choice}>
      <legend>{t('booth.into')}</legend>
      <div className={styles.buttons}>
        {booth.mine.map((language) => (
          <ToggleButton
            key={language}
            isSelected={booth.seat?.into === language}
            onChange={(isOn) => isOn && void wish(intoWish(booth, language))}
          >
            {nameOf(language)}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  )
}

const Spoken = ({ booth }: Props) => {
  const t = useText()
  const wish = useWish()
  const nameOf = useLanguageNames()
  return (
    <fieldset className={styles.choice}>
      <legend>{t('booth.floorSpeaks')}</legend>
      <div className={styles.buttons}>
        {booth.channels.map((language) => (
          <ToggleButton
            key={language}
            isSelected={booth.spoken === language}
            onChange={(isOn) => isOn && void wish(spokenWish(booth, language))}
          >
            {nameOf(language)}
          </ToggleButton>
        ))}
      </div>
      {booth.spoken === null && <p className={styles.remark}>{t('booth.notSaid')}</p>}
    </fieldset>
  )
}

const Turn = ({ booth }: Props) => {
  const t = useText()
  const wish = useWish()
  const nameOf = useLanguageNames()
  const turned = turnedRound(booth)
  const press = () => {
    const command = turnWish(booth)
    if (command) void wish(command)
  }
  return (
    <Button icon="undo" kbd="D" isWide isDisabled={turned === null} onPress={press}>
      {t('booth.turn')}
      {turned && (
        <span className={styles.turned}>
          {t('booth.turnTo', { from: nameOf(turned.spoken), into: nameOf(turned.into) })}
        </span>
      )}
    </Button>
  )
}

export const Direction = ({ booth }: Props) => (
  <div className={styles.direction}>
    <Spoken booth={booth} />
    <Into booth={booth} />
    <Turn booth={booth} />
  </div>
)
