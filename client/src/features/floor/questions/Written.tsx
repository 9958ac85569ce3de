/** Words in the reader's language, or else in the one they were written in, which is then said. */
import { inLanguage, type Language, type LocalText } from '@plenaria/shared/language'
import { languageName } from '../../../i18n/languageName.ts'
import { useLanguage } from '../../../i18n/LanguageContext.ts'
import styles from './Questions.module.css'

type Props = { readonly text: LocalText; readonly original: Language }

export const Written = ({ text, original }: Props) => {
  const { language: reader, t } = useLanguage()
  const shown = text[reader] ? reader : original
  return (
    <>
      <p className={styles.text} lang={shown}>
        {inLanguage(text, shown)}
      </p>
      {reader !== original && (
        <details className={styles.original}>
          <summary>{t('questions.original', { language: languageName(original, reader) })}</summary>
          {text[reader] && <p lang={original}>{inLanguage(text, original)}</p>}
        </details>
      )}
    </>
  )
}
