/** In what two alike texts differ so that no single click may merge them, within one language and across. Pure. */
import { actorsDiffer, partiesIn } from './differences/actors.ts'
import { isSameCounts } from './differences/counts.ts'
import { datesDiffer, datesIn } from './differences/dates.ts'
import { negationsIn } from './differences/negations.ts'
import { areOpposed, sidesOf } from './differences/opposites.ts'
import { numbersDiffer, numbersIn } from './differences/numbers.ts'
import { forcesIn, obligationsDiffer } from './differences/obligations.ts'

export type Difference = 'negation' | 'number' | 'date' | 'obligation' | 'actor'

/** What a text says that must not be lost in a merge. */
const read = (text: string) => ({
  negation: negationsIn(text),
  sides: sidesOf(text),
  number: numbersIn(text),
  date: datesIn(text),
  obligation: forcesIn(text),
  actor: partiesIn(text),
})
type Reading = ReturnType<typeof read>

const compare = (a: Reading, b: Reading): readonly Difference[] => [
  ...(isSameCounts(a.negation, b.negation) && !areOpposed(a.sides, b.sides) ? [] : (['negation'] as const)),
  ...(numbersDiffer(a.number, b.number) ? (['number'] as const) : []),
  ...(datesDiffer(a.date, b.date) ? (['date'] as const) : []),
  ...(obligationsDiffer(a.obligation, b.obligation) ? (['obligation'] as const) : []),
  ...(actorsDiffer(a.actor, b.actor) ? (['actor'] as const) : []),
]

/** `differencesOf(a, b)` that reads each text once, however many it is compared with. */
export const differenceReader = (): ((a: string, b: string) => readonly Difference[]) => {
  const readings = new Map<string, Reading>()
  const readingOf = (text: string): Reading => {
    const known = readings.get(text) ?? read(text)
    readings.set(text, known)
    return known
  }
  return (a, b) => compare(readingOf(a), readingOf(b))
}

export const differencesOf = (a: string, b: string): readonly Difference[] => compare(read(a), read(b))
