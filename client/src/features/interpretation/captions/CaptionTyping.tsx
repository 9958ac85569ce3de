/** Types captions: what is written is seen at once, and a line ends with Enter, at the end of a sentence, or after a pause. */
import { LONGEST_CAPTION } from '@plenaria/shared/protocol/booth'
import { useEffect, useRef, useState } from 'react'
import { Select } from '../../../design/Select.tsx'
import { TextField } from '../../../design/TextField.tsx'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import { languageName } from '../../../i18n/languageName.ts'
import { useLanguageNames } from '../../../i18n/useLanguageNames.ts'
import { useText } from '../../../i18n/useText.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { isFull } from './captionLines.ts'
import styles from './Captions.module.css'

/** Told at most so often while a line grows. */
const TELL_EVERY = 250
const PAUSE = 5_000

type Props = { readonly roomId: string; readonly languages: readonly string[]; readonly first: string }

/** @returns the line as it is typed; `finish` ends it */
const useTypedCaption = ({ roomId, first }: Pick<Props, 'roomId' | 'first'>) => {
  const { connection } = useLive()
  const [language, setLanguage] = useState(first)
  const [text, setText] = useState('')
  const [isLost, setLost] = useState(false)
  const told = useRef('')

  useEffect(() => {
    const tell = (isDone: boolean) => {
      told.current = isDone ? '' : text
      connection.booth.caption({ roomId, language, text: text.trim(), isDone }).then(
        (isTaken) => setLost(!isTaken),
        () => setLost(true),
      )
      if (isDone) setText('')
    }
    if (isFull(text, LONGEST_CAPTION)) return tell(true)
    if (text === told.current) {
      if (text === '') return
      const rest = setTimeout(() => tell(true), PAUSE)
      return () => clearTimeout(rest)
    }
    const soon = setTimeout(() => tell(false), TELL_EVERY)
    const rest = setTimeout(() => tell(true), PAUSE)
    return () => {
      clearTimeout(soon)
      clearTimeout(rest)
    }
  }, [text, language, roomId, connection])

  const finish = () => {
    if (text.trim() === '') return
    told.current = ''
    void connection.booth
      .caption({ roomId, language, text: text.trim(), isDone: true })
      .then((isTaken) => setLost(!isTaken))
      .catch(() => setLost(true))
    setText('')
  }

  return { language, setLanguage, text, setText, isLost, finish }
}

export const CaptionTyping = ({ roomId, languages, first }: Props) => {
  const t = useText()
  const { language: reader } = useLanguage()
  const languageOf = useLanguageNames()
  const { language, setLanguage, text, setText, isLost, finish } = useTypedCaption({ roomId, first })
  return (
    <form
      className={styles.typing}
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      {languages.length > 1 && (
        <Select
          label={t('captions.language')}
          value={language}
          onChange={setLanguage}
          options={languages.map((id) => ({ id, label: languageOf(id) }))}
        />
      )}
      <TextField
        label={t('captions.type', { language: languageName(language, reader) })}
        description={t('captions.typeHelp')}
        error={isLost ? t('captions.lost') : undefined}
        value={text}
        onChange={setText}
        maxLength={LONGEST_CAPTION}
        lang={language}
        autoComplete="off"
      />
    </form>
  )
}
