/** Who wrote something and when, in the workshop's zone. */
import { instant } from '@plenaria/shared/time'
import type { ReactNode } from 'react'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useNames, useWorkshop } from '../../../live/useWorkshop.ts'
import styles from './threads.module.css'

type Props = {
  readonly by: string
  /** Workshop time, epoch milliseconds. */
  readonly at: number
  readonly children?: ReactNode
}

export const Signature = ({ by, at, children }: Props) => {
  const nameOf = useNames()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (
    <div className={styles.signature}>
      <strong>{nameOf(by)}</strong>
      {children && <span>{children}</span>}
      <time dateTime={new Date(at).toISOString()}>{formatTime(instant(at), zone)}</time>
    </div>
  )
}
