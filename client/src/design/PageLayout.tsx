/** A page to read or to fill in: joining, set-up, the report desk. One column, scrolling as a whole. */
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './PageLayout.module.css'
import { mainId, SkipLink } from './SkipLink.tsx'

export type PageLayoutProps = {
  readonly title: string
  readonly lead?: ReactNode
  readonly top?: ReactNode
  /** Buttons beside the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly width?: 's' | 'm' | 'l'
}

export const PageLayout = ({ title, lead, top, actions, children, width = 'm' }: PageLayoutProps) => (
  <div className={styles.page}>
    <SkipLink />
    {top && <header className={styles.top}>{top}</header>}
    <main className={classNames(styles.main, styles[width])} id={mainId} tabIndex={-1}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </main>
  </div>
)
