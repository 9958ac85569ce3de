/** A sentence of ours that leads to words of theirs: lettered from two on, since a single sub-paragraph is none. */
import { inEachLanguage, linesOf, type Passage, plainRun, type Run, type Said } from './passage.ts'
import { written } from './markedText.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportVoice } from './reportVoice.ts'

/** In one line, with the note that says which language it is in where that is another. */
const runsOf = (passage: Passage): readonly Run[] => {
  const runs = linesOf(passage).flatMap((line, at) => (at === 0 ? line.runs : [plainRun(' '), ...line.runs]))
  return passage.note === null ? runs : [plainRun(`${passage.note} `), ...runs]
}

const endOf = (runs: readonly Run[]): string => runs.at(-1)?.text ?? ''

/** What ends a sentence of ours: a single item is a part of it. */
const stopFor = (text: string): readonly Run[] => (/[.!?…:;]$/.test(text) ? [] : [plainRun('.')])

/** @param lead ends in a colon */
export const sayList = (context: ReportContext, lead: (voice: ReportVoice) => string, items: readonly Said[]): Said => {
  const said = context.say(lead)
  return inEachLanguage((language) => {
    const head = plainRun(said[language].text)
    const all = items.map((item) => runsOf(item[language]))
    const lines =
      all.length < 2
        ? [{ letter: null, runs: [head, ...all.flatMap((runs) => [plainRun(' '), ...runs, ...stopFor(endOf(runs))])] }]
        : [{ letter: null, runs: [head] }, ...all.map((runs, at) => ({ letter: at + 1, runs }))]
    return { ...written(lines, language), language, note: null }
  })
}
