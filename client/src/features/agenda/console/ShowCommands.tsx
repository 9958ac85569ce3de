/** The buttons that run the show. Each wish names the segment that is seen, so that two facilitators move it once. */
import { minutes } from '@plenaria/shared/time'
import type { Segment, Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import { Tooltip } from '../../../design/Tooltip.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { CommandButton } from '../../../live/CommandButton.tsx'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { MoreMenu } from './MoreMenu.tsx'
import styles from './ShowCommands.module.css'
import { SkipAheadButton } from './SkipAheadButton.tsx'
import type { ShowKeys } from './useShowKeys.ts'

const adjust = (segmentId: string, by: number) => ({ type: 'AdjustSegment', segmentId, by: minutes(by) }) as const

const TimeCommands = ({ segment, hasKeys }: { readonly segment: Segment; readonly hasKeys: boolean }) => {
  const t = useText()
  const isPaused = segment.timer.status === 'paused'
  return (
    <div className={styles.cluster}>
      <CommandButton aria-label={t('console.take1Label')} command={adjust(segment.id, -1)}>
        {t('console.take1')}
      </CommandButton>
      <CommandButton aria-label={t('console.add1Label')} command={adjust(segment.id, 1)}>
        {t('console.add1')}
      </CommandButton>
      <CommandButton aria-label={t('console.add5Label')} command={adjust(segment.id, 5)}>
        {t('console.add5')}
      </CommandButton>
      <CommandButton
        icon={isPaused ? 'play' : 'pause'}
        command={{ type: isPaused ? 'ResumeSegment' : 'PauseSegment' }}
        {...(hasKeys ? { kbd: t('console.space') } : {})}
      >
        {t(isPaused ? 'console.resume' : 'console.pause')}
      </CommandButton>
    </div>
  )
}

/** Group work has begun and the groups are still to be opened: that, and not going on, is the thing to do. */
const useGroupsAwaited = (from: Segment): boolean =>
  useWorkshop(({ groups }) => from.kind === 'groupWork' && groups.openings.at(-1)?.segmentId !== from.id)

type MoveProps = { readonly show: Show; readonly from: Segment; readonly hasKeys: boolean }

const MoveCommands = ({ show, from, hasKeys }: MoveProps) => {
  const t = useText()
  const areGroupsAwaited = useGroupsAwaited(from)
  const read = useLocalText()
  const { previous, next, running } = show
  return (
    <>
      {previous && (
        <CommandButton
          icon="arrowLeft"
          aria-label={t('console.backTo', { title: read(previous.title) })}
          command={{ type: 'PreviousSegment', from: from.id }}
        >
          {t('console.back')}
        </CommandButton>
      )}
      {next && (
        <Tooltip text={t('console.nextIs', { title: read(next.title) })}>
          <CommandButton
            kind={areGroupsAwaited ? 'plain' : 'primary'}
            icon="arrowRight"
            command={{ type: 'NextSegment', from: from.id }}
            {...(hasKeys ? { kbd: 'N' } : {})}
          >
            <span className={styles.next}>{t('console.nextIs', { title: read(next.title) })}</span>
          </CommandButton>
        </Tooltip>
      )}
      {!next && running && (
        <CommandButton kind="primary" icon="check" command={{ type: 'EndSitting', sittingId: running.sitting.id }}>
          {t('confirm.endNow')}
        </CommandButton>
      )}
    </>
  )
}

const StartCommand = ({ sitting }: { readonly sitting: Sitting }) => {
  const t = useText()
  const title = useLocalText()(sitting.title)
  return (
    <CommandButton kind="primary" icon="play" command={{ type: 'StartSitting', sittingId: sitting.id }}>
      {t('console.startSitting', { title })}
    </CommandButton>
  )
}

type Props = { readonly show: Show; readonly keys: ShowKeys; readonly onKeys: () => void }

export const ShowCommands = ({ show, keys, onKeys }: Props) => {
  const segment = show.current?.segment
  return (
    <div className={styles.commands}>
      {segment && (
        <>
          <TimeCommands segment={segment} hasKeys={keys.areOn} />
          <MoveCommands show={show} from={segment} hasKeys={keys.areOn} />
        </>
      )}
      {!show.running && show.upcoming && (
        <>
          <SkipAheadButton sitting={show.upcoming} />
          <StartCommand sitting={show.upcoming} />
        </>
      )}
      <MoreMenu show={show} onKeys={onKeys} />
    </div>
  )
}
