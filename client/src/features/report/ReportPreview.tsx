/** The report as it will be printed, in one language or in two side by side with every block beside its counterpart. */
import { type InterfaceLanguage, interfaceLanguages } from '@plenaria/shared/language'
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { useMemo } from 'react'
import { type LanguageView, LanguageViewSwitch } from '../../docs/LanguageView.tsx'
import { useText } from '../../i18n/useText.ts'
import { LineText, PassageText } from './PassageText.tsx'
import { pairBlocks } from './pairBlocks.ts'
import { ReportBlock } from './ReportBlock.tsx'
import styles from './ReportPreview.module.css'

const idIn =
  ({ language }: ReportDocument) =>
  (id: string) =>
    `report-${language}-${id}`

const Cover = ({ document }: { readonly document: ReportDocument }) => (
  <div className={styles.cover} lang={document.language}>
    <p className={styles.subtitle}>{document.subtitle}</p>
    <p className={styles.title}>
      <PassageText passage={document.title} />
    </p>
    <dl className={styles.facts}>
      {document.cover.map(({ term, lines }) => (
        <div key={term}>
          <dt>{term}</dt>
          {lines.map((line) => (
            <dd key={`${line.label} ${line.passage.text}`}>
              <LineText line={line} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </div>
)

const Contents = ({ document }: { readonly document: ReportDocument }) => {
  const idOf = idIn(document)
  return (
    <nav className={styles.contents} aria-label={document.words.contents} lang={document.language}>
      <ol>
        {document.blocks.map((block) =>
          block.kind === 'heading' && block.level === 1 ? (
            <li key={block.id}>
              <a href={`#${idOf(block.id)}`}>{block.title.text}</a>
            </li>
          ) : null,
        )}
      </ol>
    </nav>
  )
}

const Sheet = ({ documents }: { readonly documents: readonly ReportDocument[] }) => {
  const rows = useMemo(() => pairBlocks(documents.map(({ blocks }) => blocks)), [documents])
  const [first] = documents
  return (
    <article className={styles.sheet} data-columns={documents.length}>
      {documents.map((document) => (
        <Cover key={document.language} document={document} />
      ))}
      {first && <Contents document={first} />}
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
              {block && <ReportBlock block={block} idOf={idIn(document)} isFolded={documents.length > 1} />}
            </div>
          )
        }),
      )}
    </article>
  )
}

const isSpoken = (language: string): language is InterfaceLanguage =>
  interfaceLanguages.some((spoken) => spoken === language)

type Props = { readonly model: ReportModel; readonly view: LanguageView }

export const ReportPreview = ({ model, view }: Props) => {
  const t = useText()
  const { shown } = view
  const documents = useMemo(
    () => shown.filter(isSpoken).map((language) => layOutReport(model, language)),
    [model, shown],
  )
  return (
    <div className={styles.preview}>
      <div className={styles.bar}>
        <p className={styles.hint}>{t('report.previewHint')}</p>
        <LanguageViewSwitch view={view} />
      </div>
      <Sheet documents={documents} />
    </div>
  )
}
