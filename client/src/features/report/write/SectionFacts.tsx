/** The facts of a section as the report prints them, in the languages that are shown. */
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportSectionId } from '@plenaria/shared/report/reportSectionIds'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshopPath } from '../../../live/useWorkshopPath.ts'
import { DocumentLanguage } from '../DocumentLanguage.ts'
import { pairBlocks } from '../pairBlocks.ts'
import { ReportBlock } from '../ReportBlock.tsx'
import { ReportCover } from '../ReportCover.tsx'
import preview from '../ReportPreview.module.css'
import { sectionFacts } from '@plenaria/shared/report/sectionFacts'
import styles from './SectionFacts.module.css'

export type SectionFactsProps = {
  readonly id: ReportSectionId
  readonly model: ReportModel
  /** The whole report in each language that is shown. */
  readonly documents: readonly ReportDocument[]
}

const Rows = ({ id, model, documents }: SectionFactsProps) => {
  const t = useText()
  const rows = useMemo(
    () => pairBlocks(documents.map((document) => sectionFacts(model, document, id))),
    [id, model, documents],
  )
  // The figures of a summary stand in its place until somebody has written one.
  const isReplaced = model.sections.some((section) => section.id === id && section.written.length > 0)
  if (rows.length === 0)
    return <p className={styles.none}>{t(isReplaced ? 'report.factsReplaced' : 'report.noFacts')}</p>
  return (
    <div className={styles.rows} data-columns={documents.length}>
      {rows.flatMap((row, at) =>
        documents.map((document, column) => {
          const block = row[column]
          return (
            <div key={`${document.language} ${at}`} className={preview.cell} lang={document.language}>
              <DocumentLanguage value={document.language}>
                {block && (
                  <ReportBlock block={block} idOf={(heading) => `facts-${document.language}-${heading}`} isFolded />
                )}
              </DocumentLanguage>
            </div>
          )
        }),
      )}
    </div>
  )
}

/** Folded: a whole screen of what is known already would stand before the first words. */
const Covers = ({ documents }: Pick<SectionFactsProps, 'documents'>) => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const { may } = useViewer()
  return (
    <details className={preview.folded}>
      <summary>{t('report.showCover')}</summary>
      <div className={styles.rows} data-columns={documents.length}>
        {documents.map((document) => (
          <DocumentLanguage key={document.language} value={document.language}>
            <ReportCover document={document} />
          </DocumentLanguage>
        ))}
      </div>
      {may('managePeople') && (
        <p className={styles.none}>
          {t('report.logosHint')} <Link href={pathTo('people')}>{t('report.logosPlace')}</Link>.
        </p>
      )}
    </details>
  )
}

export const SectionFacts = (props: SectionFactsProps) =>
  props.id === 'cover' ? <Covers {...props} /> : <Rows {...props} />
