/** The captions a page has: lines by their number, those that grow in place, of one room. Pure. */
import type { CaptionLine } from '@plenaria/shared/protocol/booth'

/** More than fits on a screen, and less than burdens a phone that is open all day. */
const KEPT = 60

/** A line that came again has grown; one that was emptied is gone. */
export const withLine = (lines: readonly CaptionLine[], line: CaptionLine): readonly CaptionLine[] => {
  const others = lines.filter(({ number }) => number !== line.number)
  if (line.text === '') return others
  return [...others, line].toSorted((a, b) => a.number - b.number).slice(-KEPT)
}

/** Languages that have captions, in the order in which they were last written. */
export const captionedLanguages = (lines: readonly CaptionLine[]): readonly string[] => [
  ...new Set(lines.toReversed().map(({ language }) => language)),
]

const SHORTEST = 40

/** Where a line that is being typed breaks by itself: at a sentence's end, or before it grows too long. */
export const isFull = (text: string, longest: number): boolean =>
  text.length >= longest || (text.length >= SHORTEST && /[.!?…]\s$/.test(text))
