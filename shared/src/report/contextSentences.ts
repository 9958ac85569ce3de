/** Why the workshop was held, by whom, on what, and in which sittings and languages. */
import type { InterfaceLanguage } from '../language.ts'
import { languageName } from './languageName.ts'
import { inEachLanguage, originalsOf, type Said, theirName, theirs } from './passage.ts'
import type { ReportContext } from './reportContext.ts'
import { workshopDays } from './reportCover.ts'
import { sayList } from './sayList.ts'

type Count = number
type ContextTexts = {
  readonly purpose: (count: Count) => string
  readonly platforms: (count: Count) => string
  readonly topics: (count: Count) => string
  readonly held: (of: { days: string; sittings: Count; hasBegun: boolean }) => string
  readonly languages: (names: string, count: Count) => string
}

const es: ContextTexts = {
  purpose: (count) => `El taller tuvo ${count === 1 ? 'el siguiente propósito' : 'los siguientes propósitos'}:`,
  platforms: (count) => `El taller se organizó en el marco de ${count === 1 ? 'la plataforma' : 'las plataformas'}:`,
  topics: (count) => `El trabajo se dedicó ${count === 1 ? 'al siguiente tema' : 'a los siguientes temas'}:`,
  held: ({ days, sittings, hasBegun }) =>
    `${hasBegun ? 'Se celebró' : 'Está previsto'} en ${sittings === 1 ? '1 sesión' : `${sittings} sesiones`} (${days}).`,
  languages: (names, count) => `${count === 1 ? 'Idioma de trabajo' : 'Idiomas de trabajo'}: ${names}.`,
}

const en: ContextTexts = {
  purpose: (count) => `The workshop had the following ${count === 1 ? 'purpose' : 'purposes'}:`,
  platforms: (count) => `The workshop was organised under the ${count === 1 ? 'platform' : 'platforms'}:`,
  topics: (count) => `The work was devoted to the following ${count === 1 ? 'topic' : 'topics'}:`,
  held: ({ days, sittings, hasBegun }) =>
    `It ${hasBegun ? 'was held' : 'is planned'} in ${sittings === 1 ? '1 sitting' : `${sittings} sittings`} (${days}).`,
  languages: (names, count) => `${count === 1 ? 'Working language' : 'Working languages'}: ${names}.`,
}

const contextTexts: Readonly<Record<InterfaceLanguage, ContextTexts>> = { es, en }

/** Line by line where both languages have as many lines, else as one. */
const linesInBoth = (said: Said): readonly Said[] => {
  const lines = inEachLanguage((language) => said[language].text.split(/\n+/).filter((line) => line.trim() !== ''))
  if (lines.es.length !== lines.en.length) return [said]
  return lines.es.map((_, at) =>
    inEachLanguage((language) => ({
      ...said[language],
      text: lines[language][at] ?? '',
      note: at === 0 ? said[language].note : null,
    })),
  )
}

const platformNames = ({ workshop }: ReportContext): readonly Said[] =>
  workshop.charter.platforms.map(({ name, short }) =>
    inEachLanguage((language) => {
      const [whole, brief] = [theirName(name)[language], theirName(short)[language].text]
      return { ...whole, text: [whole.text, brief === '' ? '' : `(${brief})`].filter((part) => part !== '').join(' ') }
    }),
  )

const heldSentence = (context: ReportContext): readonly Said[] => {
  const { agenda, charter } = context.workshop
  const hasBegun = agenda.sittings.some(({ run }) => run.status !== 'planned')
  if (agenda.sittings.length === 0) return []
  return [
    context.say((voice) => {
      const texts = contextTexts[voice.language]
      const names = charter.languages.map((tag) => languageName(tag, voice.language))
      const held = texts.held({ days: workshopDays(context, voice), sittings: agenda.sittings.length, hasBegun })
      return names.length === 0 ? held : `${held} ${texts.languages(voice.list(names), names.length)}`
    }),
  ]
}

export const contextSentences = (context: ReportContext): readonly Said[] => {
  const { purpose, topics } = context.workshop.charter
  const listed = (key: 'purpose' | 'platforms' | 'topics', items: readonly Said[]): readonly Said[] =>
    items.length === 0 ? [] : [sayList(context, ({ language }) => contextTexts[language][key](items.length), items)]
  return [
    ...listed('platforms', platformNames(context)),
    ...listed('purpose', originalsOf(purpose).length === 0 ? [] : linesInBoth(theirs(purpose))),
    ...listed(
      'topics',
      topics.map(({ name }) => theirName(name)),
    ),
    ...heldSentence(context),
  ]
}
