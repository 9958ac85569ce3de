/** Keeps the focus in a window whose focused button has just gone: Escape and Tab would lead nowhere. */
import { type RefObject, useEffect } from 'react'

export const useKeptFocus = (ref: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = ref.current
    if (!element) return
    let frame = 0
    // After whoever else has a place for it, such as a window above that was closed.
    const look = () => {
      if (document.activeElement === document.body) element.focus()
    }
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    })
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [ref])
}
