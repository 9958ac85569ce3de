/** What the server finds alike among the groups' texts, asked for now and then while somebody looks, and after each decision. */
import { useEffect, useState } from 'react'
import { usePageClock } from '../../../clock/ClockProvider.tsx'
import { callApi } from '../../../http/callApi.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

export type AlikeRef = { readonly groupId: string; readonly itemId: string }
export type AlikeFlag = 'negation' | 'number' | 'date' | 'obligation' | 'actor'
export type AlikeItem = AlikeRef & { readonly text: Readonly<Record<string, string>>; readonly isRecorded: boolean }
export type AlikePair = { readonly a: AlikeRef; readonly b: AlikeRef; readonly flags: readonly AlikeFlag[] }
export type Alike = {
  readonly items: readonly AlikeItem[]
  readonly pairs: readonly AlikePair[]
  readonly clusters: readonly (readonly AlikeRef[])[]
}

/** In milliseconds. */
const EVERY = 15_000

/** Null until the first answer. */
export const useAlike = (): Alike | null => {
  const { personId, workshopId } = useLive()
  const clock = usePageClock()
  const drafting = useWorkshop((workshop) => workshop.drafting)
  const keptApart = useWorkshop(({ plenary }) => plenary.keptApart)
  const [alike, setAlike] = useState<Alike | null>(null)
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const reply = await callApi<Alike>(`/api/workshops/${workshopId}/drafts/alike`, { seat: personId })
      if (!isGone && reply.ok) setAlike(reply.value)
    }
    void ask()
    const stop = clock.ticker(EVERY).subscribe(() => void ask())
    return () => {
      isGone = true
      stop()
    }
  }, [clock, personId, workshopId, drafting, keptApart])
  return alike
}
