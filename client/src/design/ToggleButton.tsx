/** A button that stays pressed. Pressed shows as a filled ground, a check mark and `aria-pressed`, never as colour alone. */
import type { ReactNode } from 'react'
import {
  ToggleButton as AriaToggleButton,
  type ToggleButtonProps as AriaToggleButtonProps,
} from 'react-aria-components/ToggleButton'
import buttonStyles from './Button.module.css'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'
import styles from './ToggleButton.module.css'

export type ToggleButtonProps = Omit<AriaToggleButtonProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly size?: 's' | 'm'
  /** Shown while not pressed; a check mark replaces it while pressed. */
  readonly icon?: IconName
}

export const ToggleButton = ({ children, size = 'm', icon, ...rest }: ToggleButtonProps) => (
  <AriaToggleButton {...rest} className={classNames(buttonStyles.button, buttonStyles[size], styles.toggle)}>
    {({ isSelected }) => (
      <>
        {isSelected ? <Icon name="check" size="s" /> : icon && <Icon name={icon} size="s" />}
        <span className={buttonStyles.label}>{children}</span>
      </>
    )}
  </AriaToggleButton>
)
