/** One segment of the plan: its times, its title, its length to change on the spot, and what else can be done to it. */
import type { Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import { hasBegun } from '@plenaria/shared/workshop/agenda/hasBegun'
import { planOfSegment } from '@plenaria/shared/workshop/agenda/planOfSegment'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'
import { type KeyboardEvent, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridListItem } from 'react-aria-components/GridList'
import { classNames } from '../../../design/classNames.ts'
import { Icon } from '../../../design/Icon.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { FlagLines } from './FlagLines.tsx'
import styles from './Plan.module.css'
import type { PlanFlag } from './planFlags.ts'
import { readLength, writeLength } from './readLength.ts'
import { SegmentActions } from './SegmentActions.tsx'
import type { PlanMoves } from './usePlanMoves.ts'

export type PlanRowProps = {
  /** The segment's id, under which the list keeps the row. */
  readonly id: string
  readonly times: SegmentTimes
  readonly previous: SegmentTimes | undefined
  readonly sitting: Sitting
  readonly moves: PlanMoves
  readonly flags: readonly PlanFlag[]
}

const LengthField = ({ times }: { readonly times: SegmentTimes }) => {
  const t = useText()
  const send = useSend()
  const { segment, plannedStart, plannedEnd } = times
  const title = useLocalText()(segment.title)
  const { formatDuration } = useFormats()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? writeLength(segment.planned)
  const isBad = typed !== null && readLength(typed) === null
  const commit = async () => {
    const planned = typed === null ? null : readLength(typed)
    setTyped(null)
    if (planned === null || planned === segment.planned) return
    await send({
      type: 'ChangeSegment',
      segment: { ...planOfSegment(segment), planned },
      revision: segment.revision,
    })
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation() // The list would take the keys for its own.
    if (event.key === 'Enter') void commit()
    if (event.key === 'Escape') setTyped(null)
  }
  if (hasBegun(segment) || segment.endsAt !== undefined)
    return <span className={styles.fixedLength}>{formatDuration(plannedEnd - plannedStart)}</span>
  return (
    <label className={styles.length}>
      <input
        aria-label={t('plan.lengthOf', { title })}
        aria-invalid={isBad}
        inputMode="text"
        value={shown}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void commit()}
        onKeyDown={press}
        onPointerDown={(event) => event.stopPropagation()}
      />
      min
    </label>
  )
}

const Marks = ({ times }: { readonly times: SegmentTimes }) => {
  const t = useText()
  const read = useLocalText()
  const { segment } = times
  const words = [
    read(segment.coordinator),
    segment.startsAt !== undefined && t('plan.hard'),
    segment.endsAt !== undefined && t('plan.fixedEnd'),
    segment.advance === 'automatic' && t('plan.automatic'),
    segment.isFirm === true && t('plan.firm'),
    (segment.slots?.length ?? 0) > 0 && t('plan.slotCount', { count: segment.slots?.length ?? 0 }),
    segment.staffNotes && t('plan.hasNotes'),
  ]
  return <small>{[t(`kind.${segment.kind}`), ...words].filter(Boolean).join(' · ')}</small>
}

export const PlanRow = ({ id, times, previous, sitting, moves, flags }: PlanRowProps) => {
  const t = useText()
  const read = useLocalText()
  const { formatTime } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { segment, plannedStart, plannedEnd } = times
  const title = read(segment.title)
  const isLocked = hasBegun(segment)
  const part = segment.part ? read(segment.part) : ''
  const isNewPart = part !== '' && part !== (previous?.segment.part ? read(previous.segment.part) : '')
  return (
    <GridListItem id={id} textValue={title} className={classNames(styles.row)} data-kind={segment.kind}>
      {isNewPart && <strong className={styles.part}>{part}</strong>}
      <FlagLines flags={flags} />
      <div className={styles.line}>
        {isLocked ? (
          <span className={styles.handle} title={t('plan.locked')}>
            <Icon name="lock" size="s" />
          </span>
        ) : (
          <Button slot="drag" className={classNames(styles.handle)} aria-label={t('plan.drag', { title })}>
            <Icon name="grip" size="s" />
          </Button>
        )}
        <span className={styles.time}>
          {formatTime(plannedStart, zone)}–{formatTime(plannedEnd, zone)}
        </span>
        <span className={styles.title}>
          {title}
          <Marks times={times} />
        </span>
        <LengthField times={times} />
        <SegmentActions segment={segment} sitting={sitting} moves={moves} />
      </div>
    </GridListItem>
  )
}
