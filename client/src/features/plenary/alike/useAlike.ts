/** What the server finds alike among the groups' texts, asked for now and then while somebody looks, and after each decision. */
import type { AlikeItems } from '@plenaria/shared/workshop/views/alikeItems'
import { useEffect, useState } from 'react'
import { usePageClock } from '../../../clock/ClockProvider.tsx'
import { callApi } from '../../../http/callApi.ts'
import { useLive } from '../../../live/LiveContext.ts'
import { useWorkshop } from '../../../live/useWorkshop.ts'

/** In milliseconds. */
const EVERY = 15_000

/** Null until the first answer. */
export const useAlike = (): AlikeItems | null => {
  const { personId, workshopId } = useLive()
  const clock = usePageClock()
  const drafting = useWorkshop((workshop) => workshop.drafting)
  const keptApart = useWorkshop(({ plenary }) => plenary.keptApart)
  const glossary = useWorkshop(({ plenary }) => plenary.glossary)
  const [alike, setAlike] = useState<AlikeItems | null>(null)
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const reply = await callApi<AlikeItems>(`/api/workshops/${workshopId}/drafts/alike`, { seat: personId })
      if (!isGone && reply.ok) setAlike(reply.value)
    }
    void ask()
    const stop = clock.ticker(EVERY).subscribe(() => void ask())
    return () => {
      isGone = true
      stop()
    }
  }, [clock, personId, workshopId, drafting, keptApart, glossary])
  return alike
}
