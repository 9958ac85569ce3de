/** A snapshot of the report by its hash. It never changes, so it is fetched once and kept as long as it is shown. */
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { Refusal } from '@plenaria/shared/workshop/refusals'
import { useEffect, useState } from 'react'
import type { Answer } from '../../http/callApi.ts'

export type LoadModel = (hash: string) => Promise<Answer<{ model: ReportModel }>>

type Loaded = { readonly hash: string; readonly model: ReportModel | null; readonly refusal: Refusal | null }

/** @param hash null for none */
export const useSnapshot = (load: LoadModel, hash: string | null) => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (hash === null) return
    let isOver = false
    const fetchIt = async () => {
      const answer = await load(hash)
      if (isOver) return
      setLoaded({
        hash,
        model: answer.ok ? answer.value.model : null,
        refusal: answer.ok ? null : answer.refusal,
      })
    }
    void fetchIt()
    return () => {
      isOver = true
    }
  }, [load, hash, round])
  const own = loaded?.hash === hash ? loaded : null
  return {
    model: own?.model ?? null,
    refusal: own?.refusal ?? null,
    reload: () => setRound((before) => before + 1),
  }
}
