/** Logs live longer than releases: what any release has recorded must still be read, and fold to what it meant then. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { objectionsOf } from '../../workshop/plenary/plenary.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { eventSchema } from '../../workshop/workshopSchemas.ts'
import { fold } from '../givenWhenThen.ts'
import { runWholeWorkshop } from '../wholeWorkshop.ts'

const recordSchema = z.object({ release: z.string(), events: z.array(z.unknown()), workshop: z.looseObject({}) })

const records = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name) => recordSchema.parse(JSON.parse(readFileSync(resolve(import.meta.dirname, name), 'utf8'))))

/** Until 0.3 an item held its objections alone; they are positions like others now. */
const inEarlierTerms = (workshop: Workshop) => ({
  ...workshop,
  plenary: {
    ...workshop.plenary,
    items: workshop.plenary.items.map((item) => ({
      ...item,
      objections: objectionsOf(item).map(({ text: reason, ...objection }) => ({ ...objection, reason })),
    })),
  },
})

describe.each(records)('what release $release recorded', ({ events, workshop }) => {
  test('is read as it was written: no field is refused and none is lost', () => {
    expect(events.map((event) => eventSchema.parse(event))).toEqual(events)
  })

  test('folds to the state it had; slices and fields added since may only add', () => {
    expect(inEarlierTerms(fold(events.map((event) => eventSchema.parse(event))))).toMatchObject(workshop)
  })
})

test('every kind of fact stands in a record; if not, record the release that brings it', () => {
  const kinds = eventSchema.options.flatMap(({ options }) => options.flatMap(({ shape }) => [...shape.type.values]))
  const recorded = new Set(records.flatMap(({ events }) => events.map((event) => eventSchema.parse(event).type)))
  expect(kinds.filter((kind) => !recorded.has(kind))).toEqual([])
})

test('the workshop that is recorded still runs from its first wish to its last', () => {
  const { plenary, report, agenda } = fold(runWholeWorkshop())
  expect(plenary.items.map(({ state }) => state.status)).toEqual(['adopted', 'open'])
  expect(agenda.sittings.map(({ run }) => run.status)).toEqual(['ended', 'ended'])
  expect(report.exports).toHaveLength(2)
  expect(report.drafts.map(({ observations }) => observations.length)).toEqual([1])
  expect(report.finals.map(({ reopened }) => reopened !== null)).toEqual([true])
})
