/** The small heading over a list or a panel, with a remark at its end. */
import type { ReactNode } from 'react'
import styles from './SectionHeading.module.css'

export type SectionHeadingProps = {
  readonly children: ReactNode
  /** Where it stands in the page's outline, not how large it is. */
  readonly level?: 2 | 3 | 4
  readonly remark?: ReactNode
  readonly id?: string
}

export const SectionHeading = ({ children, level = 2, remark, id }: SectionHeadingProps) => {
  const Heading = `h${level}` as const
  return (
    <div className={styles.frame}>
      <Heading className={styles.heading} {...(id ? { id } : {})}>
        {children}
      </Heading>
      {remark && <span className={styles.remark}>{remark}</span>}
    </div>
  )
}
