/** How long delegations may answer the question for objections. */
import { type Millis, seconds } from '@plenaria/shared/time'
import { RadioGroup } from '../../../design/RadioGroup.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { useText } from '../../../i18n/useText.ts'

/** In seconds. */
const lengths = ['20', '60', '180', '300'] as const
export type ObjectionLength = (typeof lengths)[number]

export const windowOf = (length: ObjectionLength): Millis => seconds(Number(length))

type Props = { readonly value: ObjectionLength; readonly onChange: (length: ObjectionLength) => void }

export const ObjectionWindow = ({ value, onChange }: Props) => {
  const t = useText()
  const { formatDuration } = useFormats()
  return (
    <RadioGroup
      label={t('plenary.window')}
      orientation="horizontal"
      options={lengths.map((id) => ({ id, label: formatDuration(windowOf(id)) }))}
      value={value}
      onChange={onChange}
    />
  )
}
