/** The strip over every screen while the connection is lost: since when, and that nothing needs to be done. */
import { between } from '@plenaria/shared/time'
import { useState } from 'react'
import { useNow } from '../clock/useNow.ts'
import { Icon } from '../design/Icon.tsx'
import { useFormats } from '../i18n/useFormats.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import styles from './OfflineNotice.module.css'

export const OfflineNotice = () => {
  const t = useText()
  const { formatTime, formatDuration } = useFormats()
  const { connection } = useLive()
  // It is mounted the moment the connection goes, so that is since when.
  const [since] = useState(() => connection.realNow())
  useNow()
  const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <div className={styles.notice} role="alert">
      <Icon name="offline" />
      <p>
        <strong>{t('app.offline', { time: formatTime(since, ownZone) })}</strong>{' '}
        <span aria-live="off">
          · {t('app.offlineFor', { length: formatDuration(between(since, connection.realNow())) })}
        </span>
      </p>
    </div>
  )
}
