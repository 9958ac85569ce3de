/** Chooses a template and the first day, and creates a workshop from them. */
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Loading } from '../../../design/Loading.tsx'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { Stack } from '../../../design/Stack.tsx'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
import { useFetched } from '../../../http/useFetched.ts'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import { isDay, noonOf } from './firstDay.ts'
import { FirstDayField } from './FirstDayField.tsx'
import { TemplateContents } from './TemplateContents.tsx'
import { useCreateWorkshop } from './useCreateWorkshop.ts'
import type { CreatedWorkshop, TemplateSummary } from './workshopSummary.ts'

type FormProps = {
  readonly formId: string
  readonly templates: readonly TemplateSummary[]
  readonly onSubmit: (wanted: { template: string; firstDay: string }) => void
}

const TemplateForm = ({ formId, templates, onSubmit }: FormProps) => {
  const t = useText()
  const localText = useLocalText()
  const { formatDate } = useFormats()
  const [chosenId, setChosenId] = useState(templates[0]?.id ?? null)
  const chosen = templates.find(({ id }) => id === chosenId)
  // A day the person wrote stays when they look at another template.
  const [written, setWritten] = useState<string | null>(null)
  const firstDay = written ?? chosen?.firstDay ?? ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen && isDay(firstDay)) onSubmit({ template: chosen.id, firstDay })
  }
  return (
    <form id={formId} onSubmit={submit}>
      <Stack gap={5}>
        <RadioGroup
          label={t('home.template')}
          value={chosenId}
          onChange={setChosenId}
          options={templates.map((template) => ({
            id: template.id,
            label: localText(template.title),
            description: <TemplateContents template={template} isChosen={template.id === chosenId} />,
          }))}
        />
        {chosen && (
          <FirstDayField
            value={firstDay}
            onChange={setWritten}
            zone={chosen.zone}
            description={t('home.firstDayTemplate', { date: formatDate(noonOf(chosen.firstDay), 'UTC') })}
          />
        )}
      </Stack>
    </form>
  )
}

type Props = { readonly onCreated: (created: CreatedWorkshop) => void; readonly onClose: () => void }

export const NewWorkshopDialog = ({ onCreated, onClose }: Props) => {
  const t = useText()
  const formId = useId()
  const {
    value,
    refusal: unread,
    reload,
  } = useFetched<{ templates: readonly TemplateSummary[] }>('/api/templates', 'organiser')
  const { create, isPending, refusal } = useCreateWorkshop(onCreated)
  const actions = (
    <>
      <Button onPress={onClose}>{t('design.cancel')}</Button>
      <Button kind="primary" type="submit" form={formId} isPending={isPending} isDisabled={!value}>
        {t('home.create')}
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title={t('home.newTitle')} actions={actions}>
      <Stack gap={4}>
        {value && (
          <TemplateForm formId={formId} templates={value.templates} onSubmit={(wanted) => void create(wanted)} />
        )}
        {!value && !unread && <Loading />}
        {unread && <RefusalBanner refusal={unread} onRetry={reload} />}
        {refusal && <RefusalBanner refusal={refusal} />}
      </Stack>
    </Dialog>
  )
}
