/** Turns something on or off at once. */
import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch'
import styles from './Choice.module.css'
import { classNames } from './classNames.ts'

export type SwitchProps = Omit<AriaSwitchProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly description?: ReactNode
}

export const Switch = ({ children, description, ...rest }: SwitchProps) => (
  <AriaSwitch {...rest} className={classNames(styles.choice)}>
    <span className={styles.track} />
    <span className={styles.words}>
      {children}
      {description && <span className={styles.description}>{description}</span>}
    </span>
  </AriaSwitch>
)
