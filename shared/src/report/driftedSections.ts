/** Which frozen sections say something else than the record says now, in either language. */
import { interfaceLanguages, type InterfaceLanguage } from '../language.ts'
import { layOutReport } from './layOutReport.ts'
import type { Block } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import { frozenWith, type ReportSectionId } from './reportSectionIds.ts'
import { sectionFacts } from './sectionFacts.ts'

/** The section itself and those whose facts are frozen with it. */
export const frozenTogether = (
  { sections }: Pick<ReportModel, 'sections'>,
  id: ReportSectionId,
): readonly ReportSectionId[] => sections.map((section) => section.id).filter((one) => (frozenWith[one] ?? one) === id)

/** A number changes with what stands before it, not with the fact. */
const said = (block: Block): Block => (block.kind === 'paragraph' ? { ...block, number: null } : block)

/** @param thawed the same report if nothing were frozen */
export const driftedSections = (model: ReportModel, thawed: ReportModel): ReadonlySet<ReportSectionId> => {
  const documents = interfaceLanguages.map((language: InterfaceLanguage) => ({
    frozen: layOutReport(model, language),
    live: layOutReport(thawed, language),
  }))
  const isSame = (id: ReportSectionId): boolean =>
    documents.every(
      ({ frozen, live }) =>
        JSON.stringify(sectionFacts(model, frozen, id).map(said)) ===
        JSON.stringify(sectionFacts(thawed, live, id).map(said)),
    )
  const frozen = model.sections.filter(({ id, frozenAt }) => frozenAt !== null && frozenWith[id] === undefined)
  return new Set(frozen.map(({ id }) => id).filter((id) => !frozenTogether(model, id).every(isSame)))
}
