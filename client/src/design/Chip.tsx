/** A state or a property in one or two words. Not a button. */
import type { ReactNode } from 'react'
import styles from './Chip.module.css'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'

export type ChipProps = {
  readonly children: ReactNode
  readonly tone?: 'neutral' | 'accent' | 'ok' | 'warn' | 'late'
  readonly icon?: IconName
}

export const Chip = ({ children, tone = 'neutral', icon }: ChipProps) => (
  <span className={classNames(styles.chip, styles[tone])}>
    {icon && <Icon name={icon} size="s" />}
    <span className={styles.label}>{children}</span>
  </span>
)
