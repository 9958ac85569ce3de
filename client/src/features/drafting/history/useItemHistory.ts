/** Asks the server how an item came to its words, anew whenever it changes; `again` asks after a failure, `more` for earlier ones. */
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

/** How many are shown at first, and how many more each time. */
const PAGE = 500
/** The server tells no more. */
const MOST = 10_000

/** How long an item must be quiet before its history is read again, in milliseconds. */
const SETTLED = 300

type Told = { readonly versions: readonly ItemVersion[]; readonly earlier: Readonly<Record<string, number>> }
type Answer =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'there'
      readonly versions: readonly ItemVersion[]
      /** How many there are before those. */
      readonly earlier: number
    }

/** @param itemKey changes with the item's words */
export const useItemHistory = (
  groupId: string,
  itemId: string,
  itemKey: string,
): Answer & { readonly again: () => void; readonly more: (() => void) | null } => {
  const { workshopId, personId } = useLive()
  const [answer, setAnswer] = useState<Answer>({ status: 'loading' })
  const [last, setLast] = useState(PAGE)
  const ask = useCallback(async (): Promise<Answer> => {
    const path = `/api/workshops/${workshopId}/groups/${groupId}/history?item=${itemId}&last=${last}`
    const reply = await callApi<Told>(path, { seat: personId })
    if (!reply.ok) return { status: 'failed' }
    const { versions, earlier } = reply.value
    return { status: 'there', versions, earlier: earlier[itemId] ?? 0 }
  }, [workshopId, personId, groupId, itemId, last])
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
  const more = last < MOST ? () => setLast(last + PAGE) : null
  return { ...answer, again, more }
}
