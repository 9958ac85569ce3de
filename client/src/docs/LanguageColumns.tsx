/** One text in each of its languages side by side, the reader's first; one below the other on a phone. */
import type { Language } from '@plenaria/shared/language'
import type { ReactNode } from 'react'
import { Chip } from '../design/Chip.tsx'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { languageName } from '../i18n/languageName.ts'
import { useText } from '../i18n/useText.ts'
import styles from './LanguageColumns.module.css'
import { lacksTranslation } from './languageOrder.ts'

export type LanguageColumnsProps = {
  readonly languages: readonly Language[]
  readonly text: Readonly<Record<Language, string>>
  /** Names a language only where there is more than one, or where its text is missing. */
  readonly isQuiet?: boolean
  readonly children: (language: Language) => ReactNode
}

export const LanguageColumns = ({ languages, text, isQuiet = false, children }: LanguageColumnsProps) => {
  const t = useText()
  const { language: reader } = useLanguage()
  return (
    <div className={styles.columns} data-columns={languages.length}>
      {languages.map((language) => (
        <div key={language} className={styles.column}>
          {(!isQuiet || languages.length > 1 || lacksTranslation(text, language)) && (
            <div className={styles.head}>
              <abbr title={languageName(language, reader)}>{language.toUpperCase()}</abbr>
              {lacksTranslation(text, language) && <Chip tone="warn">{t('drafting.missing')}</Chip>}
            </div>
          )}
          {children(language)}
        </div>
      ))}
    </div>
  )
}
