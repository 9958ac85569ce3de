/** The final report as a delegation reads it, with its ways out. Nothing is observed on it. */
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { useMemo } from 'react'
import { useLanguage } from '../../../../i18n/LanguageContext.ts'
import { ReviewDocument } from '../ReviewDocument.tsx'
import type { ReviewLink } from './askByLink.ts'
import { ReviewDownloads } from './ReviewDownloads.tsx'
import styles from './ReviewPage.module.css'

type Props = { readonly model: ReportModel; readonly hash: string; readonly link: ReviewLink }

export const FinalText = ({ model, hash, link }: Props) => {
  const { language, t } = useLanguage()
  const document = useMemo(() => layOutReport(model, language, { kind: 'final', hash }), [model, language, hash])
  return (
    <div className={styles.columns}>
      <ReviewDocument document={document} slots={null} />
      <aside className={styles.side} aria-label={t('review.download')}>
        <ReviewDownloads link={link} draftId={null} />
      </aside>
    </div>
  )
}
