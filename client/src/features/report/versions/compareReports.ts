/** What differs between two versions of a report in one language, paragraph by paragraph; the words within are left to WordDiff. */
import { diffArrays } from 'diff'
import type { ReportUnit, UnitSection } from './reportUnits.ts'

export type UnitChange =
  | { readonly kind: 'changed'; readonly before: ReportUnit; readonly after: ReportUnit }
  | { readonly kind: 'added'; readonly before: null; readonly after: ReportUnit }
  | { readonly kind: 'removed'; readonly before: ReportUnit; readonly after: null }

export type SectionChanges = {
  readonly id: string
  readonly title: string
  readonly changes: readonly UnitChange[]
  /** How many paragraphs, points and rows read as before. */
  readonly same: number
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The share of words that two texts have in common (Dice 1945). */
const likeness = (a: string, b: string): number => {
  const [inA, inB] = [wordsIn(a), wordsIn(b)]
  const left = new Map<string, number>()
  for (const word of inA) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of inB) {
    const count = left.get(word) ?? 0
    if (count > 0) common += 1
    left.set(word, count - 1)
  }
  return inA.length + inB.length === 0 ? 1 : (2 * common) / (inA.length + inB.length)
}

const ALIKE = 0.3

/** What went and what came in one place: those that are alike are one paragraph that was changed. Order is kept. */
const paired = (gone: readonly ReportUnit[], come: readonly ReportUnit[]): readonly UnitChange[] => {
  const changes: UnitChange[] = []
  let next = 0
  for (const before of gone) {
    const at = come.findIndex(
      (after, index) => index >= next && after.kind === before.kind && likeness(before.text, after.text) >= ALIKE,
    )
    const after = come[at]
    if (after) {
      changes.push(...come.slice(next, at).map((one): UnitChange => ({ kind: 'added', before: null, after: one })))
      changes.push({ kind: 'changed', before, after })
      next = at + 1
    } else changes.push({ kind: 'removed', before, after: null })
  }
  return [...changes, ...come.slice(next).map((after): UnitChange => ({ kind: 'added', before: null, after }))]
}

const isSame = (a: ReportUnit, b: ReportUnit): boolean => a.kind === b.kind && a.text === b.text

const changesIn = (before: readonly ReportUnit[], after: readonly ReportUnit[]) => {
  const changes: UnitChange[] = []
  let [gone, come]: [readonly ReportUnit[], readonly ReportUnit[]] = [[], []]
  let same = 0
  const settle = () => {
    changes.push(...paired(gone, come))
    gone = []
    come = []
  }
  for (const { added, removed, value } of diffArrays([...before], [...after], { comparator: isSame })) {
    if (added) come = value
    else if (removed) gone = value
    else {
      settle()
      same += value.length
    }
  }
  settle()
  return { changes, same }
}

/** Sections of both, in the order of the later version; one that it lacks stands where it stood. */
const orderOf = (before: readonly UnitSection[], after: readonly UnitSection[]): readonly UnitSection[] => {
  const order = [...after]
  before.forEach((section, at) => {
    if (after.some(({ id }) => id === section.id)) return
    const previous = before[at - 1]
    const place = previous ? order.findIndex(({ id }) => id === previous.id) + 1 : 0
    order.splice(place, 0, section)
  })
  return order
}

export const compareReports = (
  before: readonly UnitSection[],
  after: readonly UnitSection[],
): readonly SectionChanges[] => {
  const find = (sections: readonly UnitSection[], id: string) => sections.find((one) => one.id === id)?.units ?? []
  return orderOf(before, after).map(({ id, title }) => ({
    id,
    title,
    ...changesIn(find(before, id), find(after, id)),
  }))
}
