/** The head of the report: what it is, its title, and the facts of its cover. */
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import { CoverLogos } from './CoverLogos.tsx'
import { LineText, PassageText } from './PassageText.tsx'
import styles from './ReportPreview.module.css'

export const ReportCover = ({ document }: { readonly document: ReportDocument }) => (
  <div className={styles.cover} lang={document.language}>
    <CoverLogos logos={document.logos} />
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
