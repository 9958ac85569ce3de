/** What the link shows, asked for again every so often and after each wish. It keeps what it has while the server is away. */
import { type Refusal, type RefusalCode } from '@plenaria/shared/workshop/refusals'
import type { ReviewPage } from '@plenaria/shared/workshop/views/reviewPage'
import { useCallback, useEffect, useState } from 'react'
import type { ReviewLink } from './askByLink.ts'

export type ReviewState =
  | { readonly status: 'opening' }
  | { readonly status: 'reading'; readonly page: ReviewPage; readonly isLost: boolean }
  | { readonly status: 'failed' | 'gone'; readonly refusal: Refusal }

/** Milliseconds: a date that passes or an answer that comes is seen within half a minute. */
const EVERY = 20_000

const isFinal = (code: RefusalCode): boolean => code === 'linkWithdrawn' || code === 'linkUnknown'

export const useReviewPage = (link: ReviewLink): { state: ReviewState; reload: () => Promise<void> } => {
  const [state, setState] = useState<ReviewState>({ status: 'opening' })
  const reload = useCallback(async () => {
    const answer = await link.read()
    setState((before) => {
      if (answer.ok) return { status: 'reading', page: answer.value, isLost: false }
      if (isFinal(answer.refusal.code)) return { status: 'gone', refusal: answer.refusal }
      return before.status === 'reading' ? { ...before, isLost: true } : { status: 'failed', refusal: answer.refusal }
    })
  }, [link])
  const isGone = state.status === 'gone'
  useEffect(() => {
    if (isGone) return
    const ask = () => void reload()
    const first = setTimeout(ask)
    const timer = setInterval(ask, EVERY)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [reload, isGone])
  return { state, reload }
}
