/** What holds of the report of every workshop, however odd: of its numbers, its languages, its headings and its words. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEvent } from '../testing/arbitraries.ts'
import { dayOneAfter, sampleFacts } from '../testing/sampleFacts.ts'
import { askedFacts, openGroupsFacts } from '../testing/sampleHistories.ts'
import { emptyWorkshop, evolve, type WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport, type FrozenFacts, type ReportInput } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import { letterLabel } from './letters.ts'
import { linesOf, type Passage } from './passage.ts'
import type { Block, Heading } from './reportDocument.ts'
import { reportGaps } from './reportGaps.ts'
import { reportSections } from './reportSections.ts'
import { citable } from './testing/citable.ts'
import { reportFacts } from './testing/reportFacts.ts'

const fold = (events: readonly WorkshopEvent[]) => events.reduce(evolve, emptyWorkshop)

/** No record holds two sittings or two groups of one id: whoever decides refuses the second. */
const possible = (events: readonly WorkshopEvent[]): readonly WorkshopEvent[] => {
  const known = new Set<string>()
  return events.filter((event) => {
    const id = event.type === 'SittingAdded' ? event.sittingId : event.type === 'GroupAdded' ? event.group.id : null
    if (id === null) return true
    const isNew = !known.has(`${event.type} ${id}`)
    known.add(`${event.type} ${id}`)
    return isNew
  })
}

/** Words with every mark the small markup knows, some of them broken. */
const anyMarked = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('**a**', '[b](https://c.d)', '**', '[', '\\', '\u202E', '\u0000', 'two words'),
    ),
    { maxLength: 4 },
  )
  .chain((words) => fc.constantFrom('', '- ', '1. ').map((begin) => begin + words.join(' ')))
const anyText = fc.array(anyMarked, { maxLength: 6 }).map((lines) => lines.join('\n'))
const anyLocalText = fc.dictionary(fc.constantFrom('es', 'en', 'pt', 'es-CR', '"><b>'), anyText)

const anyStart: fc.Arbitrary<readonly WorkshopEvent[]> = fc.constantFrom(
  [],
  sampleFacts,
  openGroupsFacts,
  askedFacts,
  reportFacts,
)

const anyInput: fc.Arbitrary<ReportInput> = fc
  .record({
    start: anyStart,
    events: fc.array(anyEvent, { maxLength: 25 }),
    texts: fc.array(anyLocalText, { maxLength: 8 }),
    frozenAt: fc.array(fc.nat(40), { maxLength: 3 }),
    minute: fc.nat(4_000),
  })
  .map(({ start, events, texts, frozenAt, minute }) => {
    const directory = { 'honduras-1': { name: { es: 'Honduras · Delegación 1' }, institution: '<b>' } }
    const all = possible([...start, ...events])
    const workshop = fold(all)
    const ids = reportSections(workshop)
      .filter(({ isWritten }) => isWritten)
      .map(({ id }) => id)
    const frozen = frozenAt.map((back, at): [string, FrozenFacts] => {
      const version = Math.max(0, all.length - back)
      return [
        ids[(back + at) % ids.length] ?? '',
        { workshop: fold(all.slice(0, version)), version, at: dayOneAfter(60), directory },
      ]
    })
    return {
      workshop,
      directory,
      prose: texts.map((text, at) => ({ id: ids[(at * 7) % ids.length] ?? '', text })),
      generatedAt: dayOneAfter(minute),
      workshopId: 'w',
      version: all.length,
      frozen: new Map(frozen),
    }
  })

const passagesIn = (block: Block): readonly Passage[] => {
  switch (block.kind) {
    case 'heading':
      return [block.title]
    case 'paragraph':
      return [block.passage]
    case 'points':
      return block.points.flatMap(({ passage, details }) => [passage, ...details.map((line) => line.passage)])
    case 'table':
      return block.rows.flat(2).map((line) => line.passage)
    case 'figure':
      return []
  }
}

/** Building a report is work: fewer draws than laws of small things have. */
const draws = { numRuns: 40 }

const bothOf = (input: ReportInput) => {
  const model = buildReport(input)
  return { model, es: layOutReport(model, 'es').blocks, en: layOutReport(model, 'en').blocks }
}

const areRunning = (blocks: readonly Block[], count: number): void => {
  const numbers = blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.number ?? []) : []))
  expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at + 1))
}

/** No level is skipped, none has one heading alone, no id is there twice. */
const areStepwise = (headings: readonly Heading[]): void => {
  expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
  headings.forEach(({ level }, at) => {
    expect(level).toBeLessThanOrEqual((headings[at - 1]?.level ?? 0) + 1)
    if (level === 1) return
    const above = headings.slice(0, at).findLastIndex((one) => one.level < level)
    const below = headings.slice(above + 1)
    const end = below.findIndex((one) => one.level < level)
    const beside = below.slice(0, end === -1 ? below.length : end).filter((one) => one.level === level)
    expect(beside.length).toBeGreaterThan(1)
  })
}

const isTheSame = (passage: Passage, language: 'es' | 'en'): boolean => {
  const lines = linesOf(passage).map(({ letter, runs }) => {
    const label = letter === null ? '' : `${letterLabel(letter, language)} `
    return label + runs.map(({ text }) => text).join('')
  })
  const isClean = ['\n', '\u0000', '\u202E'].every((character) => !lines.join('').includes(character))
  return isClean && lines.join('\n') === passage.text
}

describe('a report', { timeout: 30_000 }, () => {
  test('law: is made of every workshop, is the same for the same input, and is data', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const model = buildReport(input)
        expect(buildReport(input)).toEqual(model)
        expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model)
        expect(() => reportGaps(model)).not.toThrow()
      }),
      draws,
    )
  })

  test('law: has the same numbers in both languages, every paragraph once, and headings that are stepwise', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { model, es, en } = bothOf(input)
        expect(citable(en)).toEqual(citable(es))
        areRunning(en, model.sections.flatMap(({ derived, written }) => [...derived, ...written]).length)
        areStepwise(es.filter((block) => block.kind === 'heading'))
      }),
      draws,
    )
  })

  test('law: its lines say the same as its text, and hold no line end and no forbidden character', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { es, en } = bothOf(input)
        expect(es.flatMap(passagesIn).filter((passage) => !isTheSame(passage, 'es'))).toEqual([])
        expect(en.flatMap(passagesIn).filter((passage) => !isTheSame(passage, 'en'))).toEqual([])
      }),
      draws,
    )
  })

  test('law: a frozen section keeps its facts, whatever happens afterwards', () => {
    fc.assert(
      fc.property(anyInput, fc.array(anyEvent, { maxLength: 10 }), (input, later) => {
        const before: FrozenFacts = { ...input, at: input.generatedAt }
        const now = buildReport({ ...input, frozen: new Map() })
        const then = buildReport({
          ...input,
          workshop: later.reduce(evolve, input.workshop),
          directory: { 'honduras-1': { name: { es: 'Otra' }, institution: 'Another' } },
          version: input.version + later.length,
          generatedAt: dayOneAfter(9_000),
          frozen: new Map([['participants', before]]),
        })
        const wordsOf = ({ sections }: typeof now) =>
          sections.find(({ id }) => id === 'participants')?.derived.map(({ text }) => text)
        expect(wordsOf(then)).toEqual(wordsOf(now))
        expect(then.participants.parties).toEqual(now.participants.parties)
        expect(then.sections.filter(({ frozenAt }) => frozenAt !== null).map(({ id }) => id)).toEqual([
          'participants',
          'participantList',
          'attendance',
        ])
      }),
      draws,
    )
  })
})
