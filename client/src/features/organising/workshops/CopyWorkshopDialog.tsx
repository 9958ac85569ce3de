/** Creates a workshop from another one, on a day of its own. */
import { type FormEvent, useId, useState } from 'react'
import { useNow } from '../../../clock/useNow.ts'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { dayAt, isDay } from './firstDay.ts'
import { FirstDayField } from './FirstDayField.tsx'
import { useCreateWorkshop } from './useCreateWorkshop.ts'
import type { CreatedWorkshop, WorkshopSummary } from './workshopSummary.ts'

type Props = {
  readonly workshop: WorkshopSummary
  readonly onCreated: (created: CreatedWorkshop) => void
  readonly onClose: () => void
}

export const CopyWorkshopDialog = ({ workshop, onCreated, onClose }: Props) => {
  const t = useText()
  const localText = useLocalText()
  const formId = useId()
  const now = useNow(60_000)
  const [firstDay, setFirstDay] = useState(() => dayAt(workshop.firstSittingAt ?? now, workshop.zone))
  const { create, isPending, refusal } = useCreateWorkshop(onCreated)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isDay(firstDay)) void create({ copyOf: workshop.id, firstDay })
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" type="submit" form={formId} isPending={isPending}>
        {t('home.copyConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('home.copyTitle')} actions={actions}>
      <form id={formId} onSubmit={submit}>
        <Stack gap={4}>
          <p>{t('home.copyWords', { title: localText(workshop.title) })}</p>
          <FirstDayField value={firstDay} onChange={setFirstDay} zone={workshop.zone} description={t('home.copyDay')} />
          {refusal && <RefusalBanner refusal={refusal} />}
        </Stack>
      </form>
    </Dialog>
  )
}
