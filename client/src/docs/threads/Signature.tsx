/** Who wrote something and when. The log's word counts; where a page claimed another name than its own, both are shown. */
import type { ReactNode } from 'react'
import { Chip } from '../../design/Chip.tsx'
import { useText } from '../../i18n/useText.ts'
import { useMoment } from '../../live/useMoment.ts'
import { useNames } from '../../live/useWorkshop.ts'
import styles from './threads.module.css'

type Props = {
  /** Whose word it claims to be. */
  readonly by: string
  /** Who sent it; undefined while the server has not said. */
  readonly sentBy: string | undefined
  /** Workshop time, epoch milliseconds. */
  readonly at: number
  readonly children?: ReactNode
}

export const Signature = ({ by, sentBy = by, at, children }: Props) => {
  const t = useText()
  const nameOf = useNames()
  const momentOf = useMoment()
  return (
    <div className={styles.signature}>
      <strong>{nameOf(sentBy)}</strong>
      {sentBy !== by && <Chip tone="warn">{t('threads.inNameOf', { name: nameOf(by) })}</Chip>}
      {children && <span>{children}</span>}
      <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time>
    </div>
  )
}
