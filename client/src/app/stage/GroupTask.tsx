/** What belongs to being in a group beside its text: the task, the round, one's turn at interpreting, and the call for a facilitator. */
import { draftOf } from '@plenaria/shared/workshop/drafting/evolveDrafting'
import { groupById } from '@plenaria/shared/workshop/groups/groups'
import { interpreterTurns } from '@plenaria/shared/workshop/views/interpreterTurns'
import { lockOf } from '@plenaria/shared/workshop/wordingLock'
import { useNow } from '../../clock/useNow.ts'
import { Banner } from '../../design/Banner.tsx'
import { Chip } from '../../design/Chip.tsx'
import { useFormats } from '../../i18n/useFormats.ts'
import { useLocalText } from '../../i18n/useLocalText.ts'
import { useText } from '../../i18n/useText.ts'
import { useViewer } from '../../live/useViewer.ts'
import { useWorkshop } from '../../live/useWorkshop.ts'
import { CallForHelp } from './CallForHelp.tsx'
import styles from './GroupTask.module.css'

const MyTurn = () => {
  const t = useText()
  const { formatTime } = useFormats()
  const { personId } = useViewer()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const groups = useWorkshop((workshop) => workshop.groups)
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { running, next } = interpreterTurns({ agenda, groups }, personId, useNow(5_000))
  return (
    <>
      {running && (
        <Chip tone="accent" icon="headphones">
          {t('stage.turnNow', { time: formatTime(running.until, zone) })}
        </Chip>
      )}
      {next && <Chip icon="clock">{t('stage.turnNext', { time: formatTime(next.from, zone) })}</Chip>}
    </>
  )
}

/** When the text closes by itself, so that nobody is surprised. */
const TextLock = ({ groupId }: { readonly groupId: string }) => {
  const t = useText()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const lock = useWorkshop((workshop) => lockOf(workshop, groupId))
  const isOpen = useWorkshop(({ drafting }) => draftOf(drafting, groupId).status === 'open')
  return lock !== null && isOpen ? (
    <Chip icon="lock">{t('stage.textLocks', { time: formatTime(lock, zone) })}</Chip>
  ) : null
}

const Round = () => {
  const t = useText()
  const round = useWorkshop(({ groups }) => groups.openings.at(-1)?.round ?? 1)
  return round > 1 ? <Chip icon="people">{t('stage.round', { round })}</Chip> : null
}

export const GroupTask = ({ groupId }: { readonly groupId: string }) => {
  const t = useText()
  const read = useLocalText()
  const { may } = useViewer()
  const brief = read(useWorkshop(({ groups }) => groupById(groups, groupId)?.brief) ?? {})
  return (
    <div className={styles.task}>
      {brief && (
        <Banner icon="flag" title={t('stage.brief')}>
          {brief}
        </Banner>
      )}
      <div className={styles.line}>
        <Round />
        <MyTurn />
        <TextLock groupId={groupId} />
        {may('CallForHelp') && <CallForHelp groupId={groupId} />}
      </div>
    </div>
  )
}
