/** Prints the page as somebody chose it: what is chosen is on the page while the browser prints, and gone afterwards. */
import { useEffect, useState } from 'react'

/** @returns what is being printed, null otherwise, and how to begin */
export const usePrinting = <T>(): readonly [T | null, (choice: T) => void] => {
  const [printing, print] = useState<T | null>(null)
  useEffect(() => {
    if (printing === null) return
    const over = () => print(null)
    window.addEventListener('afterprint', over)
    // A window that has just closed is still on the page until the next frame.
    const frame = requestAnimationFrame(() => window.print())
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('afterprint', over)
    }
  }, [printing])
  return [printing, print]
}
