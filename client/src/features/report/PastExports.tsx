/** Who took the report out of the house, in which form and when. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import { standingName } from '@plenaria/shared/report/reportStanding'
import type { Report } from '@plenaria/shared/workshop/report/report'
import { SectionHeading } from '../../design/SectionHeading.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { languageName } from '../../i18n/languageName.ts'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useDelegationName } from '../../live/useDelegationName.ts'
import { useNames, useWorkshop } from '../../live/useWorkshop.ts'
import { isBilingual } from './reportForms.ts'
import styles from './ReportSide.module.css'

/** A draft by its number; whatever else was laid down was final. */
const copyName = ({ drafts }: Report, hash: string, language: InterfaceLanguage): string => {
  const draft = drafts.find((one) => one.hash === hash)
  return standingName(draft ? { kind: 'draft', number: draft.number, hash } : { kind: 'final', hash }, language)
}

export const PastExports = () => {
  const { language: reader, t } = useLanguage()
  const nameOf = useNames()
  const { formatDate, formatTime } = useFormats()
  const delegationName = useDelegationName()
  const report = useWorkshop((workshop) => workshop.report)
  const whoOf = (delegationId: string | undefined, by: string | null) => {
    if (delegationId !== undefined) return delegationName(delegationId)
    return by === null ? t('role.organiser') : nameOf(by)
  }
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (
    <section className={styles.card}>
      <SectionHeading>{t('report.exports')}</SectionHeading>
      {report.exports.length === 0 ? (
        <p className={styles.nothing}>{t('report.noExports')}</p>
      ) : (
        <ol className={styles.exports} reversed>
          {report.exports.toReversed().map(({ format, language, hash, delegationId, at, by }, index) => (
            // Exports only grow, and the latest stands first: counted from the end, the place is the identity.
            <li key={report.exports.length - index}>
              <strong>
                {t(`report.format.${format}`)},{' '}
                {isBilingual(format) ? t('report.bothLanguages') : languageName(language, reader)}
                {hash !== undefined && `, ${copyName(report, hash, reader)}`}
              </strong>
              <span>
                {whoOf(delegationId, by)} · {formatDate(at, zone)}, {formatTime(at, zone)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
