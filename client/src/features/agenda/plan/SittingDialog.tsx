/** The form of a sitting: title, day, start, and the end it must keep. A sitting that has begun keeps its start. */
import type { LocalText } from '@plenaria/shared/language'
import type { Sitting } from '@plenaria/shared/workshop/agenda/agenda'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { DateInput } from '../../../design/DateInput.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'
import { LocalTextFields } from '../../../live/LocalTextFields.tsx'
import { useSend } from '../../../live/useSend.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'
import { dayOf, momentAt, timeOf } from '../../../i18n/localTime.ts'
import { newId } from './newId.ts'

type Props = { readonly sitting: Sitting | null; readonly onClose: () => void }
type Draft = { title: LocalText; day: string; start: string; endsBy: string }

const useFirstDraft = (sitting: Sitting | null): Draft => {
  const zone = useWorkshop(({ charter }) => charter.zone)
  const last = useWorkshop(({ agenda }) => agenda.sittings.at(-1))
  const model = sitting ?? last
  if (!model) return { title: {}, day: '', start: '09:00', endsBy: '' }
  const day = dayOf(model.plannedStart, zone)
  if (!sitting) return { title: {}, day, start: timeOf(model.plannedStart, zone), endsBy: '' }
  const endsBy = sitting.endsBy === undefined ? '' : timeOf(sitting.endsBy, zone)
  return { title: sitting.title, day, start: timeOf(sitting.plannedStart, zone), endsBy }
}

type FieldsProps = {
  readonly draft: Draft
  readonly change: (more: Partial<Draft>) => void
  readonly error: string | undefined
  readonly hasBegun: boolean
}

const SittingFields = ({ draft, change, error, hasBegun }: FieldsProps) => {
  const t = useText()
  const { zoneName } = useFormats()
  const zone = useWorkshop(({ charter }) => charter.zone)
  return (
    <>
      <LocalTextFields
        label={t('plan.sittingTitle')}
        value={draft.title}
        onChange={(title) => change({ title })}
        isFocused
      />
      <Stack direction="row" gap={4}>
        <DateInput
          label={t('plan.day')}
          value={draft.day}
          onChange={(day) => change({ day })}
          error={error}
          isDisabled={hasBegun}
        />
        <DateInput
          kind="time"
          label={t('plan.start')}
          value={draft.start}
          onChange={(start) => change({ start })}
          description={t('plan.zone', { zone: zoneName(zone) })}
          isDisabled={hasBegun}
        />
        <DateInput
          kind="time"
          label={t('plan.endsBy')}
          value={draft.endsBy}
          onChange={(end) => change({ endsBy: end })}
          description={t('plan.endsByHelp')}
        />
      </Stack>
    </>
  )
}

export const SittingDialog = ({ sitting, onClose }: Props) => {
  const t = useText()
  const send = useSend()
  const formId = useId()
  const zone = useWorkshop(({ charter }) => charter.zone)
  const [draft, setDraft] = useState(useFirstDraft(sitting))
  const [isTried, setTried] = useState(false)
  const [isPending, setPending] = useState(false)
  const change = (more: Partial<Draft>) => setDraft({ ...draft, ...more })
  const hasBegun = sitting !== null && sitting.run.status !== 'planned'
  const plannedStart = hasBegun ? sitting.plannedStart : momentAt(draft.day, draft.start, zone)
  const endsBy = draft.endsBy === '' ? null : momentAt(draft.day, draft.endsBy, zone)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (plannedStart === null) return
    setPending(true)
    const { ok } = await send({
      type: sitting ? 'ChangeSitting' : 'AddSitting',
      sittingId: sitting?.id ?? newId(),
      title: draft.title,
      plannedStart,
      ...(endsBy !== null && { endsBy }),
    })
    setPending(false)
    if (ok) onClose()
  }
  const error = isTried && plannedStart === null ? t('plan.badTime') : undefined
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" type="submit" form={formId} isPending={isPending}>
        {t('people.save')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t(sitting ? 'plan.editSitting' : 'plan.addSitting')} actions={actions}>
      <form id={formId} onSubmit={(event) => void save(event)} noValidate>
        <Stack gap={4}>
          <SittingFields draft={draft} change={change} error={error} hasBegun={hasBegun} />
        </Stack>
      </form>
    </Dialog>
  )
}
