/** One answer of the server as the state of a component. It keeps what was there while it asks again. */
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from './callApi.ts'

export type Fetched<T> = {
  /** Null until the first answer. */
  readonly value: T | null
  /** The last answer, when it was a refusal. */
  readonly refusal: Refusal | null
  readonly reload: () => Promise<void>
}

/** @param path null while there is nothing to ask for yet */
export const useFetched = <T>(path: string | null, seat: string): Fetched<T> => {
  const [value, setValue] = useState<T | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const reload = useCallback(async () => {
    if (path === null) return
    const answer = await callApi<T>(path, { seat })
    if (answer.ok) setValue(answer.value)
    setRefusal(answer.ok ? null : answer.refusal)
  }, [path, seat])
  useEffect(() => void reload(), [reload])
  return { value, refusal, reload }
}
