/** What a place says before there is anything in it: what will be here, and how it gets there. */
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'

export type EmptyStateProps = {
  readonly icon?: IconName
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

export const EmptyState = ({ icon, title, children, action }: EmptyStateProps) => (
  <div className={styles.empty}>
    {icon && <Icon name={icon} size="l" />}
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.words}>{children}</div>}
    {action}
  </div>
)
