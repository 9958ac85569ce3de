/** One text in each of its languages side by side, the reader's first; one below the other on a phone. */
import type { Language } from '@plenaria/shared/language'
import type { ReactNode } from 'react'
import { Chip } from '../design/Chip.tsx'
import { useLanguage } from '../i18n/LanguageContext.ts'
import { languageName } from '../i18n/languageName.ts'
import { useText } from '../i18n/useText.ts'
import styles from './LanguageColumns.module.css'
import { lacksTranslation, originalOf } from './languageOrder.ts'
import { PlainText } from './PlainText.tsx'

export type LanguageColumnsProps = {
  readonly languages: readonly Language[]
  readonly text: Readonly<Record<Language, string>>
  /** Names a language only where there is more than one, or where its text is missing. */
  readonly isQuiet?: boolean
  /** What stands beside a language's name. */
  readonly note?: (language: Language) => ReactNode
  readonly children: (language: Language) => ReactNode
}

/** Where one language alone is shown and lacks the text, its reader still sees what was said in the other. */
const Original = ({ text, language }: Pick<LanguageColumnsProps, 'text'> & { readonly language: Language }) => {
  const { language: reader } = useLanguage()
  const original = originalOf(text, language)
  if (original === null) return null
  return (
    <div className={styles.original} lang={original}>
      <abbr title={languageName(original, reader)}>{original.toUpperCase()}</abbr>
      <div className="prose">
        <PlainText text={text[original] ?? ''} />
      </div>
    </div>
  )
}

export const LanguageColumns = ({ languages, text, isQuiet = false, note, children }: LanguageColumnsProps) => {
  const t = useText()
  const { language: reader } = useLanguage()
  return (
    <div className={styles.columns} data-columns={languages.length}>
      {languages.map((language) => {
        const noted = note?.(language) ?? null
        const isNamed = !isQuiet || languages.length > 1 || lacksTranslation(text, language) || noted !== null
        return (
          <div key={language} className={styles.column}>
            {isNamed && (
              <div className={styles.head} data-noted={!isQuiet && note !== undefined}>
                <abbr title={languageName(language, reader)}>{language.toUpperCase()}</abbr>
                {lacksTranslation(text, language) && <Chip tone="warn">{t('drafting.missing')}</Chip>}
                {noted}
              </div>
            )}
            {languages.length === 1 && <Original text={text} language={language} />}
            {children(language)}
          </div>
        )
      })}
    </div>
  )
}
