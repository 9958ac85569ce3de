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

export type LanguageChoice = Language | 'all'

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
  const [chosen, choose] = useState<LanguageChoice | null>(null)
  const all = languageOrder(languages, reader)
  const [first] = all
  const choice = chosen ?? (isNarrow && first ? first : 'all')
  return { all, choice, choose, shown: choice === 'all' ? all : [choice] }
}

export const LanguageViewSwitch = ({ view }: { readonly view: LanguageView }) => {
  const t = useText()
  const { language: reader } = useLanguage()
  if (view.all.length < 2) return null
  const entries: readonly LanguageChoice[] = [...view.all, 'all']
  return (
    <div className={styles.switch} role="group" aria-label={t('drafting.view')}>
      {entries.map((entry) => (
        <ToggleButton
          key={entry}
          size="s"
          isSelected={view.choice === entry}
          onChange={() => view.choose(entry)}
          {...(entry === 'all' ? {} : { 'aria-label': languageName(entry, reader) })}
        >
          {entry === 'all' ? t('drafting.viewAll') : entry.toUpperCase()}
        </ToggleButton>
      ))}
    </div>
  )
}
