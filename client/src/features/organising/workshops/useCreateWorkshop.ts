/** Asks the server for a new workshop, from a template or from another workshop, and keeps why it was turned down. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useState } from 'react'
import { callApi } from '../../../http/callApi.ts'
import type { CreatedWorkshop } from './workshopSummary.ts'

export type NewWorkshop =
  | { readonly template: string; readonly firstDay: string }
  | { readonly copyOf: string; readonly firstDay: string }

export const useCreateWorkshop = (onCreated: (created: CreatedWorkshop) => void) => {
  const [isPending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const create = async (wanted: NewWorkshop) => {
    setPending(true)
    const answer = await callApi<CreatedWorkshop>('/api/workshops', { method: 'POST', seat: 'organiser', body: wanted })
    setPending(false)
    setRefusal(answer.ok ? null : answer.refusal)
    if (answer.ok) onCreated(answer.value)
  }
  return { isPending, refusal, create }
}
