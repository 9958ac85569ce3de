/** Asks for the review round by the secret of a link: no cookie goes with it. It knows no screen. */
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { type Refusal, refusal } from '@plenaria/shared/workshop/refusals'
import type { ReviewPage } from '@plenaria/shared/workshop/views/reviewPage'
import type { Answer } from '../../../../http/callApi.ts'
import type { Anchor } from '@plenaria/shared/workshop/report/report'
import type { Said } from '../ObservationForm.tsx'

type Asked = { readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; readonly body?: object }

const ask = async <T>(path: string, { method = 'GET', body }: Asked = {}): Promise<Answer<T>> => {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'omit',
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    })
    const answer = (await response.json()) as T & { refusal?: Refusal }
    return response.ok ? { ok: true, value: answer } : { ok: false, refusal: answer.refusal ?? refusal('unreachable') }
  } catch {
    return { ok: false, refusal: refusal('unreachable') }
  }
}

type OnDraft = { readonly draftId: string; readonly observationId: string }

export type ReviewLink = {
  readonly read: () => Promise<Answer<ReviewPage>>
  readonly model: (hash: string) => Promise<Answer<{ model: ReportModel }>>
  readonly observe: (on: OnDraft, anchor: Anchor, said: Said) => Promise<Answer<object>>
  readonly change: (on: OnDraft, said: Said) => Promise<Answer<object>>
  readonly withdraw: (on: OnDraft) => Promise<Answer<object>>
  /** Where a copy is fetched; `of` names a draft, null the final report. */
  readonly fileAt: (format: string, language: string, of: string | null) => string
}

/** Every wish has an id of its own, so that one that is sent again after a lost answer counts once. */
export const reviewLink = (secret: string, createId: () => string): ReviewLink => {
  const base = `/api/outside/review/${encodeURIComponent(secret)}`
  const at = ({ observationId }: OnDraft) => `${base}/observations/${encodeURIComponent(observationId)}`
  return {
    read: () => ask(base),
    model: (hash) => ask(`${base}/snapshots/${hash}`),
    observe: (on, anchor, said) =>
      // Named by the observation: whoever presses twice has made one.
      ask(`${base}/observations`, { method: 'POST', body: { commandId: on.observationId, ...on, anchor, ...said } }),
    change: (on, said) => ask(at(on), { method: 'PUT', body: { commandId: createId(), draftId: on.draftId, ...said } }),
    withdraw: (on) => ask(at(on), { method: 'DELETE', body: { commandId: createId(), draftId: on.draftId } }),
    fileAt: (format, language, of) =>
      `${base}/report.${format}?language=${language}${of === null ? '' : `&of=${encodeURIComponent(of)}`}`,
  }
}
