/** What a copy of the report is: made from the record as it stands, a draft that went out, or the final report. */
import type { Bilingual } from '../language.ts'
import { currentFinal, type Report } from '../workshop/report/report.ts'

/** What a snapshot of the report is; its own contents say so, so that its hash stands for that too. */
export type IssuedAs = { readonly kind: 'draft'; readonly number: number } | { readonly kind: 'final' }

export type ReportStanding = { readonly kind: 'working' } | (IssuedAs & { readonly hash: string })

/**
 * @param wanted a draft's id; null for the report itself, which is the final one where there is one
 * @returns null where there is no such draft
 */
export const standingOf = (report: Report, wanted: string | null): ReportStanding | null => {
  const final = currentFinal(report)
  if (wanted === null) return final ? { kind: 'final', hash: final.hash } : { kind: 'working' }
  const draft = report.drafts.find(({ id }) => id === wanted)
  return draft ? { kind: 'draft', number: draft.number, hash: draft.hash } : null
}

export const hashOfStanding = (standing: ReportStanding): string | null =>
  standing.kind === 'working' ? null : standing.hash

/** As many characters of a hash as people compare. */
export const shortHash = (hash: string): string => hash.slice(0, 12)

const names = {
  working: { es: 'versión de trabajo', en: 'working version' },
  draft: { es: 'borrador', en: 'draft' },
  final: { es: 'definitivo', en: 'final' },
} as const satisfies Record<ReportStanding['kind'], Bilingual>

/** `draft 2`, for a line or a file's name. */
export const standingName = (standing: ReportStanding, language: keyof Bilingual): string =>
  [names[standing.kind][language], ...(standing.kind === 'draft' ? [standing.number] : [])].join(' ')

/** `draft 2 · 0123456789ab`, at the foot of every page. */
export const reportStamp = (standing: ReportStanding, language: keyof Bilingual): string =>
  [standingName(standing, language), ...(standing.kind === 'working' ? [] : [shortHash(standing.hash)])].join(' · ')
