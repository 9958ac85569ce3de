/** What a segment is about: its points, who speaks, what is expected of it. */
import { Stack } from '../../../../design/Stack.tsx'
import { useText } from '../../../../i18n/useText.ts'
import type { FieldsProps } from './fieldsProps.ts'
import { LineList } from './LineList.tsx'

export const ContentFields = ({ draft, change }: FieldsProps) => {
  const t = useText()
  return (
    <Stack gap={5}>
      <LineList label={t('plan.points')} lines={draft.points} onChange={(points) => change({ points })} />
      <LineList label={t('plan.speakers')} lines={draft.speakers} onChange={(speakers) => change({ speakers })} />
      <LineList label={t('plan.outcomes')} lines={draft.outcomes} onChange={(outcomes) => change({ outcomes })} />
    </Stack>
  )
}
