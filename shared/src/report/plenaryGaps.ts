/** What is missing of the groups' items, of what was adopted and of its follow-up. */
import { type Bilingual, interfaceLanguages, type InterfaceLanguage } from '../language.ts'
import { languageName } from './languageName.ts'
import { isIn, type Original } from './passage.ts'
import { fewOf, gap, lacks, type ReportGap, type ReportGapCode } from './reportGap.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportRecommendation } from './reportPlenaryModel.ts'
import { groupSection, type ReportSectionId } from './reportSectionIds.ts'
import { whatIsPlanned } from './whatIsPlanned.ts'

const points = (count: number): Bilingual => ({
  es: count === 1 ? '1 punto' : `${count} puntos`,
  en: count === 1 ? '1 point' : `${count} points`,
})

const openGaps = ({ plenary: { open } }: ReportModel): readonly ReportGap[] => {
  const notPlaced = open.filter(({ state }) => state === 'notPlaced').length
  const undecided = open.length - notPlaced
  return [
    ...(notPlaced === 0
      ? []
      : [
          gap('itemsNotPlaced', 'notAdopted', {
            es: `La plenaria no ha recogido ni dejado de lado ${points(notPlaced).es} de los grupos.`,
            en: `Plenary has neither taken up nor set aside ${points(notPlaced).en} of the groups.`,
          }),
        ]),
    ...(undecided === 0
      ? []
      : [
          gap('itemsOpen', 'notAdopted', {
            es: `En la lista conjunta queda por decidir: ${points(undecided).es}.`,
            en: `Still undecided on the joint list: ${points(undecided).en}.`,
          }),
        ]),
  ]
}

type Finding = {
  readonly code: ReportGapCode
  readonly sectionId: ReportSectionId
  readonly labels: readonly string[]
  /** What is said of one, and of several. */
  readonly one: Bilingual
  readonly many: Bilingual
}

const recommendations = {
  one: { es: 'La recomendación', en: 'Recommendation' },
  many: { es: 'Las recomendaciones', en: 'Recommendations' },
} as const
const proposals = {
  one: { es: 'La propuesta', en: 'Proposal' },
  many: { es: 'Las propuestas', en: 'Proposals' },
} as const

const found = (
  { code, sectionId, labels, one, many }: Finding,
  called: typeof recommendations | typeof proposals = recommendations,
): readonly ReportGap[] => {
  const isOne = labels.length === 1
  const say = (language: InterfaceLanguage): string =>
    `${(isOne ? called.one : called.many)[language]} ${fewOf(labels, language)} ${(isOne ? one : many)[language]}.`
  return labels.length === 0 ? [] : [gap(code, sectionId, say)]
}

const noText = (language: InterfaceLanguage) => ({
  one: {
    es: `no tiene texto en ${languageName(language, 'es')}`,
    en: `has no text in ${languageName(language, 'en')}`,
  },
  many: {
    es: `no tienen texto en ${languageName(language, 'es')}`,
    en: `have no text in ${languageName(language, 'en')}`,
  },
})

/** Both languages have it, and not with the same paragraphs and lists. */
const isUnequal = (originals: readonly Original[]): boolean => {
  const lines = interfaceLanguages.flatMap((language) => {
    const original = originals.find((one) => isIn(language, one.language))
    return original ? [original.text.split('\n').length] : []
  })
  return new Set(lines).size > 1
}

const adoptedIn = ({ plenary }: ReportModel): readonly ReportRecommendation[] =>
  plenary.topics.flatMap((topic) => topic.recommendations)

const textGaps = (model: ReportModel): readonly ReportGap[] => {
  const labelsOf = (is: (one: ReportRecommendation) => boolean) =>
    adoptedIn(model)
      .filter(is)
      .map(({ label }) => label)
  return [
    ...interfaceLanguages.flatMap((language) =>
      found({
        code: 'languageMissing',
        sectionId: 'recommendations',
        labels: labelsOf(({ text }) => lacks(text, language)),
        ...noText(language),
      }),
    ),
    ...found({
      code: 'textUnequal',
      sectionId: 'recommendations',
      labels: labelsOf(({ originals }) => isUnequal(originals)),
      one: {
        es: 'no tiene los mismos párrafos en ambos idiomas',
        en: 'does not have the same paragraphs in both languages',
      },
      many: {
        es: 'no tienen los mismos párrafos en ambos idiomas',
        en: 'do not have the same paragraphs in both languages',
      },
    }),
    ...found({
      code: 'referendumAwaited',
      sectionId: 'recommendations',
      labels: labelsOf(({ consensus }) => consensus.awaited.length > 0),
      one: { es: 'espera respuestas ad referendum', en: 'awaits answers ad referendum' },
      many: { es: 'esperan respuestas ad referendum', en: 'await answers ad referendum' },
    }),
  ]
}

const followUpGaps = (model: ReportModel): readonly ReportGap[] => {
  const plans = new Map(model.followUp.map((one) => [one.jointItemId, one]))
  const planned = adoptedIn(model).map((adopted) => {
    const plan = plans.get(adopted.jointItemId)
    return { label: adopted.label, plan, ...whatIsPlanned(plan, adopted) }
  })
  const labelsOf = (is: (one: (typeof planned)[number]) => boolean) => planned.filter(is).map(({ label }) => label)
  return [
    ...found({
      code: 'responsibleMissing',
      sectionId: 'followUp',
      labels: labelsOf(({ responsible }) => responsible.length === 0),
      one: { es: 'no tiene responsable', en: 'has no party responsible' },
      many: { es: 'no tienen responsable', en: 'have no party responsible' },
    }),
    ...found({
      code: 'dateMissing',
      sectionId: 'followUp',
      labels: labelsOf(({ dueAt, timeFrame }) => dueAt === null && timeFrame === null),
      one: { es: 'no tiene plazo', en: 'has no time frame' },
      many: { es: 'no tienen plazo', en: 'have no time frame' },
    }),
    ...found({
      code: 'followUpMissing',
      sectionId: 'followUp',
      labels: labelsOf(
        ({ plan }) => !plan || (plan.responsible.length === 0 && plan.dueAt === null && plan.indicator === null),
      ),
      one: { es: 'no tiene plan de seguimiento', en: 'has no follow-up plan' },
      many: { es: 'no tienen plan de seguimiento', en: 'have no follow-up plan' },
    }),
  ]
}

const groupGaps = ({ groups }: ReportModel): readonly ReportGap[] =>
  groups.groups.flatMap(({ id, name, topics }) => {
    const items = topics.flatMap((topic) => topic.items)
    const sectionId = groupSection(id)
    if (items.length === 0)
      return [
        gap('groupWithoutItems', sectionId, {
          es: `${name.es.text} no dejó propuestas.`,
          en: `${name.en.text} left no proposals.`,
        }),
      ]
    return [
      ...interfaceLanguages.flatMap((language) =>
        found(
          {
            code: 'proposalLanguageMissing',
            sectionId,
            labels: items.filter(({ text }) => lacks(text, language)).map(({ label }) => label),
            ...noText(language),
          },
          proposals,
        ),
      ),
      ...found(
        {
          code: 'proposalOutdated',
          sectionId,
          labels: items.filter(({ isOutdated }) => isOutdated).map(({ label }) => label),
          one: { es: 'tiene una traducción desactualizada', en: 'has an outdated translation' },
          many: { es: 'tienen traducciones desactualizadas', en: 'have outdated translations' },
        },
        proposals,
      ),
    ]
  })

export const plenaryGaps = (model: ReportModel): readonly ReportGap[] => [
  ...groupGaps(model),
  ...openGaps(model),
  ...textGaps(model),
  ...followUpGaps(model),
]
