/** A yes-or-no that takes effect when a form is sent. For an immediate effect use Switch. */
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox'
import styles from './Choice.module.css'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'

export type CheckboxProps = Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly description?: ReactNode
}

export const Checkbox = ({ children, description, ...rest }: CheckboxProps) => (
  <AriaCheckbox {...rest} className={classNames(styles.choice)}>
    {({ isIndeterminate }) => (
      <>
        <span className={classNames(styles.mark, styles.box)}>
          <Icon name={isIndeterminate ? 'minus' : 'check'} size="s" />
        </span>
        <span className={styles.words}>
          {children}
          {description && <span className={styles.description}>{description}</span>}
        </span>
      </>
    )}
  </AriaCheckbox>
)
