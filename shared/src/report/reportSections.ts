/** The sections a workshop's report has, in reading order, and which of them people write. It reads facts and holds no text. */
import type { Bilingual } from '../language.ts'
import { evaluationResults } from '../workshop/evaluation/evaluationResults.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { inEachLanguage, type Said, theirName } from './passage.ts'
import { presentationsOf } from './presentationsOf.ts'
import { hasFloor } from './reportFloor.ts'
import { groupSection, type ReportFactsId, type ReportProseId, sittingSection } from './reportSectionIds.ts'
import { reportTexts } from './reportTexts.ts'
import { sittingTitle } from './sittingTitle.ts'

export type ReportSection = {
  readonly title: Bilingual
  /** Whether facts stand in it that can be frozen; those of other sections go with them (`frozenWith`). */
  readonly canFreeze: boolean
} & (
  | { readonly id: ReportProseId; readonly isWritten: true; readonly isExpected: boolean }
  | { readonly id: ReportFactsId; readonly isWritten: false; readonly isExpected: false }
)

/** Expected prose is missed while nobody has written it; where it is not, the facts speak for themselves. */
const written = (
  id: ReportProseId,
  title: Bilingual,
  { isExpected = false, canFreeze = true }: { isExpected?: boolean; canFreeze?: boolean } = {},
): ReportSection => ({ id, title, canFreeze, isWritten: true, isExpected })

const derived = (id: ReportFactsId): ReportSection => ({
  id,
  title: reportTexts[id],
  canFreeze: false,
  isWritten: false,
  isExpected: false,
})

const named = (name: Said): Bilingual => inEachLanguage((language) => name[language].text)

/** Whether a workshop was one of groups and joint texts. A webinar is not: its report has no chapters that could only be empty. */
export const worksInGroups = ({ groups, charter }: Pick<Workshop, 'groups' | 'charter'>): boolean =>
  groups.groups.length > 0 || charter.topics.length > 0

const chaptersOfGroups = ({ groups }: Workshop): readonly ReportSection[] => [
  written('groups', reportTexts.groups),
  ...groups.groups.map(({ id, name }) => written(groupSection(id), named(theirName(name)))),
  written('plenary', reportTexts.plenary),
  derived('recommendations'),
  derived('notAdopted'),
  written('followUp', reportTexts.followUp, { isExpected: true }),
]

export const reportSections = (workshop: Workshop): readonly ReportSection[] => {
  const { sittings } = workshop.agenda
  const hasGroups = worksInGroups(workshop)
  return [
    derived('cover'),
    written('summary', reportTexts.summary, { isExpected: true }),
    written('context', reportTexts.context),
    written('participants', reportTexts.participants),
    ...sittings.map((sitting, index) =>
      written(sittingSection(sitting.id), named(sittingTitle(sitting, index + 1)), { isExpected: true }),
    ),
    ...(presentationsOf(workshop.agenda).length > 0 ? [derived('presentations')] : []),
    ...(hasGroups ? chaptersOfGroups(workshop) : []),
    ...(evaluationResults(workshop.evaluation) === null ? [] : [derived('evaluation')]),
    written('nextSteps', reportTexts.nextSteps, { isExpected: true, canFreeze: false }),
    written('closing', reportTexts.closing, { canFreeze: false }),
    derived('participantList'),
    derived('agenda'),
    ...(hasGroups ? [derived('provenance'), derived('positions')] : []),
    ...(hasFloor(workshop) ? [derived('floor')] : []),
    derived('attendance'),
    ...(hasGroups ? [derived('balance')] : []),
    ...(workshop.report.drafts.length + workshop.report.finals.length > 0 ? [derived('changes')] : []),
  ]
}

export const isWritten = (section: ReportSection): section is Extract<ReportSection, { isWritten: true }> =>
  section.isWritten
