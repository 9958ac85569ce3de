/** Brings the segment of now before the reader: when the page opens, when they ask, and where the page follows, whenever it changes. */
import { useCallback, useEffect, useRef } from 'react'
import { segmentAnchor } from './WholeAgenda.tsx'

/** @param target the segment to show, null where there is none; @param follows whether the page goes along when it changes */
export const useScrollToNow = (target: string | null, follows = false): (() => void) => {
  const hasScrolled = useRef(false)
  const scroll = useCallback(
    (isAsked: boolean) => {
      const entry = target === null ? null : document.getElementById(segmentAnchor(target))
      entry?.scrollIntoView({ block: 'center' })
      if (isAsked) entry?.focus({ preventScroll: true })
      return entry !== null
    },
    [target],
  )
  useEffect(() => {
    if (hasScrolled.current && !follows) return
    if (scroll(false)) hasScrolled.current = true
  }, [scroll, follows])
  return useCallback(() => void scroll(true), [scroll])
}
