/** A plain table that scrolls inside its own frame. Cells with `data-align="end"` hold numbers; rows take `data-state="done" | "now"`. */
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Table.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type TableProps = {
  /** What the table shows; read out, and seen when `hasCaption` is set. */
  readonly caption: string
  readonly hasCaption?: boolean
  /** `thead` and `tbody`. */
  readonly children: ReactNode
}

export const Table = ({ caption, hasCaption = false, children }: TableProps) => (
  // A region that scrolls must be reachable by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className={styles.frame} aria-label={caption} tabIndex={0}>
    <table className={styles.table}>
      <caption className={classNames(hasCaption && styles.caption)}>
        {hasCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}
      </caption>
      {children}
    </table>
  </section>
)
