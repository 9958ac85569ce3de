/** Another text for an item in one of its languages: begins with what it says now, so that a small change stays small. */
import type { Language } from '@plenaria/shared/language'
import { MAX_REMARK, MAX_SUGGESTED } from '@plenaria/shared/docs/threads'
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { RadioGroup } from '../../design/RadioGroup.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { languageOrder } from '../languageOrder.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { languageTitle } from '../../i18n/languageName.ts'
import { useText } from '../../i18n/useText.ts'
import type { TalkedItem } from './talkedItem.ts'
import styles from './threads.module.css'
import type { Drafts } from './useDrafts.ts'
import type { Talk } from './useTalk.ts'

type Props = {
  readonly item: TalkedItem
  readonly drafts: Drafts
  readonly onSuggest: Talk['suggest']
  readonly onEnd: () => void
}

const fieldOf = (language: Language): string => `text ${language}`
const noteField = 'note'

export const SuggestForm = ({ item, drafts, onSuggest, onEnd }: Props) => {
  const t = useText()
  const { language: reader } = useLanguage()
  const languages = languageOrder(Object.keys(item.text), reader)
  const [language, setLanguage] = useState(languages[0] ?? reader)
  const now = item.text[language] ?? ''
  const text = drafts.textOf(fieldOf(language)) ?? now
  const note = drafts.textOf(noteField) ?? ''
  const isSame = text.trim() === now.trim()
  const end = () => {
    for (const field of [...languages.map(fieldOf), noteField]) drafts.drop(field)
    onEnd()
  }
  const suggest = () => {
    onSuggest({ language, text: text.trim(), note })
    end()
  }
  return (
    <div className={styles.form}>
      {languages.length > 1 && (
        <RadioGroup
          label={t('threads.language')}
          orientation="horizontal"
          options={languages.map((id) => ({ id, label: languageTitle(id, reader) }))}
          value={language}
          onChange={setLanguage}
        />
      )}
      <TextArea
        label={t('threads.text')}
        lang={language}
        rows={5}
        maxLength={MAX_SUGGESTED}
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that asked for it
        autoFocus
        onChange={(words) => drafts.write(fieldOf(language), words)}
      />
      <TextArea
        label={t('threads.note')}
        rows={2}
        maxLength={MAX_REMARK}
        value={note}
        onChange={(words) => drafts.write(noteField, words)}
      />
      <div className={styles.answers}>
        <Button size="s" kind="quiet" onPress={end}>
          {t('design.cancel')}
        </Button>
        <Button size="s" kind="primary" icon="send" isDisabled={isSame || text.trim() === ''} onPress={suggest}>
          {t('threads.sendSuggestion')}
        </Button>
      </div>
    </div>
  )
}
