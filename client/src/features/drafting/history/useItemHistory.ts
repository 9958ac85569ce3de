/** Asks the server once how an item came to its words; `again` asks anew after a failure. */
import type { ItemWording } from '@plenaria/shared/docs/itemShape'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../../../http/callApi.ts'
import { useLive } from '../../../live/LiveContext.ts'

/** As the server tells it; times in epoch milliseconds. */
export type ItemVersion = {
  readonly seq: number
  readonly personId: string | null
  readonly to: number
  readonly isRemoved: boolean
  readonly wording: ItemWording
}

type Answer =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'there'; readonly versions: readonly ItemVersion[] }

export const useItemHistory = (groupId: string, itemId: string): Answer & { readonly again: () => void } => {
  const { workshopId, personId } = useLive()
  const [answer, setAnswer] = useState<Answer>({ status: 'loading' })
  const ask = useCallback(async () => {
    const path = `/api/workshops/${workshopId}/groups/${groupId}/history?item=${itemId}`
    const reply = await callApi<{ versions: readonly ItemVersion[] }>(path, { seat: personId })
    return reply.ok ? ({ status: 'there', versions: reply.value.versions } as const) : ({ status: 'failed' } as const)
  }, [workshopId, personId, groupId, itemId])
  useEffect(() => {
    let isOver = false
    void ask().then((found) => !isOver && setAnswer(found))
    return () => {
      isOver = true
    }
  }, [ask])
  const again = () => {
    setAnswer({ status: 'loading' })
    void ask().then(setAnswer)
  }
  return { ...answer, again }
}
