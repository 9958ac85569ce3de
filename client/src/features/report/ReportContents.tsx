/** The chapters of the report as links to where they begin on the page. */
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import styles from './ReportPreview.module.css'

type Props = { readonly document: ReportDocument; readonly idOf: (id: string) => string }

export const ReportContents = ({ document, idOf }: Props) => (
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
