/** The rehearsals of this workshop, asked for again while one is under way, and what can be done with them. */
import { useEffect } from 'react'
import { callApi } from '../../http/callApi.ts'
import { useFetched } from '../../http/useFetched.ts'
import { useLive } from '../../live/LiveContext.ts'
import type { KeptRehearsal, Lead } from './keptRehearsal.ts'

const EVERY = 2_000

export const useRehearsals = () => {
  const { workshopId, personId: seat } = useLive()
  const path = `/api/workshops/${workshopId}/rehearsals`
  const { value, refusal, reload } = useFetched<{ rehearsals: readonly KeptRehearsal[] }>(path, seat)
  useEffect(() => {
    if (!value?.rehearsals.some(({ status }) => status === 'playing')) return
    const timer = setTimeout(reload, EVERY)
    return () => clearTimeout(timer)
  }, [value, reload])
  const post = <T>(where: string, body?: object) => callApi<T>(`${path}${where}`, { method: 'POST', seat, body })
  return {
    value,
    refusal,
    reload,
    begin: (wanted: { lead: Lead; speed: number }) => post<{ id: string; url: string }>('', wanted),
    open: (id: string) => post<{ url: string }>(`/${id}/open`),
    stop: (id: string) => post<object>(`/${id}/stop`),
    discard: (id: string) => callApi<object>(`${path}/${id}`, { method: 'DELETE', seat }),
  }
}

export type RehearsalCalls = ReturnType<typeof useRehearsals>
