/** The button, in four weights. One primary button a view; while pending it keeps the focus and ignores presses. */
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'
import { Kbd } from './Kbd.tsx'
import { Spinner } from './Spinner.tsx'

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 's' | 'm' | 'l'
  readonly icon?: IconName
  /** A key that does the same, shown as a hint where there is a keyboard. The screen binds it. */
  readonly kbd?: string
  /** Fills the line it stands on. */
  readonly isWide?: boolean
}

export const Button = ({ kind = 'plain', size = 'm', icon, kbd, isWide, children, ...rest }: ButtonProps) => (
  <AriaButton
    {...rest}
    className={classNames(styles.button, styles[kind], styles[size], isWide && styles.wide)}
    {...(kbd ? { 'aria-keyshortcuts': kbd } : {})}
  >
    {rest.isPending ? <Spinner /> : icon && <Icon name={icon} size={size === 's' ? 's' : 'm'} />}
    <span className={styles.label}>{children}</span>
    {kbd && <Kbd>{kbd}</Kbd>}
  </AriaButton>
)
