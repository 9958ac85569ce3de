/** One question for the agenda by its secret: no cookie goes with it, and what has not changed does not come again. */
import type { OutsideAgenda } from '@plenaria/shared/workshop/views/outsideAgenda'
import { pageRefusal } from '@plenaria/shared/workshop/pageRefusals'
import type { Refusal, RefusalCode } from '@plenaria/shared/workshop/refusals'

export type OutsideAnswer =
  | {
      readonly kind: 'agenda'
      readonly outside: OutsideAgenda
      readonly etag: string | null
      readonly serverNow: number
    }
  | { readonly kind: 'same'; readonly serverNow: number }
  /** The link will not work again. */
  | { readonly kind: 'gone'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly refusal: Refusal }

export type AskOutside = (etag: string | null) => Promise<OutsideAnswer>

const isFinal = (code: RefusalCode): boolean => code === 'linkWithdrawn' || code === 'linkUnknown'

const failed: OutsideAnswer = { kind: 'failed', refusal: pageRefusal('unreachable') }

export const askOutside =
  (secret: string): AskOutside =>
  async (etag) => {
    try {
      const response = await fetch(`/api/outside/${encodeURIComponent(secret)}`, {
        credentials: 'omit',
        cache: 'no-store',
        headers: etag === null ? {} : { 'if-none-match': etag },
      })
      const serverNow = Number(response.headers.get('server-now'))
      if (response.status === 304) return { kind: 'same', serverNow }
      const answer = (await response.json()) as OutsideAgenda & { refusal?: Refusal }
      if (response.ok) return { kind: 'agenda', outside: answer, etag: response.headers.get('etag'), serverNow }
      if (!answer.refusal) return failed
      return { kind: isFinal(answer.refusal.code) ? 'gone' : 'failed', refusal: answer.refusal }
    } catch {
      return failed
    }
  }
