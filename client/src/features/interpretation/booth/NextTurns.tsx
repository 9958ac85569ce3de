/** One's turns: the one that runs, and the next. */
import { interpreterTurns } from '@plenaria/shared/workshop/views/interpreterTurns'
import { useNow } from '../../../clock/useNow.ts'
import { Chip } from '../../../design/Chip.tsx'
import { SectionHeading } from '../../../design/SectionHeading.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useRoomNames } from '../useRoomNames.ts'
import styles from './Booth.module.css'

export const NextTurns = ({ me }: { readonly me: string }) => {
  const t = useText()
  const { formatTime } = useFormats()
  const roomName = useRoomNames()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const groups = useWorkshop((workshop) => workshop.groups)
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { running, next } = interpreterTurns({ agenda, groups }, me, useNow(5_000))
  return (
    <section>
      <SectionHeading level={3}>{t('booth.turns')}</SectionHeading>
      {!running && !next && <p className={styles.remark}>{t('booth.noTurns')}</p>}
      <div className={styles.turns}>
        {running && (
          <Chip tone="accent" icon="headphones">
            {t('booth.turnNow', { time: formatTime(running.until, zone) })}
          </Chip>
        )}
        {next && (
          <Chip icon="clock">
            {t('booth.turnNext', {
              room: roomName(next.roomId),
              from: formatTime(next.from, zone),
              until: formatTime(next.until, zone),
            })}
          </Chip>
        )}
      </div>
    </section>
  )
}
