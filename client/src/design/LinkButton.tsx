/** A link that looks like a button: it goes somewhere or fetches a file, and can be copied or opened in a new tab like any link. */
import type { ReactNode } from 'react'
import { Link, type LinkProps } from 'react-aria-components/Link'
import styles from './Button.module.css'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './iconPaths.ts'

export type LinkButtonProps = Omit<LinkProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly href: string
  readonly kind?: 'primary' | 'plain' | 'quiet'
  readonly size?: 's' | 'm' | 'l'
  readonly icon?: IconName
}

export const LinkButton = ({ kind = 'plain', size = 'm', icon, children, ...rest }: LinkButtonProps) => (
  <Link {...rest} className={classNames(styles.button, styles[kind], styles[size])}>
    {icon && <Icon name={icon} size={size === 's' ? 's' : 'm'} />}
    <span className={styles.label}>{children}</span>
  </Link>
)
