/** Children one below the other, or beside each other where there is room, at one distance. */
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Stack.module.css'

export type StackProps = {
  readonly children: ReactNode
  readonly direction?: 'column' | 'row'
  /** A step of the spacing scale, 1 (4 px) to 7 (48 px). */
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly align?: 'start' | 'center' | 'end' | 'stretch' | 'baseline'
  readonly justify?: 'start' | 'between' | 'end'
}

export const Stack = ({ children, direction = 'column', gap = 4, align, justify }: StackProps) => (
  <div
    className={classNames(styles.stack, direction === 'row' && styles.row)}
    style={{
      gap: `var(--s${gap})`,
      ...(align ? { alignItems: align } : {}),
      ...(justify ? { justifyContent: justify === 'between' ? 'space-between' : justify } : {}),
    }}
  >
    {children}
  </div>
)
