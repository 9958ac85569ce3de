/** How late or early something is, in words and in the colour that goes with them. */
import { Chip } from '../../../design/Chip.tsx'
import { useFormats } from '../../../i18n/useFormats.ts'
import { latenessTone } from './latenessTone.ts'

/** @param late milliseconds, positive when late */
export const LatenessChip = ({ late }: { readonly late: number }) => {
  const { formatLateness } = useFormats()
  return <Chip tone={latenessTone(late)}>{formatLateness(late)}</Chip>
}
