/** The speaker's prompter: one clock that is read from across the room, what comes next, and what the facilitators tell. Dark, with nothing to press by mistake. */
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import { allottedTo } from '@plenaria/shared/workshop/agenda/agenda'
import { currentSlot } from '@plenaria/shared/workshop/agenda/evolveSlots'
import { timeLeft } from '@plenaria/shared/workshop/agenda/segmentTimer'
import { floorRoom } from '@plenaria/shared/workshop/floor/floor'
import { roomOf } from '@plenaria/shared/workshop/views/rooms'
import { type Show, showAt } from '@plenaria/shared/workshop/views/showAt'
import { useNow } from '../clock/useNow.ts'
import { Clock } from '../design/Clock.tsx'
import { ClockAnnouncer } from '../design/ClockAnnouncer.tsx'
import { IconButton } from '../design/IconButton.tsx'
import { LinkButton } from '../design/LinkButton.tsx'
import { SlotClock } from '../features/agenda/slots/SlotClock.tsx'
import { nextSlot } from '../features/agenda/slots/nextSlot.ts'
import { PromptedFloor } from '../features/floor/PromptedFloor.tsx'
import { useMyAnnouncements } from '../features/messages/useMyAnnouncements.ts'
import { FloorTexts } from '../i18n/FloorTexts.tsx'
import { useLocalText } from '../i18n/useLocalText.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { useWorkshop } from '../live/useWorkshop.ts'
import { useWorkshopPath } from '../live/useWorkshopPath.ts'
import styles from './PrompterScreen.module.css'
import { useDarkScreen } from './useDarkScreen.ts'
import { RehearsalMark } from './RehearsalMark.tsx'
import { useWakeLock } from './useWakeLock.ts'

/** Whether whoever looks has the floor with a clock of their own, which then is the one that counts. */
const useHasFloor = (): boolean => {
  const { personId } = useLive()
  return useWorkshop((workshop) => {
    const roomId = roomOf(workshop, personId)
    const speaking = roomId === null ? null : floorRoom(workshop.floor, roomId).speaking
    return speaking?.personId === personId && speaking.slotId === null
  })
}

const Counting = ({ show }: { readonly show: Show }) => {
  const t = useText()
  const read = useLocalText()
  const now = useNow()
  const hasFloor = useHasFloor()
  const segment = show.current?.segment
  if (!segment) return <p className={styles.wait}>{t(show.upcoming ? 'prompter.waiting' : 'prompter.ended')}</p>
  const hasSlot = currentSlot(segment) !== undefined
  const isSecond = hasSlot || hasFloor
  const total = allottedTo(segment)
  const left = timeLeft(segment.timer, total, now)
  const isPaused = segment.timer.status === 'paused'
  const following = (hasSlot && nextSlot(segment)?.title) || show.next?.title
  return (
    <>
      {hasSlot && (
        <div className={styles.turn}>
          <SlotClock segment={segment} size="xl" />
        </div>
      )}
      <div className={isSecond ? styles.second : styles.first}>
        <p className={styles.title}>{read(segment.title)}</p>
        <Clock size={isSecond ? 'm' : 'xl'} left={left} total={total} isPaused={isPaused} />
      </div>
      {following && <p className={styles.next}>{t('prompter.next', { title: read(following) })}</p>}
      <ClockAnnouncer left={left} />
    </>
  )
}

const Told = () => {
  const read = useLocalText()
  const { personId } = useLive()
  const groupId = useWorkshop(({ groups }) => placeOf(groups, personId))
  const [first] = useMyAnnouncements(groupId)
  return (
    <output className={styles.told} data-empty={!first}>
      {first && read(first.text)}
    </output>
  )
}

const FullScreen = () => {
  const t = useText()
  if (!document.fullscreenEnabled) return null
  return (
    <IconButton
      icon="panel"
      label={t('prompter.full')}
      onPress={() => void document.documentElement.requestFullscreen()}
    />
  )
}

export const PrompterScreen = () => {
  const t = useText()
  const pathTo = useWorkshopPath()
  const agenda = useWorkshop((workshop) => workshop.agenda)
  const show = showAt(agenda, useNow())
  useWakeLock()
  useDarkScreen()
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <LinkButton size="s" kind="quiet" icon="arrowLeft" href={pathTo('stage')}>
          {t('prompter.leave')}
        </LinkButton>
        <FullScreen />
      </header>
      <main className={styles.main} aria-label={t('prompter.label')}>
        <RehearsalMark />
        <FloorTexts>
          <PromptedFloor />
        </FloorTexts>
        <Counting show={show} />
      </main>
      <Told />
    </div>
  )
}
