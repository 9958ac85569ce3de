/** A wording that nobody changes any more: recorded, adopted, or somebody's original. Presentational. */
import { type ItemWording, lineFields } from '@plenaria/shared/docs/itemShape'
import type { Language } from '@plenaria/shared/language'
import { useText } from '../i18n/useText.ts'
import { KindMark } from './KindChoice.tsx'
import { LanguageColumns } from './LanguageColumns.tsx'
import type { KnownTranslation } from '@plenaria/shared/workshop/drafting/translationStatus'
import { PlainText } from './PlainText.tsx'
import { StatusChip } from './TranslationNote.tsx'
import styles from './WordingText.module.css'

export type WordingTextProps = {
  readonly wording: ItemWording
  readonly languages: readonly Language[]
  /** How the languages stood to one another when this was recorded. */
  readonly translation?: KnownTranslation | undefined
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

export const WordingText = ({ wording, languages, translation, isCompact = false }: WordingTextProps) => (
  <LanguageColumns
    languages={languages}
    text={wording.text}
    isQuiet={isCompact}
    // What is as it should be needs no word here.
    note={(language) => (translation?.status[language] === 'outdated' ? <StatusChip status="outdated" /> : null)}
  >
    {(language) => (
      <div lang={language} data-compact={isCompact} className={styles.wording}>
        {language === languages[0] && <KindMark kind={wording.kind} />}
        <div className="prose">
          <PlainText text={wording.text[language] ?? ''} />
        </div>
        <Lines wording={wording} language={language} />
      </div>
    )}
  </LanguageColumns>
)
