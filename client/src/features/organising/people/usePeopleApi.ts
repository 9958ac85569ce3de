/** The calls that change a workshop's people and their links. Answers are values; the screens show refusals. */
import type { Bilingual } from '@plenaria/shared/language'
import { useMemo } from 'react'
import { type Answer, type Call, callApi } from '../../../http/callApi.ts'
import { useLive } from '../../../live/LiveContext.ts'
import type { NewLink } from '../links/newLink.ts'
import type { PersonDetails } from './enrolledPerson.ts'

export type ImportProblem = { readonly line: number; readonly text: Bilingual }
export type ImportOutcome = {
  readonly added: number
  readonly changed: number
  /** When there are any, nothing was applied. */
  readonly problems: readonly ImportProblem[]
}

export type PeopleApi = {
  /** @param personId null enrols somebody new */
  readonly save: (personId: string | null, details: PersonDetails) => Promise<Answer<unknown>>
  readonly remove: (personId: string) => Promise<Answer<unknown>>
  /** A new link; an earlier one stops working at once. */
  readonly issueLink: (personId: string) => Promise<Answer<{ url: string }>>
  readonly revokeLink: (personId: string) => Promise<Answer<unknown>>
  /** Links for everybody who has none that works, or with `all` new ones for everybody. */
  readonly issueLinks: (all: boolean) => Promise<Answer<{ links: readonly NewLink[] }>>
  readonly importCsv: (csv: string) => Promise<Answer<ImportOutcome>>
}

export const usePeopleApi = (): PeopleApi => {
  const { workshopId, personId: seat } = useLive()
  return useMemo(() => {
    const call = <T>(path: string, how: Omit<Call, 'seat'>) =>
      callApi<T>(`/api/workshops/${workshopId}/${path}`, { ...how, seat })
    return {
      save: (personId, body) =>
        personId === null
          ? call('people', { method: 'POST', body })
          : call(`people/${personId}`, { method: 'PUT', body }),
      remove: (personId) => call(`people/${personId}`, { method: 'DELETE' }),
      issueLink: (personId) => call(`people/${personId}/link`, { method: 'POST' }),
      revokeLink: (personId) => call(`people/${personId}/link`, { method: 'DELETE' }),
      issueLinks: (all) => call('links', { method: 'POST', body: { all } }),
      importCsv: (csv) => call('people.csv', { method: 'POST', body: { csv } }),
    }
  }, [workshopId, seat])
}
