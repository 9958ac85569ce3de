/** The report as the record has it now. It is asked for again, a moment after the last change, while people work on it. */
import type { ReportGap } from '@plenaria/shared/report/reportGap'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { useEffect, useRef } from 'react'
import { useDocState } from '../../docs/DocContext.ts'
import { type Fetched, useFetched } from '../../http/useFetched.ts'
import { useLive } from '../../live/LiveContext.ts'
import { useLiveState } from '../../live/useWorkshop.ts'

export type ReportAnswer = {
  readonly model: ReportModel
  /** As it would be if nothing were frozen; null where nothing is. */
  readonly thawed: ReportModel | null
  readonly gaps: readonly ReportGap[]
  /** The sequence of the written sections. */
  readonly docSeq: number
}

/** A burst of events or of typing is one question, not many, but nobody's typing keeps the others waiting. Milliseconds. */
const settleFor = 1_500
const atLatest = 6_000

export const useReport = (): Fetched<ReportAnswer> => {
  const { workshopId, personId } = useLive()
  const version = useLiveState((state) => state.version)
  const textSeq = useDocState()?.seq ?? 0
  const fetched = useFetched<ReportAnswer>(`/api/workshops/${workshopId}/report`, personId)
  const { reload } = fetched
  const asked = useRef({ version, textSeq })
  const changedAt = useRef<number | null>(null)
  useEffect(() => {
    if (asked.current.version === version && asked.current.textSeq === textSeq) return
    changedAt.current ??= performance.now()
    const wait = Math.min(settleFor, Math.max(0, changedAt.current + atLatest - performance.now()))
    const timer = setTimeout(() => {
      asked.current = { version, textSeq }
      changedAt.current = null
      reload()
    }, wait)
    return () => clearTimeout(timer)
  }, [version, textSeq, reload])
  return fetched
}
