/** What everybody asks of a segment first: what it is, how it is called, who leads it, how long it takes. */
import { segmentKinds } from '@plenaria/shared/workshop/agenda/segmentKinds'
import { Select } from '../../../../design/Select.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { useText } from '../../../../i18n/useText.ts'
import { LocalTextFields } from '../../../../live/LocalTextFields.tsx'
import type { FieldsProps } from './fieldsProps.ts'

export const BasicFields = ({ draft, change, errorOf }: FieldsProps) => {
  const t = useText()
  return (
    <Stack gap={4}>
      <LocalTextFields
        label={t('plan.segmentTitle')}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={errorOf('title')}
        isFocused
      />
      <Stack direction="row" gap={4} align="start">
        <Select
          label={t('plan.kind')}
          options={segmentKinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={t('plan.length')}
          value={draft.length}
          onChange={(length) => change({ length })}
          description={t('plan.lengthHelp')}
          error={errorOf('length')}
        />
      </Stack>
      <LocalTextFields
        label={t('plan.coordinator')}
        value={draft.coordinator}
        onChange={(coordinator) => change({ coordinator })}
      />
      <LocalTextFields
        label={t('plan.part')}
        value={draft.part}
        onChange={(part) => change({ part })}
        description={t('plan.partHelp')}
      />
    </Stack>
  )
}
