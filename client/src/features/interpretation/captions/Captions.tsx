/** Captions to read: the last lines of one language, as large as one wants them. They pass; nothing of them is in the record. */
import { useEffect, useRef } from 'react'
import { Button } from '../../../design/Button.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Select } from '../../../design/Select.tsx'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { useText } from '../../../i18n/useText.ts'
import { captionedLanguages } from './captionLines.ts'
import styles from './Captions.module.css'
import { useCaptionLook } from './useCaptionLook.ts'
import { useCaptions } from './useCaptions.ts'

type Props = {
  readonly roomId: string
  /** The room's channels, so that a language can be chosen before anything is written in it. */
  readonly languages: readonly string[]
}

type ToolsProps = Pick<Props, 'languages'> & { readonly language: string } & Pick<
    ReturnType<typeof useCaptionLook>,
    'change' | 'larger' | 'smaller'
  >

const Tools = ({ languages, language, change, larger, smaller }: ToolsProps) => {
  const t = useText()
  const languageOf = useLanguageNames()
  return (
    <div className={styles.tools}>
      <Select
        label={t('captions.language')}
        value={language}
        onChange={(next) => change({ language: next })}
        options={languages.map((id) => ({ id, label: languageOf(id) }))}
      />
      <IconButton
        icon="minus"
        label={t('captions.smaller')}
        isDisabled={smaller === null}
        onPress={() => smaller !== null && change({ size: smaller })}
      />
      <IconButton
        icon="plus"
        label={t('captions.larger')}
        isDisabled={larger === null}
        onPress={() => larger !== null && change({ size: larger })}
      />
      <Button size="s" kind="quiet" onPress={() => change({ isHidden: true })}>
        {t('captions.hide')}
      </Button>
    </div>
  )
}

export const Captions = ({ roomId, languages }: Props) => {
  const t = useText()
  const { language: own } = useLanguage()
  const lines = useCaptions(roomId)
  const looking = useCaptionLook()
  const { look, change } = looking
  const written = captionedLanguages(lines)
  const wanted = [look.language, own].find((one) => one !== null && languages.includes(one) && written.includes(one))
  const language = wanted ?? written[0] ?? look.language ?? own
  const shown = lines.filter((line) => line.language === language)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [shown.length, look.size])
  if (look.isHidden)
    return (
      <Button size="s" kind="quiet" icon="message" onPress={() => change({ isHidden: false })}>
        {t('captions.show')}
      </Button>
    )
  return (
    <section className={styles.captions} aria-label={t('captions.title')}>
      <Tools languages={languages} language={language} {...looking} />
      {/* What scrolls must be reachable by keyboard; each line is read out once it is done, not while it grows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.lines} ref={list} lang={language} tabIndex={0} style={{ fontSize: `${look.size}em` }}>
        {shown.length === 0 && <p className={styles.waiting}>{t('captions.waiting')}</p>}
        <div aria-live="polite">
          {shown
            .filter(({ isDone }) => isDone)
            .map(({ number, text }) => (
              <p key={number}>{text}</p>
            ))}
        </div>
        {shown
          .filter(({ isDone }) => !isDone)
          .map(({ number, text }) => (
            <p key={number} className={styles.growing}>
              {text}
            </p>
          ))}
      </div>
      <p className={styles.remark}>{t('captions.passes')}</p>
    </section>
  )
}
