/** Who took the report out of the house, in which form and when. */
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { languageName } from '../../i18n/languageName.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import styles from './ReportSide.module.css'

export const PastExports = () => {
  const { language: reader, t } = useLanguage()
  const nameOf = useNames()
  const { formatDate, formatTime } = useFormats()
  const exports = useWorkshop(({ report }) => report.exports)
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (
    <section className={styles.card}>
      <SectionHeading>{t('report.exports')}</SectionHeading>
      {exports.length === 0 ? (
        <p className={styles.nothing}>{t('report.noExports')}</p>
      ) : (
        <ol className={styles.exports} reversed>
          {exports.toReversed().map(({ format, language, at, by }, index) => (
            // Exports only grow, and the latest stands first: counted from the end, the place is the identity.
            <li key={exports.length - index}>
              <strong>
                {t(`report.format.${format}`)},{' '}
                {format === 'json' ? t('report.bothLanguages') : languageName(language, reader)}
              </strong>
              <span>
                {by === null ? t('role.organiser') : nameOf(by)} · {formatDate(at, zone)}, {formatTime(at, zone)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
