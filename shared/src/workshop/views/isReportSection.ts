/** Whether the report of this workshop has a section of that id, whose facts can be frozen. */
import { groupById } from '../groups/groups.ts'
import { isSectionName } from '../report/reportSectionId.ts'
import type { Workshop } from '../workshop.ts'

export const isReportSection = (
  { agenda, groups }: Pick<Workshop, 'agenda' | 'groups'>,
  sectionId: string,
): boolean => {
  const [kind, id = ''] = sectionId.split(':')
  if (kind === 'sitting') return agenda.sittings.some((sitting) => sitting.id === id)
  return kind === 'group' ? groupById(groups, id) !== undefined : isSectionName(sectionId)
}
