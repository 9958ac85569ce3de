/** The one control of a page that everything depends on: large, and pressed as long as it is in force. Its state is in its words too. */
import type { ReactNode } from 'react'
import { ToggleButton, type ToggleButtonProps } from 'react-aria-components/ToggleButton'
import styles from './BigToggle.module.css'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'
import { Kbd } from './Kbd.tsx'

export type BigToggleProps = Pick<ToggleButtonProps, 'isSelected' | 'isDisabled' | 'onPress'> & {
  readonly icon: IconName
  readonly children: ReactNode
  /** A second, smaller line. */
  readonly detail?: ReactNode
  /** A key that does the same, shown as a hint. The screen binds it. */
  readonly kbd?: string
}

export const BigToggle = ({ icon, children, detail, kbd, ...rest }: BigToggleProps) => (
  <ToggleButton {...rest} className={classNames(styles.toggle)} {...(kbd ? { 'aria-keyshortcuts': kbd } : {})}>
    <Icon name={icon} size="l" />
    <span className={styles.words}>
      <strong className={styles.label}>{children}</strong>
      {detail && <span className={styles.detail}>{detail}</span>}
    </span>
    {kbd && <Kbd>{kbd}</Kbd>}
  </ToggleButton>
)
