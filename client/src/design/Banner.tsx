/** A sentence about the state of things that stays until the state changes, with at most one thing to do about it. */
import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'

export type Tone = 'info' | 'warn' | 'late' | 'ok'

export const toneIcons: Record<Tone, IconName> = { info: 'info', warn: 'warning', late: 'warning', ok: 'check' }

export type BannerProps = {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** Read out at once instead of when the reader comes to it. For lost connections and refusals. */
  readonly isUrgent?: boolean
}

export const Banner = ({ tone = 'info', icon, title, children, action, isUrgent }: BannerProps) => (
  <div className={classNames(styles.banner, styles[tone])} role={isUrgent ? 'alert' : 'status'}>
    <Icon name={icon ?? toneIcons[tone]} />
    <div className={styles.words}>
      {title && <strong className={styles.title}>{title}</strong>}
      {children && <div>{children}</div>}
    </div>
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
