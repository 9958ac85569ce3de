/** The form of a segment. What somebody else changes meanwhile is shown beside what was typed, and nothing typed is lost. */
import type { Segment, Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import { type FormEvent, useId, useState } from 'react'
import { Banner } from '../../../design/Banner.tsx'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Tabs } from '../../../design/Tabs.tsx'
import type { MessageKey } from '../../../i18n/messages.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { dayOf } from '../../../i18n/localTime.ts'
import { newId } from './newId.ts'
import type { FieldsProps } from './fields/fieldsProps.ts'
import { BasicFields } from './fields/BasicFields.tsx'
import { ContentFields } from './fields/ContentFields.tsx'
import { SlotFields } from './fields/SlotFields.tsx'
import { TeamFields } from './fields/TeamFields.tsx'
import { TimeFields } from './fields/TimeFields.tsx'
import { type DraftProblem, draftProblems, newSegmentDraft, planOfDraft, segmentDraftOf } from './segmentDraft.ts'

type Props = {
  readonly sitting: Sitting
  /** Null for a new one. */
  readonly segment: Segment | null
  /** The segment before which a new one is put; null for the end. */
  readonly before: string | null
  readonly onClose: () => void
}

type Page = 'basics' | 'content' | 'timing' | 'slots' | 'team'

const pageOf: Readonly<Record<DraftProblem, Page>> = {
  title: 'basics',
  length: 'basics',
  startsAt: 'timing',
  endsAt: 'timing',
  slots: 'slots',
  links: 'team',
}

/** The segment as it is now, when it is no longer the one the form was opened with. */
const Theirs = ({ now, revision }: { readonly now: Segment | undefined; readonly revision: number }) => {
  const t = useText()
  const read = useLocalText()
  const { formatDuration } = useFormats()
  if (!now) return <Banner tone="warn">{t('plan.gone')}</Banner>
  if (now.revision === revision) return null
  const words = { title: read(now.title), length: formatDuration(now.planned) }
  return <Banner tone="warn">{t('plan.theirs', words)}</Banner>
}

const useSaving = ({ sitting, segment, before, onClose }: Props) => {
  const send = useSend()
  const now = useWorkshop(({ agenda }) =>
    agenda.sittings.flatMap(({ segments }) => segments).find(({ id }) => id === segment?.id),
  )
  // What the form was opened with, and after a clash what was then shown as theirs.
  const [revision, setRevision] = useState(segment?.revision ?? 0)
  const [isPending, setPending] = useState(false)
  const save = async (plan: NonNullable<ReturnType<typeof planOfDraft>>) => {
    setPending(true)
    const isNew = segment === null || now === undefined
    const { ok } = await send(
      isNew
        ? { type: 'AddSegment', sittingId: sitting.id, segment: segment ? { ...plan, id: newId() } : plan, before }
        : { type: 'ChangeSegment', segment: plan, revision },
    )
    setPending(false)
    if (ok) onClose()
    else if (now) setRevision(now.revision)
  }
  return { now, revision, isPending, save }
}

export const SegmentDialog = (props: Props) => {
  const { sitting, segment, onClose } = props
  const t = useText()
  const formId = useId()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const { now, revision, isPending, save } = useSaving(props)
  const [draft, setDraft] = useState(() => (segment ? segmentDraftOf(segment, zone) : newSegmentDraft(newId())))
  const [isTried, setTried] = useState(false)
  const [page, setPage] = useState<Page>('basics')
  const place = { day: dayOf(sitting.plannedStart, zone), zone }
  const problems = draftProblems(draft, place)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const plan = planOfDraft(draft, place)
    if (plan) void save(plan)
    else if (problems[0]) setPage(pageOf[problems[0]])
  }
  const fields: FieldsProps = {
    draft,
    change: (more) => setDraft((before) => ({ ...before, ...more })),
    errorOf: (problem) =>
      isTried && problems.includes(problem) ? t(`plan.problem.${problem}` satisfies MessageKey) : undefined,
  }
  const pages: readonly { id: Page; label: string; content: React.ReactNode }[] = [
    { id: 'basics', label: t('plan.basics'), content: <BasicFields {...fields} /> },
    { id: 'content', label: t('plan.content'), content: <ContentFields {...fields} /> },
    { id: 'timing', label: t('plan.timing'), content: <TimeFields {...fields} /> },
    { id: 'slots', label: t('plan.slots'), content: <SlotFields {...fields} /> },
    { id: 'team', label: t('plan.team'), content: <TeamFields {...fields} /> },
  ]
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" type="submit" form={formId} isPending={isPending}>
        {t('people.save')}
      </Button>
    </>
  )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(segment ? 'plan.editSegment' : 'plan.newSegment')}
      actions={actions}
      size="l"
    >
      <form id={formId} onSubmit={submit} noValidate>
        {segment && <Theirs now={now} revision={revision} />}
        <Tabs label={t('plan.editSegment')} tabs={pages} selected={page} onSelect={setPage} />
      </form>
    </Dialog>
  )
}
