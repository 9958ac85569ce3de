/** Keeps the keyboard's focus on a person who was moved: their card goes to another column, and the focus with it. */
import type { Seats } from '@plenaria/shared/workshop/groups/evolveGroups'
import { useCallback, useEffect, useRef } from 'react'

/** @returns what to call with the person just before they are moved */
export const useFollowMoved = (seats: Seats): ((personId: string) => void) => {
  const moved = useRef<string | null>(null)
  useEffect(() => {
    if (moved.current === null) return
    const card = document.querySelector(`[role="row"][data-key="${CSS.escape(moved.current)}"]`)
    moved.current = null
    if (card instanceof HTMLElement) card.focus()
  }, [seats])
  return useCallback((personId) => {
    moved.current = personId
  }, [])
}
