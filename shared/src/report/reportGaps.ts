/** What a secretariat should settle before the report leaves the house. It blocks nothing and repairs nothing. */
import type { Bilingual } from '../language.ts'
import { interfaceLanguages } from '../language.ts'
import { languageName } from './languageName.ts'
import { hasTextIn } from './passage.ts'
import type { ReportModel, ReportProseId } from './reportModel.ts'
import { reportTexts } from './reportTexts.ts'

export type ReportGapCode =
  | 'itemsNotPlaced'
  | 'itemsOpen'
  | 'languageMissing'
  | 'sittingNotEnded'
  | 'proseEmpty'
  | 'proseUnequal'
  | 'groupWithoutItems'
export type ReportGap = { readonly code: ReportGapCode; readonly text: Bilingual }

const points = (count: number): Bilingual => ({
  es: count === 1 ? '1 punto' : `${count} puntos`,
  en: count === 1 ? '1 point' : `${count} points`,
})

const openGaps = ({ plenary: { open } }: ReportModel): readonly ReportGap[] => {
  const notPlaced = open.filter(({ state }) => state === 'notPlaced').length
  const undecided = open.length - notPlaced
  const gaps: ReportGap[] = []
  if (notPlaced > 0)
    gaps.push({
      code: 'itemsNotPlaced',
      text: {
        es: `La plenaria no ha recogido ni dejado de lado ${points(notPlaced).es} de los grupos.`,
        en: `Plenary has neither taken up nor set aside ${points(notPlaced).en} of the groups.`,
      },
    })
  if (undecided > 0)
    gaps.push({
      code: 'itemsOpen',
      text: {
        es: `En la lista conjunta queda por decidir: ${points(undecided).es}.`,
        en: `Still undecided on the joint list: ${points(undecided).en}.`,
      },
    })
  return gaps
}

const languageGaps = ({ plenary }: ReportModel): readonly ReportGap[] =>
  plenary.topics.flatMap(({ recommendations }) =>
    recommendations.flatMap(({ label, originals }) => {
      const text = Object.fromEntries(originals.map((one) => [one.language, one.text]))
      return interfaceLanguages
        .filter((language) => !hasTextIn(text, language))
        .map(
          (language): ReportGap => ({
            code: 'languageMissing',
            text: {
              es: `La recomendación ${label} no tiene texto en ${languageName(language, 'es')}.`,
              en: `Recommendation ${label} has no text in ${languageName(language, 'en')}.`,
            },
          }),
        )
    }),
  )

const sittingGaps = ({ agenda }: ReportModel): readonly ReportGap[] =>
  agenda.sittings
    .filter(({ status }) => status !== 'ended')
    .map(({ title }) => ({
      code: 'sittingNotEnded',
      text: { es: `No ha concluido: ${title.es.text}.`, en: `Not ended yet: ${title.en.text}.` },
    }))

const sectionTitle = (id: ReportProseId): Bilingual => (id === 'summary' ? reportTexts.summary : reportTexts.nextSteps)

const proseGaps = ({ prose }: ReportModel): readonly ReportGap[] => [
  ...prose.empty.map((id): ReportGap => {
    const title = sectionTitle(id)
    return { code: 'proseEmpty', text: { es: `«${title.es}» está sin redactar.`, en: `“${title.en}” is not written.` } }
  }),
  ...prose.unequal.map((id): ReportGap => {
    const title = sectionTitle(id)
    return {
      code: 'proseUnequal',
      text: {
        es: `«${title.es}» no tiene los mismos párrafos en ambos idiomas.`,
        en: `“${title.en}” does not have the same paragraphs in both languages.`,
      },
    }
  }),
]

const groupGaps = ({ groups }: ReportModel): readonly ReportGap[] =>
  groups.groups
    .filter(({ topics }) => topics.length === 0)
    .map(({ name }) => ({
      code: 'groupWithoutItems',
      text: { es: `${name.es.text} no dejó propuestas.`, en: `${name.en.text} left no proposals.` },
    }))

export const reportGaps = (model: ReportModel): readonly ReportGap[] => [
  ...sittingGaps(model),
  ...groupGaps(model),
  ...openGaps(model),
  ...languageGaps(model),
  ...proseGaps(model),
]
