/** A button that shows only an icon. Its label is read out and shown as a tooltip. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import styles from './IconButton.module.css'
import type { IconName } from './iconPaths.ts'
import { Tooltip } from './Tooltip.tsx'

export type IconButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  readonly icon: IconName
  readonly label: string
  readonly kind?: 'plain' | 'quiet'
  readonly size?: 's' | 'm'
}

export const IconButton = ({ icon, label, kind = 'quiet', size = 'm', ...rest }: IconButtonProps) => (
  <Tooltip text={label}>
    <AriaButton {...rest} aria-label={label} className={classNames(styles.button, styles[kind], styles[size])}>
      <Icon name={icon} size={size} />
    </AriaButton>
  </Tooltip>
)
