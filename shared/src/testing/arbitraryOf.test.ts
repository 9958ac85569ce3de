/** The laws are worth what their random values are: every command and event of the core must turn up. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { commandSchema, eventSchema } from '../workshop/workshopSchemas.ts'
import { boothHistories } from './anyBooths.ts'
import {
  anyCommand,
  anyEvent,
  anyFloorStep,
  anyGroupsStep,
  anyPlenaryStep,
  anyBesideStep,
  anyStep,
  play,
} from './arbitraries.ts'
import { arbitraryOf } from './arbitraryOf.ts'
import { anyReviewStep } from './arbitraryReview.ts'
import { sampleFacts } from './sampleFacts.ts'
import { adopted, listFacts } from './samplePlenary.ts'
import { made, reviewFacts } from './sampleReview.ts'
import { askedFacts, groupWorkFacts, openGroupsFacts } from './sampleHistories.ts'
import { runningShowFacts } from './sampleShow.ts'

const observedFacts = [...reviewFacts, made('observation-1', 'honduras')]
const agreedFacts = [...listFacts, adopted('joint-1', 1)]

const typesOf = (schema: typeof commandSchema | typeof eventSchema): string[] =>
  schema.options.flatMap(({ options }) => options.flatMap(({ shape }) => [...shape.type.values])).toSorted()

const drawn = (values: readonly { type: string }[]): string[] => [...new Set(values.map(({ type }) => type))].toSorted()

test('every kind of command and of event is tried', () => {
  expect(drawn(fc.sample(anyCommand, { numRuns: 3_000, seed: 1 }))).toEqual(typesOf(commandSchema))
  expect(drawn(fc.sample(anyEvent, { numRuns: 3_000, seed: 1 }))).toEqual(typesOf(eventSchema))
})

test('random steps are not all refused: most kinds of facts come about', () => {
  const steps = fc.sample(fc.array(anyStep, { minLength: 60, maxLength: 60 }), { numRuns: 60, seed: 1 })
  const starts = [sampleFacts, openGroupsFacts, askedFacts]
  const inGroups = fc.sample(fc.array(anyGroupsStep, { minLength: 60, maxLength: 60 }), { numRuns: 30, seed: 1 })
  const inPlenary = fc.sample(fc.array(anyPlenaryStep, { minLength: 80, maxLength: 80 }), { numRuns: 120, seed: 1 })
  const inReview = fc.sample(fc.array(anyReviewStep, { minLength: 60, maxLength: 60 }), { numRuns: 80, seed: 1 })
  const onFloor = fc.sample(fc.array(anyFloorStep, { minLength: 80, maxLength: 80 }), { numRuns: 40, seed: 1 })
  const inBooths = fc.sample(boothHistories, { numRuns: 120, seed: 1 })
  const beside = fc.sample(fc.array(anyBesideStep, { minLength: 30, maxLength: 30 }), { numRuns: 10, seed: 1 })
  const happened = [
    ...starts.flatMap((start) => steps.flatMap((one) => play(start, one).events.slice(start.length))),
    ...[listFacts, agreedFacts].flatMap((start) =>
      inPlenary.flatMap((one) => play(start, one).events.slice(start.length)),
    ),
    ...[agreedFacts, observedFacts].flatMap((start) =>
      inReview.flatMap((one) => play(start, one).events.slice(start.length)),
    ),
    ...onFloor.flatMap((one) => play(runningShowFacts, one).events.slice(runningShowFacts.length)),
    ...inBooths.flatMap(([start, all]) => play(start, all).events.slice(start.length)),
    ...beside.flatMap((one) => play(runningShowFacts, one).events.slice(runningShowFacts.length)),
    ...inGroups.flatMap((one) => play(groupWorkFacts, one).events.slice(groupWorkFacts.length)),
  ]
  expect(drawn(happened).length).toBeGreaterThan(typesOf(eventSchema).length * 0.75)
})

test('a shape that is not known is said, not left out', () => {
  expect(() => arbitraryOf(z.object({ when: z.date() }), { id: ['a'] })).toThrow('under "when"')
})
