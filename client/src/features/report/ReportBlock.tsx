/** One block of the report as it will be printed: a heading, a paragraph, numbered points, a table or a figure. All of it is text. */
import { chartSvg } from '@plenaria/shared/report/chartSvg'
import type { Block, Figure, Heading, Paragraph, Points, Table } from '@plenaria/shared/report/reportDocument'
import { useState } from 'react'
import { Anchored } from './Anchored.tsx'
import { LineText, PassageText } from './PassageText.tsx'
import styles from './ReportPreview.module.css'

const HeadingBlock = ({ block, idOf }: { readonly block: Heading; readonly idOf: (id: string) => string }) => {
  // The page's title is the h1, the report's sections stand one below.
  const Element = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4'
  return (
    <Element id={idOf(block.id)} className={styles.heading}>
      {block.numeral && <span>{block.numeral}. </span>}
      <PassageText passage={block.title} />
    </Element>
  )
}

const ParagraphBlock = ({ block: { number, passage } }: { readonly block: Paragraph }) => (
  <Anchored paragraph={number}>
    <p className={styles.paragraph} data-numbered={number !== null}>
      {number !== null && <span className={styles.number}>{number}.</span>}
      <span>
        <PassageText passage={passage} />
      </span>
    </p>
  </Anchored>
)

const PointsBlock = ({ block: { points, prefix, suffix } }: { readonly block: Points }) => (
  <ol className={styles.points}>
    {points.map(({ number, passage, details }) => (
      <li key={number} className={styles.paragraph} data-numbered="true">
        <span className={styles.number}>
          {prefix}
          {number}
          {suffix}
        </span>
        <div>
          <Anchored point={number}>
            <PassageText passage={passage} />
            {details.length > 0 && (
              <ul className={styles.details}>
                {details.map((line) => (
                  <li key={`${line.label} ${line.passage.text}`}>
                    <LineText line={line} />
                  </li>
                ))}
              </ul>
            )}
          </Anchored>
        </div>
      </li>
    ))}
  </ol>
)

const Lines = ({ cell }: { readonly cell: Table['rows'][number][number] }) =>
  cell.map((line) => (
    <div key={`${line.label} ${line.passage.text}`}>
      <LineText line={line} />
    </div>
  ))

const WholeTable = ({ block: { caption, columns, rows } }: { readonly block: Table }) => (
  // A region that scrolls must be reachable by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className={styles.tableFrame} aria-label={caption} tabIndex={0}>
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, isNumeric }) => (
            <th key={title.text} scope="col" data-numeric={isNumeric}>
              <PassageText passage={title} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // Rows of a printed table have no identity; their place is all there is.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            {row.map((cell, column) =>
              column === 0 ? (
                // oxlint-disable-next-line react/no-array-index-key
                <th key={column} scope="row">
                  <Lines cell={cell} />
                </th>
              ) : (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column} data-numeric={columns[column]?.isNumeric}>
                  <Lines cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

/** Beside another language a table has no room: it is folded, and takes the whole width when it is opened. */
const TableBlock = ({ block, isFolded }: { readonly block: Table; readonly isFolded: boolean }) => {
  // A table of a thousand rows is built once somebody opens it.
  const [wasOpened, setOpened] = useState(false)
  if (!isFolded) return <WholeTable block={block} />
  return (
    <details className={styles.folded} onToggle={() => setOpened(true)}>
      <summary>
        {block.caption} ({block.rows.length})
      </summary>
      {wasOpened && <WholeTable block={block} />}
    </details>
  )
}

const WholeFigure = ({ block }: { readonly block: Figure }) => (
  <figure className={styles.figure}>
    <figcaption>{block.caption}</figcaption>
    {/* A region that scrolls must be reachable by keyboard. */}
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
    <section className={styles.tableFrame} aria-label={block.caption} tabIndex={0}>
      <img alt={block.alternative} src={`data:image/svg+xml,${encodeURIComponent(chartSvg(block))}`} />
    </section>
  </figure>
)

/** Beside another language a chart would be too small to read: it is folded as tables are. */
const FigureBlock = ({ block, isFolded }: { readonly block: Figure; readonly isFolded: boolean }) =>
  isFolded ? (
    <details className={styles.folded}>
      <summary>{block.caption}</summary>
      <WholeFigure block={block} />
    </details>
  ) : (
    <WholeFigure block={block} />
  )

type Props = {
  readonly block: Block
  readonly idOf: (id: string) => string
  /** Whether tables and figures show only their caption until they are opened. */
  readonly isFolded: boolean
}

export const ReportBlock = ({ block, idOf, isFolded }: Props) => {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock block={block} idOf={idOf} />
    case 'paragraph':
      return <ParagraphBlock block={block} />
    case 'points':
      return <PointsBlock block={block} />
    case 'table':
      return <TableBlock block={block} isFolded={isFolded} />
    case 'figure':
      return <FigureBlock block={block} isFolded={isFolded} />
  }
}
