/** A wording that nobody changes any more: recorded, adopted, or somebody's original. Presentational. */
import { type ItemWording, lineFields } from '@plenaria/shared/docs/itemShape'
import type { Language } from '@plenaria/shared/language'
import { useText } from '../i18n/useText.ts'
import { LanguageColumns } from './LanguageColumns.tsx'
import { PlainText } from './PlainText.tsx'
import styles from './WordingText.module.css'

export type WordingTextProps = {
  readonly wording: ItemWording
  readonly languages: readonly Language[]
  /** Smaller, in lists of many. */
  readonly isCompact?: boolean
}

const Lines = ({ wording, language }: { readonly wording: ItemWording; readonly language: Language }) => {
  const t = useText()
  const fields = lineFields.filter((field) => wording[field]?.[language]?.trim())
  if (fields.length === 0) return null
  return (
    <dl className={styles.lines}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`drafting.${field}`)}</dt>
          <dd>{wording[field]?.[language]}</dd>
        </div>
      ))}
    </dl>
  )
}

export const WordingText = ({ wording, languages, isCompact = false }: WordingTextProps) => (
  <LanguageColumns languages={languages} text={wording.text} isQuiet={isCompact}>
    {(language) => (
      <div lang={language} data-compact={isCompact} className={styles.wording}>
        <div className="prose">
          <PlainText text={wording.text[language] ?? ''} />
        </div>
        <Lines wording={wording} language={language} />
      </div>
    )}
  </LanguageColumns>
)
