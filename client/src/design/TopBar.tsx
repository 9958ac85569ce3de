/** The bar on top of a page: where one is, and on its right how things stand. The title gives way before anything else does. */
import type { ReactNode } from 'react'
import styles from './TopBar.module.css'

export type TopBarProps = {
  /** Where one is, in two or three words: “Group 3”. */
  readonly title: string
  /** The larger whole, left out where there is little room. */
  readonly subtitle?: string | undefined
  /** Before the title: a way back. */
  readonly before?: ReactNode
  /** Chips, language, menus. */
  readonly children?: ReactNode
}

export const TopBar = ({ title, subtitle, before, children }: TopBarProps) => (
  <div className={styles.bar}>
    {before}
    <strong className={styles.title}>{title}</strong>
    {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
    <div className={styles.end}>{children}</div>
  </div>
)
