/** The digits of a countdown. A started second counts as left, so that 00:00 is reached exactly at the end. */

export type ClockDigits = { readonly digits: string; readonly isOver: boolean }

const two = (value: number): string => String(value).padStart(2, '0')

/** @param left milliseconds left, negative when over. `22:48`, from an hour on `1:02:48`, over `−02:15`. */
export const formatClock = (left: number): ClockDigits => {
  const seconds = Math.ceil(left / 1000)
  const isOver = seconds < 0
  const all = Math.abs(seconds)
  const hours = Math.floor(all / 3600)
  const rest = `${two(Math.floor((all % 3600) / 60))}:${two(all % 60)}`
  return { digits: `${isOver ? '−' : ''}${hours > 0 ? `${hours}:` : ''}${rest}`, isOver }
}
