/** A whole page that says one thing: on its way, refused, not found, failed. */
import type { ReactNode } from 'react'
import { Icon } from '../design/Icon.tsx'
import type { IconName } from '../design/iconPaths.ts'
import { LanguageSwitch } from '../design/LanguageSwitch.tsx'
import { Spinner } from '../design/Spinner.tsx'
import styles from './MessagePage.module.css'

export type MessagePageProps = {
  /** Without an icon the page shows that something is on its way. */
  readonly icon?: IconName
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

export const MessagePage = ({ icon, title, children, action }: MessagePageProps) => (
  <div className={styles.page}>
    <header className={styles.top}>
      <span className={styles.brand}>Plenaria</span>
      <LanguageSwitch />
    </header>
    <main className={styles.main} role={icon ? undefined : 'status'}>
      <span className={styles.sign}>{icon ? <Icon name={icon} size="l" /> : <Spinner />}</span>
      <h1>{title}</h1>
      {children && <p className={styles.words}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </main>
  </div>
)
