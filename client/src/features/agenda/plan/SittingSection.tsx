/** One sitting of the plan: when it is, how long, what does not fit, and its segments to drag. */
import type { SittingTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { useState } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { Button } from '../../../design/Button.tsx'
import { Chip } from '../../../design/Chip.tsx'
import { classNames } from '../../../design/classNames.ts'
import { ConfirmDialog } from '../../../design/ConfirmDialog.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { FlagLines } from './FlagLines.tsx'
import { moveBeside } from './moveSegment.ts'
import styles from './Plan.module.css'
import { planFlags } from './planFlags.ts'
import { SegmentDialog } from './SegmentDialog.tsx'
import { PlanRow } from './PlanRow.tsx'
import { SittingDialog } from './SittingDialog.tsx'
import type { PlanMoves } from './usePlanMoves.ts'

const DRAGGED = 'application/x-plenaria-segment'

type Props = {
  readonly times: SittingTimes
  readonly before: SittingTimes | undefined
  readonly moves: PlanMoves
}

const useSegmentsDragAndDrop = ({ times, moves }: Props) => {
  const read = useLocalText()
  const { sitting, segments } = times
  const titleOf = (id: string) => {
    const segment = segments.find((one) => one.segment.id === id)?.segment
    return segment ? read(segment.title) : id
  }
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: String(key), 'text/plain': titleOf(String(key)) })),
    acceptedDragTypes: [DRAGGED],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [segmentId] = [...keys].map(String)
      const side = target.dropPosition === 'before' ? 'before' : 'after'
      if (segmentId) moves.move(moveBeside(sitting, segmentId, { segmentId: String(target.key), side }))
    },
    onInsert: ({ items, target }) => {
      const [item] = items
      const side = target.dropPosition === 'before' ? 'before' : 'after'
      if (item?.kind !== 'text') return
      void item
        .getText(DRAGGED)
        .then((id) => moves.move(moveBeside(sitting, id, { segmentId: String(target.key), side })))
    },
    onRootDrop: ({ items }) => {
      const [item] = items
      if (item?.kind !== 'text') return
      const toEnd = (segmentId: string) =>
        moves.move({ type: 'MoveSegment', segmentId, sittingId: sitting.id, before: null })
      void item.getText(DRAGGED).then(toEnd)
    },
  })
}

const RemoveSitting = ({ times, onClose }: { readonly times: SittingTimes; readonly onClose: () => void }) => {
  const t = useText()
  const send = useSend()
  const title = useLocalText()(times.sitting.title)
  const [isPending, setPending] = useState(false)
  const remove = async () => {
    setPending(true)
    await send({ type: 'RemoveSitting', sittingId: times.sitting.id })
    setPending(false)
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('plan.removeSittingTitle', { title })}
      consequences={[t('plan.removeSittingWords', { count: times.segments.length }), t('plan.mayUndo')]}
      confirmLabel={t('plan.removeSitting')}
      isDanger
      isPending={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    />
  )
}

const SittingHead = ({ times }: { readonly times: SittingTimes }) => {
  const t = useText()
  const read = useLocalText()
  const { formatDate, formatTime, formatTimeWithOwn, formatDuration } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const [asked, setAsked] = useState<'edit' | 'remove' | null>(null)
  const { sitting, plannedEnd, total } = times
  const hasBegun = sitting.run.status !== 'planned'
  const close = () => setAsked(null)
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2>{read(sitting.title) || formatDate(sitting.plannedStart, zone, 'long')}</h2>
        <p className={styles.when}>
          {formatDate(sitting.plannedStart, zone, 'long')} ·{' '}
          {t('plan.span', {
            from: formatTimeWithOwn(sitting.plannedStart, zone),
            to: formatTime(plannedEnd, zone),
          })}{' '}
          · {t('plan.total', { length: formatDuration(total) })}
          {sitting.endsBy !== undefined && ` · ${t('plan.endsBy')} ${formatTime(sitting.endsBy, zone)}`}
        </p>
      </div>
      <div className={styles.tools}>
        {hasBegun && <Chip icon="lock">{t('plan.begun')}</Chip>}
        <IconButton icon="edit" label={t('plan.editSitting')} onPress={() => setAsked('edit')} />
        {!hasBegun && <IconButton icon="trash" label={t('plan.removeSitting')} onPress={() => setAsked('remove')} />}
      </div>
      {asked === 'edit' && <SittingDialog sitting={sitting} onClose={close} />}
      {asked === 'remove' && <RemoveSitting times={times} onClose={close} />}
    </header>
  )
}

export const SittingSection = (props: Props) => {
  const { times, before, moves } = props
  const { sitting, segments } = times
  const t = useText()
  const read = useLocalText()
  const { dragAndDropHooks } = useSegmentsDragAndDrop(props)
  const [isAdding, setAdding] = useState(false)
  const flags = planFlags(times, before)
  const isEnded = sitting.run.status === 'ended'
  return (
    <section className={styles.sitting} aria-label={read(sitting.title)}>
      <SittingHead times={times} />
      <FlagLines flags={flags.filter(({ kind }) => kind !== 'gap' && kind !== 'overlap')} />
      <GridList
        aria-label={t('plan.segmentsOf', { title: read(sitting.title) })}
        className={classNames(styles.rows)}
        items={segments.map((one) => ({ ...one, id: one.segment.id }))}
        dependencies={[times]}
        {...(isEnded ? {} : { dragAndDropHooks })}
        renderEmptyState={() => <p className={styles.none}>{t('plan.noSegments')}</p>}
      >
        {(one) => (
          <PlanRow
            id={one.id}
            times={one}
            previous={segments[segments.findIndex(({ segment }) => segment.id === one.id) - 1]}
            sitting={sitting}
            moves={moves}
            flags={flags.filter((flag) => 'segmentId' in flag && flag.segmentId === one.id)}
          />
        )}
      </GridList>
      {!isEnded && (
        <Button size="s" kind="quiet" icon="plus" onPress={() => setAdding(true)}>
          {t('plan.addSegment')}
        </Button>
      )}
      {isAdding && <SegmentDialog sitting={sitting} segment={null} before={null} onClose={() => setAdding(false)} />}
    </section>
  )
}
