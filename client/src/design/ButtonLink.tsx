/** A link that looks like a button: it goes somewhere, it does nothing. */
import type { AnchorHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'
import linkStyles from './ButtonLink.module.css'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'

export type ButtonLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly kind?: 'primary' | 'plain' | 'quiet'
  readonly size?: 's' | 'm' | 'l'
  readonly icon?: IconName
}

export const ButtonLink = ({ kind = 'plain', size = 'm', icon, children, ...rest }: ButtonLinkProps) => (
  <a {...rest} className={classNames(styles.button, styles[kind], styles[size], linkStyles.link)}>
    {icon && <Icon name={icon} size={size === 's' ? 's' : 'm'} />}
    <span className={styles.label}>{children}</span>
  </a>
)
