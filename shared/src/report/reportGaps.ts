/** What a secretariat should settle before the report leaves the house. It blocks nothing and repairs nothing. */
import { driftedSections } from './driftedSections.ts'
import { nameGaps } from './nameGaps.ts'
import { plenaryGaps } from './plenaryGaps.ts'
import { gap, type ReportGap } from './reportGap.ts'
import type { ReportModel } from './reportModel.ts'
import { type ReportProseId, type ReportSectionId, sittingSection } from './reportSectionIds.ts'

const titleIn = ({ sections }: ReportModel, id: ReportSectionId) => {
  const title = sections.find((section) => section.id === id)?.title
  return { es: title?.es.text ?? id, en: title?.en.text ?? id }
}

/** A sitting asks for its rapporteur's note once it is over, and not twice. */
const sittingGaps = ({ agenda, prose }: ReportModel): readonly ReportGap[] =>
  agenda.sittings.flatMap(({ id, status, title }) => {
    const sectionId = sittingSection(id)
    const [es, en] = [title.es.text, title.en.text]
    if (status !== 'ended')
      return [gap('sittingNotEnded', sectionId, { es: `No ha concluido: ${es}.`, en: `Not ended yet: ${en}.` })]
    if (!prose.empty.includes(sectionId)) return []
    return [
      gap('rapporteurNoteMissing', sectionId, {
        es: `Falta la nota de relatoría de «${es}».`,
        en: `The rapporteur’s note on “${en}” is missing.`,
      }),
    ]
  })

const isSitting = (id: ReportProseId): boolean => id.startsWith('sitting:')

const proseGaps = (model: ReportModel): readonly ReportGap[] => {
  const { empty, unequal, outdated } = model.prose
  return [
    ...empty
      .filter((id) => !isSitting(id))
      .map((id) => {
        const title = titleIn(model, id)
        return gap('proseEmpty', id, {
          es: `«${title.es}» está sin redactar.`,
          en: `“${title.en}” is not written.`,
        })
      }),
    ...unequal.map((id) => {
      const title = titleIn(model, id)
      return gap('proseUnequal', id, {
        es: `«${title.es}» no tiene los mismos párrafos en ambos idiomas.`,
        en: `“${title.en}” does not have the same paragraphs in both languages.`,
      })
    }),
    ...outdated.map((id) => {
      const title = titleIn(model, id)
      return gap('proseOutdated', id, {
        es: `La traducción de «${title.es}» está desactualizada.`,
        en: `The translation of “${title.en}” is outdated.`,
      })
    }),
  ]
}

const frozenGaps = (model: ReportModel, thawed: ReportModel | null): readonly ReportGap[] => {
  const drifted = thawed && driftedSections(model, thawed)
  return model.sections.flatMap(({ id, title, frozenAt }) =>
    frozenAt === null || drifted?.has(id) !== true
      ? []
      : [
          gap('factsFrozen', id, {
            es: `«${title.es.text}» muestra los hechos de la versión ${frozenAt.version} del registro, no los de ahora.`,
            en: `“${title.en.text}” shows the facts of version ${frozenAt.version} of the record, not those of now.`,
          }),
        ],
  )
}

/** @param thawed the same report if nothing were frozen; null where nothing is */
export const reportGaps = (model: ReportModel, thawed: ReportModel | null = null): readonly ReportGap[] => [
  ...sittingGaps(model),
  ...plenaryGaps(model),
  ...nameGaps(model),
  ...proseGaps(model),
  ...frozenGaps(model, thawed),
]
