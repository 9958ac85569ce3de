/** When a segment begins and ends where that is fixed, and how it behaves when time runs out. */
import { Checkbox } from '../../../../design/Checkbox.tsx'
import { DateInput } from '../../../../design/DateInput.tsx'
import { NumberField } from '../../../../design/NumberField.tsx'
import { Stack } from '../../../../design/Stack.tsx'
import { useText } from '../../../../i18n/useText.ts'
import type { FieldsProps } from './fieldsProps.ts'

export const TimeFields = ({ draft, change, errorOf }: FieldsProps) => {
  const t = useText()
  return (
    <Stack gap={4}>
      <Stack direction="row" gap={4} align="start">
        <DateInput
          kind="time"
          label={t('plan.startsAt')}
          description={t('plan.startsAtHelp')}
          value={draft.startsAt}
          onChange={(startsAt) => change({ startsAt })}
          error={errorOf('startsAt')}
        />
        <DateInput
          kind="time"
          label={t('plan.endsAt')}
          description={t('plan.endsAtHelp')}
          value={draft.endsAt}
          onChange={(endsAt) => change({ endsAt })}
          error={errorOf('endsAt')}
        />
      </Stack>
      <Checkbox
        isSelected={draft.isAutomatic}
        onChange={(isAutomatic) => change({ isAutomatic })}
        description={t('plan.advanceHelp')}
      >
        {t('plan.advance')}
      </Checkbox>
      <Checkbox isSelected={draft.isFirm} onChange={(isFirm) => change({ isFirm })}>
        {t('plan.firmLong')}
      </Checkbox>
      {draft.kind === 'groupWork' && (
        <NumberField
          label={t('plan.lockBefore')}
          description={t('plan.lockBeforeHelp')}
          unit="min"
          minValue={0}
          maxValue={60}
          value={draft.lockBefore}
          onChange={(lockBefore) => change({ lockBefore: Number.isNaN(lockBefore) ? 0 : lockBefore })}
        />
      )}
    </Stack>
  )
}
