/** What can be done to a segment of the plan: edit, duplicate, insert beside it, move, remove. */
import type { Segment, Sitting, Step } from '@plenaria/shared/workshop/agenda/agenda'
import { hasBegun } from '@plenaria/shared/workshop/agenda/hasBegun'
import { planOfSegment } from '@plenaria/shared/workshop/agenda/planOfSegment'
import { useState } from 'react'
import { IconButton } from '../../../design/IconButton.tsx'
import { Menu, type MenuEntry } from '../../../design/Menu.tsx'
import { useToasts } from '../../../design/toasts.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { moveByOne } from './moveSegment.ts'
import { newId } from './newId.ts'
import { SegmentDialog } from './SegmentDialog.tsx'
import type { PlanMoves } from './usePlanMoves.ts'

type Props = { readonly segment: Segment; readonly sitting: Sitting; readonly moves: PlanMoves }
type Opened = { readonly kind: 'edit' } | { readonly kind: 'insert'; readonly before: string | null }

const followerOf = (sitting: Sitting, segment: Segment): string | null =>
  sitting.segments[sitting.segments.indexOf(segment) + 1]?.id ?? null

/** The very step that removed a segment: if somebody took another since, the answer says so. */
const removalOf = (steps: readonly Step[], segmentId: string): number | undefined =>
  steps.findLast(
    ({ what, restore }) =>
      what === 'RemoveSegment' && restore.sittings.some(({ segments }) => segments.some(({ id }) => id === segmentId)),
  )?.number

const useEntries = ({ segment, sitting }: Props): readonly MenuEntry<string>[] => {
  const t = useText()
  const read = useLocalText()
  const sittings = useWorkshop(({ agenda }) => agenda.sittings)
  const isFree = !hasBegun(segment)
  const isOpen = sitting.run.status !== 'ended'
  const others = sittings.filter(({ id, run }) => id !== sitting.id && run.status !== 'ended')
  return [
    { id: 'edit', icon: 'edit', label: t('plan.editSegment'), kbd: 'Enter' },
    ...(isOpen ? [{ id: 'duplicate', icon: 'copy' as const, label: t('plan.duplicate') }] : []),
    ...(isFree && isOpen
      ? [
          { id: 'insertBefore', icon: 'plus' as const, label: t('plan.insertBefore') },
          { id: 'insertAfter', icon: 'plus' as const, label: t('plan.insertAfter') },
          { id: 'up', icon: 'chevronUp' as const, label: t('plan.up'), kbd: 'Alt+↑' },
          { id: 'down', icon: 'chevronDown' as const, label: t('plan.down'), kbd: 'Alt+↓' },
          ...others.map(({ id, title }) => ({
            id: `to ${id}`,
            icon: 'arrowRight' as const,
            label: t('plan.toSitting', { title: read(title) }),
          })),
          { id: 'remove', icon: 'trash' as const, label: t('plan.remove'), isDanger: true },
        ]
      : []),
  ]
}

export const SegmentActions = (props: Props) => {
  const { segment, sitting, moves } = props
  const t = useText()
  const title = useLocalText()(segment.title)
  const send = useSend()
  const { show } = useToasts()
  const { connection } = useLive()
  const sittings = useWorkshop(({ agenda }) => agenda.sittings)
  const entries = useEntries(props)
  const [opened, setOpened] = useState<Opened | null>(null)
  const undoRemoval = () => {
    const step = removalOf(connection.state().workshop.agenda.steps, segment.id)
    if (step !== undefined) void send({ type: 'UndoStep', step })
  }
  const remove = async () => {
    const { ok } = await send({ type: 'RemoveSegment', segmentId: segment.id })
    if (ok)
      show({ tone: 'ok', text: t('plan.removed', { title }), action: { label: t('steps.undo'), onPress: undoRemoval } })
  }
  const duplicate = () => {
    const { startsAt: _start, endsAt: _end, ...plan } = planOfSegment(segment)
    const slots = plan.slots?.map((slot) => ({ ...slot, id: newId() }))
    const copy = { ...plan, id: newId(), ...(slots && { slots }) }
    const before = followerOf(sitting, segment)
    void send({ type: 'AddSegment', sittingId: sitting.id, segment: copy, before })
  }
  const moveOne = (direction: 'up' | 'down') => {
    const move = moveByOne(sittings, segment.id, direction)
    if (move) moves.move(move)
  }
  const act = (id: string) => {
    if (id === 'edit') setOpened({ kind: 'edit' })
    else if (id === 'duplicate') duplicate()
    else if (id === 'insertBefore') setOpened({ kind: 'insert', before: segment.id })
    else if (id === 'insertAfter') setOpened({ kind: 'insert', before: followerOf(sitting, segment) })
    else if (id === 'up' || id === 'down') moveOne(id)
    else if (id === 'remove') void remove()
    else moves.move({ type: 'MoveSegment', segmentId: segment.id, sittingId: id.slice(3), before: null })
  }
  const close = () => setOpened(null)
  return (
    <>
      <IconButton icon="edit" size="s" label={`${t('plan.editSegment')}: ${title}`} onPress={() => act('edit')} />
      <Menu
        label={t('plan.actionsOn', { title })}
        trigger={<IconButton icon="more" size="s" label={t('plan.actionsOn', { title })} />}
        entries={entries}
        onAction={act}
      />
      {opened?.kind === 'edit' && <SegmentDialog sitting={sitting} segment={segment} before={null} onClose={close} />}
      {opened?.kind === 'insert' && (
        <SegmentDialog sitting={sitting} segment={null} before={opened.before} onClose={close} />
      )}
    </>
  )
}
