/** The choice of which languages of a text are shown; on a phone one at a time saves half of the scrolling. */
import type { Language } from '@plenaria/shared/language'
import { useState } from 'react'
import { ToggleButton } from '../design/ToggleButton.tsx'
import { useMediaQuery } from '../design/useMediaQuery.ts'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { languageName } from '../i18n/languageName.ts'
import { useText } from '../i18n/useText.ts'
import { languageOrder } from './languageOrder.ts'
import styles from './LanguageView.module.css'

/** Null for all. */
export type LanguageChoice = Language | null

export type LanguageView = {
  readonly shown: readonly Language[]
  readonly choice: LanguageChoice
  readonly choose: (choice: LanguageChoice) => void
  readonly all: readonly Language[]
}

/** Shows all languages where there is room, else the reader's own; a choice made stays. */
export const useLanguageView = (languages: readonly Language[]): LanguageView => {
  const { language: reader } = useLanguage()
  const isNarrow = useMediaQuery('(max-width: 760px)')
  const [chosen, choose] = useState<LanguageChoice | undefined>(undefined)
  const all = languageOrder(languages, reader)
  const choice = chosen === undefined ? (isNarrow ? (all[0] ?? null) : null) : chosen
  return { all, choice, choose, shown: choice === null ? all : [choice] }
}

type EntryProps = { readonly view: LanguageView; readonly entry: LanguageChoice }

const Entry = ({ view: { choice, choose }, entry }: EntryProps) => {
  const t = useText()
  const { language: reader } = useLanguage()
  const name = entry === null ? {} : { 'aria-label': languageName(entry, reader) }
  return (
    <ToggleButton size="s" isSelected={choice === entry} onChange={() => choose(entry)} {...name}>
      {entry === null ? t('drafting.viewAll') : entry.toUpperCase()}
    </ToggleButton>
  )
}

export const LanguageViewSwitch = ({ view }: { readonly view: LanguageView }) => {
  const t = useText()
  if (view.all.length < 2) return null
  return (
    <fieldset className={styles.switch} aria-label={t('drafting.view')}>
      {view.all.map((language) => (
        <Entry key={language} view={view} entry={language} />
      ))}
      <Entry view={view} entry={null} />
    </fieldset>
  )
}
