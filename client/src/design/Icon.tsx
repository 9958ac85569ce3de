/** Draws one icon of the set in the colour of the text beside it. Icons are decoration: a word or a label always says the same. */
import { classNames } from './classNames.ts'
import styles from './Icon.module.css'
import { type IconName, iconPaths } from './iconPaths.ts'

export type IconProps = { readonly name: IconName; readonly size?: 's' | 'm' | 'l' }

export const Icon = ({ name, size = 'm' }: IconProps) => (
  <svg className={classNames(styles.icon, styles[size])} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={iconPaths[name]} />
  </svg>
)
