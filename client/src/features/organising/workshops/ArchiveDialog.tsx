/** Asks before a workshop is put into the archive or taken out of it. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useState } from 'react'
import { ConfirmDialog } from '../../../design/ConfirmDialog.tsx'
import { callApi } from '../../../http/callApi.ts'
import { RefusalBanner } from '../../../http/RefusalBanner.tsx'
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
  const [isPending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const confirm = async () => {
    setPending(true)
    const answer = await callApi(`/api/workshops/${workshop.id}/${action}`, { method: 'POST', seat: 'organiser' })
    setPending(false)
    if (answer.ok) onDone()
    else setRefusal(answer.refusal)
  }
  return (
    <ConfirmDialog
      isOpen
      title={t(`home.${action}Title`, { title: localText(workshop.title) })}
      consequences={[t(`home.${action}First`), t(`home.${action}Second`)]}
      confirmLabel={t(`home.${action}`)}
      onConfirm={() => void confirm()}
      onClose={onClose}
      isPending={isPending}
    >
      {refusal && <RefusalBanner refusal={refusal} />}
    </ConfirmDialog>
  )
}
