/** What the report says of the follow-up in prose. Who does it, and how, is for the secretariats to write. */
import type { InterfaceLanguage } from '../language.ts'
import type { Progress } from '../workshop/followUp/followUp.ts'
import { followUpWords, followUpWordsOfMany } from './followUpTexts.ts'
import type { Said } from './passage.ts'
import type { RecordFacts } from './recordFacts.ts'
import { whatIsPlanned } from './whatIsPlanned.ts'

type Count = number
type Texts = {
  readonly planned: (of: { items: Count; responsible: Count; dated: Count; indicated: Count }) => string
  readonly progress: (of: string) => string
}

const orNone = (count: Count, none: string): string => (count === 0 ? none : String(count))

const es: Texts = {
  planned: ({ items, responsible, dated, indicated }) =>
    `El seguimiento abarca ${items === 1 ? '1 punto adoptado' : `${items} puntos adoptados`}: ${orNone(responsible, 'ninguno')} con responsable, ${orNone(dated, 'ninguno')} con plazo y ${orNone(indicated, 'ninguno')} con indicador.`,
  progress: (of) => `Avance informado hasta ahora: ${of}.`,
}
const en: Texts = {
  planned: ({ items, responsible, dated, indicated }) =>
    `The follow-up covers ${items === 1 ? '1 adopted item' : `${items} adopted items`}: ${orNone(responsible, 'none')} with a party responsible, ${orNone(dated, 'none')} with a time frame and ${orNone(indicated, 'none')} with an indicator.`,
  progress: (of) => `Progress reported so far: ${of}.`,
}
const texts: Readonly<Record<InterfaceLanguage, Texts>> = { es, en }

const stages: readonly Progress[] = ['done', 'underWay', 'givenUp', 'notBegun']

export const followUpSentences = ({ context, followUp, plenary }: RecordFacts): readonly Said[] => {
  const items = followUp()
  if (items.length === 0) return []
  const adopted = new Map(
    plenary().topics.flatMap((topic) => topic.recommendations.map((one) => [one.jointItemId, one])),
  )
  const plans = items.map((item) => whatIsPlanned(item, adopted.get(item.jointItemId)))
  const planned = context.say(({ language }) =>
    texts[language].planned({
      items: items.length,
      responsible: plans.filter(({ responsible }) => responsible.length > 0).length,
      dated: plans.filter(({ dueAt, timeFrame }) => dueAt !== null || timeFrame !== null).length,
      indicated: plans.filter(({ indicator }) => indicator !== null).length,
    }),
  )
  if (items.every(({ reports }) => reports.length === 0)) return [planned]
  const progress = context.say(({ language, list }) => {
    const counts = stages.map((stage) => ({ stage, count: items.filter((one) => one.progress === stage).length }))
    const told = counts.filter(({ count }) => count > 0)
    const inWords = told.map(({ stage, count }) => {
      const words = count === 1 ? followUpWords : followUpWordsOfMany
      return `${count} ${words[stage][language]}`
    })
    return texts[language].progress(list(inWords))
  })
  return [planned, progress]
}
