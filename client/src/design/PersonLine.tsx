/** One person in a list: place, presence, name, what is said of them, platforms and what can be done. No picture. */
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './PersonLine.module.css'
import { type PlatformLook, PlatformMark } from './PlatformMark.tsx'
import { PresenceDot } from './PresenceDot.tsx'

export type PersonLineProps = {
  readonly name: string
  /** A second line: “left at 09:51”, “moderates”. */
  readonly detail?: ReactNode
  /** Their place in a queue. */
  readonly place?: number
  /** Left out where presence is not the point. */
  readonly isHere?: boolean
  readonly platforms?: readonly PlatformLook[]
  readonly actions?: ReactNode
}

export const PersonLine = ({ name, detail, place, isHere, platforms = [], actions }: PersonLineProps) => (
  <div className={classNames(styles.line, isHere === false && styles.away)}>
    {place !== undefined && <b className={classNames(styles.place, 'tabular')}>{place}</b>}
    {isHere !== undefined && <PresenceDot isHere={isHere} />}
    <span className={styles.words}>
      <span className={styles.name}>{name}</span>
      {detail && <span className={styles.detail}>{detail}</span>}
    </span>
    <PlatformMark platforms={platforms} />
    {actions && <span className={styles.actions}>{actions}</span>}
  </div>
)
