/** Which copy of the report the downloads beside it are made from. */
import { reportStamp, standingOf } from '@plenaria/shared/report/reportStanding'
import { useLanguage } from '../../i18n/LanguageContext.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import styles from './ReportSide.module.css'

export const WhatLeaves = () => {
  const { language, t } = useLanguage()
  const report = useWorkshop((workshop) => workshop.report)
  const standing = standingOf(report, null)
  return (
    standing && <p className={styles.leaves}>{t('review.whatLeaves', { what: reportStamp(standing, language) })}</p>
  )
}
