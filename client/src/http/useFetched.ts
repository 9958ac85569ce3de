/** One answer of the server as the state of a component. It keeps what was there while it asks again. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from './callApi.ts'

export type Fetched<T> = {
  /** Null until the first answer. */
  readonly value: T | null
  /** The last answer, when it was a refusal. */
  readonly refusal: Refusal | null
  /** Asks again. Stable, safe in dependency lists. */
  readonly reload: () => void
}

export const useFetched = <T>(path: string, seat: string): Fetched<T> => {
  const [value, setValue] = useState<T | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const answer = await callApi<T>(path, { seat })
      // A later question is on its way; its answer counts.
      if (isOver) return
      if (answer.ok) setValue(answer.value)
      setRefusal(answer.ok ? null : answer.refusal)
    }
    void ask()
    return () => {
      isOver = true
    }
  }, [path, seat, round])
  const reload = useCallback(() => setRound((before) => before + 1), [])
  return { value, refusal, reload }
}
