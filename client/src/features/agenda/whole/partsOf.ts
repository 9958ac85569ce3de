/** Segments of a sitting under the headings of its parts: what follows one another and names the same part stands together. */
import type { LocalText } from '@plenaria/shared/language'
import type { SegmentTimes } from '@plenaria/shared/workshop/agenda/runOfShow'

export type Part = { readonly title: LocalText | null; readonly segments: readonly SegmentTimes[] }

const hasWords = (text: LocalText | undefined): text is LocalText =>
  text !== undefined && Object.values(text).some((words) => words.trim() !== '')

const isSame = (a: LocalText | null, b: LocalText | null): boolean => {
  if (a === null || b === null) return a === b
  const languages = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...languages].every((language) => a[language] === b[language])
}

export const partsOf = (segments: readonly SegmentTimes[]): readonly Part[] =>
  segments.reduce<readonly Part[]>((parts, times) => {
    const title = hasWords(times.segment.part) ? times.segment.part : null
    const last = parts.at(-1)
    if (last && isSame(last.title, title))
      return [...parts.slice(0, -1), { title, segments: [...last.segments, times] }]
    return [...parts, { title, segments: [times] }]
  }, [])
