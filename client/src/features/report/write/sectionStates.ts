/** How each section of the report stands, for the outline and its own head: what is written, and what is wrong with it. */
import { reportProseState, type ReportProse } from '@plenaria/shared/report/reportProse'
import { frozenWith } from '@plenaria/shared/report/reportSectionIds'
import type { ReportSection } from '@plenaria/shared/report/reportSections'
import type { Report } from '@plenaria/shared/workshop/report/report'
import { plainWords } from '@plenaria/shared/markup/plainWords'

/** `optional`: nobody has written it and nobody must; its facts speak for themselves. */
export type WritingState = 'facts' | 'optional' | 'empty' | 'unequal' | 'outdated' | 'written'

export type SectionState = {
  readonly section: ReportSection
  readonly writing: WritingState
  /** The section whose freezing it follows, when that is frozen: itself or another. */
  readonly frozenBy: string | null
}

const hasWords = ({ text }: ReportProse): boolean =>
  Object.values(text).some((words) => plainWords(words).trim() !== '')

/** @param prose null while it is not there: nothing is called empty then */
export const sectionStates = (
  sections: readonly ReportSection[],
  prose: readonly ReportProse[] | null,
  { frozen }: Pick<Report, 'frozen'>,
): readonly SectionState[] => {
  const { empty, unequal, outdated } = reportProseState(prose ?? [], sections)
  const writingOf = ({ id, isWritten }: ReportSection): WritingState => {
    if (!isWritten) return 'facts'
    if (prose === null) return 'optional'
    if (empty.includes(id)) return 'empty'
    if (unequal.includes(id)) return 'unequal'
    if (outdated.includes(id)) return 'outdated'
    return prose.some((one) => one.id === id && hasWords(one)) ? 'written' : 'optional'
  }
  return sections.map((section) => {
    const leader = frozenWith[section.id] ?? section.id
    return { section, writing: writingOf(section), frozenBy: frozen[leader] ? leader : null }
  })
}
