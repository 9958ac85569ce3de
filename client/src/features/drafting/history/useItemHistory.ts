/** Asks the server how an item came to its words, anew whenever it changes; `again` asks after a failure. */
import type { LineField } from '@plenaria/shared/docs/itemShape'
import type { Language } from '@plenaria/shared/language'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from '../../../http/callApi.ts'
import { useLive } from '../../../live/LiveContext.ts'

/** As the server tells it; times in epoch milliseconds. */
export type ItemVersion = { readonly seq: number; readonly personId: string | null; readonly to: number } & (
  | {
      readonly kind: 'written'
      readonly field: 'text' | LineField
      readonly language: Language
      readonly before: string
      readonly after: string
    }
  | { readonly kind: 'removed' | 'broughtBack' }
)

/** How long an item must be quiet before its history is read again, in milliseconds. */
const SETTLED = 300

type Answer =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'there'; readonly versions: readonly ItemVersion[] }

/** @param itemKey changes with the item's words */
export const useItemHistory = (
  groupId: string,
  itemId: string,
  itemKey: string,
): Answer & { readonly again: () => void } => {
  const { workshopId, personId } = useLive()
  const [answer, setAnswer] = useState<Answer>({ status: 'loading' })
  const ask = useCallback(async () => {
    const path = `/api/workshops/${workshopId}/groups/${groupId}/history?item=${itemId}`
    const reply = await callApi<{ versions: readonly ItemVersion[] }>(path, { seat: personId })
    return reply.ok ? ({ status: 'there', versions: reply.value.versions } as const) : ({ status: 'failed' } as const)
  }, [workshopId, personId, groupId, itemId])
  useEffect(() => {
    let isOver = false
    // Whoever types makes many changes; the answer after the last of them is the one to show.
    const timer = setTimeout(() => void ask().then((found) => !isOver && setAnswer(found)), SETTLED)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [ask, itemKey])
  const again = () => {
    setAnswer({ status: 'loading' })
    void ask().then(setAnswer)
  }
  return { ...answer, again }
}
