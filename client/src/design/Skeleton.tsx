/** Grey lines where text will be, so that nothing jumps when it comes. Pair it with one Loading or a `role="status"` nearby. */
import { classNames } from './classNames.ts'
import styles from './Skeleton.module.css'

export const Skeleton = ({ lines = 3 }: { readonly lines?: number }) => (
  <div className={styles.skeleton} aria-hidden="true">
    {Array.from({ length: lines }, (_, line) => line).map((line) => (
      <div key={line} className={classNames(styles.line, line === lines - 1 && styles.last)} />
    ))}
  </div>
)
