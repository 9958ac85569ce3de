/** The space bar lets the microphone out while it is held, except where it writes or presses something. */
import { useEffect } from 'react'

const hasUseForSpace = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, button, a, [role], dialog') !== null)

export const useTalkKey = (talk: (isOut: boolean) => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || event.repeat || hasUseForSpace(event.target)) return
      event.preventDefault()
      talk(true)
    }
    const release = (event: KeyboardEvent) => {
      if (event.code === 'Space') talk(false)
    }
    // A key that is let go elsewhere is never heard of here.
    const letGo = () => talk(false)
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', release)
    window.addEventListener('blur', letGo)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', release)
      window.removeEventListener('blur', letGo)
      talk(false)
    }
  }, [talk])
}
