/** Alt+Shift and a letter, from anywhere on the page, also while somebody writes: with two modifiers it collides with no typing. */
import { useEffect } from 'react'

/** The keys of the floor: the letter's place on the keyboard, and how a hint names it. */
export const chords = {
  hand: { code: 'KeyH', hint: 'Alt+Shift+H' },
  nextSpeaker: { code: 'KeyS', hint: 'Alt+Shift+S' },
} as const

/** @param press null while there is nothing to do */
export const useChord = ({ code }: { readonly code: string }, press: (() => void) | null): void => {
  useEffect(() => {
    if (!press) return
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return
      if (event.code !== code || event.repeat) return
      event.preventDefault()
      press()
    }
    document.addEventListener('keydown', listen, true)
    return () => document.removeEventListener('keydown', listen, true)
  }, [code, press])
}
