/** What one group has left while it is open, what it was given beyond the agenda, and what can be done with it alone. */
import { areOpen, extraOf, type Group, isGroupOpen } from '@plenaria/shared/workshop/groups/groups'
import { minutes } from '@plenaria/shared/time'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { groupTimer } from '@plenaria/shared/workshop/views/groupTimer'
import { useNow } from '../../../clock/useNow.ts'
import { Chip } from '../../../design/Chip.tsx'
import { Clock } from '../../../design/Clock.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { useWish } from '../../../live/WishContext.ts'
import styles from './GroupCard.module.css'

type Props = { readonly group: Group; readonly name: string }

const steps = [1, 5, -1, -5] as const

const GroupMenu = ({ group, name }: Props) => {
  const t = useText()
  const wish = useWish()
  const { may } = useViewer()
  const groups = useWorkshop((workshop) => workshop.groups)
  const isOpen = isGroupOpen(groups, group.id)
  const { id: groupId } = group
  const time = steps.map((count): MenuEntry<string> => {
    const label = t(count > 0 ? 'grouping.longer' : 'grouping.shorter', { count: Math.abs(count) })
    return { id: String(count), label, icon: count > 0 ? 'plus' : 'minus' }
  })
  const entries: MenuEntry<string>[] = [
    ...(may('VisitGroup') ? [{ id: 'visit', label: t('grouping.visit'), icon: 'eye' } as const] : []),
    ...(may('ExtendGroup') && isOpen ? time : []),
    ...(may('CloseGroup') && isOpen
      ? [{ id: 'close', label: t('grouping.closeOne'), icon: 'lock', isDanger: true } as const]
      : []),
    ...(may('ReopenGroup') && !isOpen
      ? [{ id: 'reopen', label: t('grouping.reopenOne'), icon: 'unlock' } as const]
      : []),
  ]
  const act = (id: string) => {
    if (id === 'visit') return void wish({ type: 'VisitGroup', groupId })
    if (id === 'close') return void wish({ type: 'CloseGroup', groupId })
    if (id === 'reopen') return void wish({ type: 'ReopenGroup', groupId })
    return void wish({ type: 'ExtendGroup', groupId, from: extraOf(groups, groupId), by: minutes(Number(id)) })
  }
  const label = t('grouping.actions', { group: name })
  if (entries.length === 0) return null
  return (
    <Menu label={label} trigger={<IconButton icon="more" size="s" label={label} />} entries={entries} onAction={act} />
  )
}

export const GroupTimeLine = ({ group, name }: Props) => {
  const t = useText()
  const { formatDuration } = useFormats()
  const groups = useWorkshop((workshop) => workshop.groups)
  const segment = useWorkshop(({ agenda }) => currentSegment(agenda))
  const now = useNow()
  if (!areOpen(groups) || !segment) return null
  const { left, allotted, extra } = groupTimer(segment, groups, group.id, now)
  return (
    <div className={styles.timeLine}>
      {isGroupOpen(groups, group.id) ? (
        <Clock
          size="s"
          left={left}
          total={allotted}
          isPaused={segment.timer.status === 'paused'}
          label={t('grouping.leftIn', { group: name })}
        />
      ) : (
        <Chip icon="lock">{t('grouping.isClosed')}</Chip>
      )}
      {extra !== 0 && (
        <Chip icon="clock">
          {t('grouping.extra', { sign: extra > 0 ? '+' : '−', length: formatDuration(Math.abs(extra)) })}
        </Chip>
      )}
      <GroupMenu group={group} name={name} />
    </div>
  )
}
