/** Asks before a workshop is put into the archive or taken out of it. */
import { callApi } from '../../../http/callApi.ts'
import { ConfirmCall } from '../../../http/ConfirmCall.tsx'
import { useLocalText } from '../../../i18n/useLocalText.ts'
import { useText } from '../../../i18n/useText.ts'
import type { WorkshopSummary } from './workshopSummary.ts'

type Props = {
  readonly workshop: WorkshopSummary
  readonly action: 'archive' | 'restore'
  readonly onDone: () => void
  readonly onClose: () => void
}

export const ArchiveDialog = ({ workshop, action, onDone, onClose }: Props) => {
  const t = useText()
  const localText = useLocalText()
  return (
    <ConfirmCall
      title={t(`home.${action}Title`, { title: localText(workshop.title) })}
      consequences={[t(`home.${action}First`), t(`home.${action}Second`)]}
      confirmLabel={t(`home.${action}`)}
      call={() => callApi(`/api/workshops/${workshop.id}/${action}`, { method: 'POST', seat: 'organiser' })}
      onDone={onDone}
      onClose={onClose}
    />
  )
}
