/** Keeps the keyboard's focus on a person who was moved: their card goes to another column, and the focus with it. */
import type { Seats } from '@plenaria/shared/workshop/groups/groups'
import { useCallback, useEffect, useRef } from 'react'

/** @returns what to call with the person just before they are moved */
export const useFollowMoved = (seats: Seats): ((personId: string) => void) => {
  const moved = useRef<string | null>(null)
  useEffect(() => {
    const personId = moved.current
    if (personId === null) return
    moved.current = null
    // The list that lost the card gives the focus to its neighbour first; the next frame comes after that.
    const frame = requestAnimationFrame(() => {
      const card = document.querySelector(`[role="row"][data-key="${CSS.escape(personId)}"]`)
      if (card instanceof HTMLElement) card.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [seats])
  return useCallback((personId) => {
    moved.current = personId
  }, [])
}
