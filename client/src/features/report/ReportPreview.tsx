/** The report as it will be printed, in one language or in two side by side with every block beside its counterpart. */
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { useMemo } from 'react'
import { type LanguageView, LanguageViewSwitch } from '../../docs/LanguageView.tsx'
import { isSpoken } from '../../i18n/isSpoken.ts'
import { DocumentLanguage } from './DocumentLanguage.ts'
import { pairBlocks } from './pairBlocks.ts'
import { ReportBlock } from './ReportBlock.tsx'
import { ReportContents } from './ReportContents.tsx'
import { ReportCover } from './ReportCover.tsx'
import styles from './ReportPreview.module.css'

const idIn =
  ({ language }: ReportDocument) =>
  (id: string) =>
    `report-${language}-${id}`

const Sheet = ({ documents }: { readonly documents: readonly ReportDocument[] }) => {
  const rows = useMemo(() => pairBlocks(documents.map(({ blocks }) => blocks)), [documents])
  const [first] = documents
  return (
    <article className={styles.sheet} data-columns={documents.length}>
      {documents.map((document) => (
        <DocumentLanguage key={document.language} value={document.language}>
          <ReportCover document={document} />
        </DocumentLanguage>
      ))}
      {first && <ReportContents document={first} idOf={idIn(first)} />}
      {rows.flatMap((row, at) =>
        documents.map((document, column) => {
          const block = row[column]
          return (
            <div
              key={`${document.language} ${at}`}
              className={styles.cell}
              data-kind={block?.kind}
              lang={document.language}
            >
              <DocumentLanguage value={document.language}>
                {block && <ReportBlock block={block} idOf={idIn(document)} isFolded={documents.length > 1} />}
              </DocumentLanguage>
            </div>
          )
        }),
      )}
    </article>
  )
}

type Props = {
  readonly model: ReportModel
  readonly view: LanguageView
  /** Where what is shown comes from. */
  readonly hint: string
}

export const ReportPreview = ({ model, view, hint }: Props) => {
  const { shown } = view
  const documents = useMemo(
    () => shown.filter(isSpoken).map((language) => layOutReport(model, language)),
    [model, shown],
  )
  return (
    <div className={styles.preview}>
      <div className={styles.bar}>
        <p className={styles.hint}>{hint}</p>
        <LanguageViewSwitch view={view} />
      </div>
      <Sheet documents={documents} />
    </div>
  )
}
