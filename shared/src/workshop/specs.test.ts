/** Rules and tests belong together: every numbered rule of a SPEC.md has a test that quotes it, and no test quotes another. */
import { expect, test } from 'vitest'
import { readSources } from '../testing/readSources.ts'

const readAll = (wanted: RegExp): string[] => readSources('shared/src', wanted).map(({ text }) => text)

/** `- [AG1] …` in a SPEC.md. */
const rulesIn = (specs: readonly string[]): string[] =>
  specs.flatMap((spec) => [...spec.matchAll(/^- (?:\*\*)?\[([A-Z]{2}\d+)\]/gm)].map(([, id]) => id ?? ''))

/** `'[AG1] …'`, or several in a row, at the beginning of a title. */
const quotedIn = (tests: readonly string[]): string[] =>
  tests
    .flatMap((text) => [...text.matchAll(/['"`]((?:\[[A-Z]{2}\d+\] ?)+)/g)])
    .flatMap(([, quoted]) => [...(quoted ?? '').matchAll(/[A-Z]{2}\d+/g)].map(([id]) => id))

const without = (some: readonly string[], others: readonly string[]): string[] => [
  ...new Set(some.filter((one) => !others.includes(one))),
]

const rules = rulesIn(readAll(/SPEC\.md$/))
const quoted = quotedIn(readAll(/(?<!specs)\.test\.ts$/))

test('every rule is quoted by a test', () => {
  expect(rules.length).toBeGreaterThan(40)
  expect(without(rules, quoted)).toEqual([])
})

test('no test quotes a rule that is not there', () => {
  expect(without(quoted, rules)).toEqual([])
})

test('a rule is numbered once', () => {
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([])
})

test('a rule without a test, and a quotation without a rule, are seen', () => {
  const planted = rulesIn(['# Noun\n\n- [ZZ1] It holds.\n- [ZZ2] It holds too.\n'])
  const titles = quotedIn(["test('[ZZ1] [ZZ3] law: it holds', () => {})"])
  expect(without(planted, titles)).toEqual(['ZZ2'])
  expect(without(titles, planted)).toEqual(['ZZ3'])
})
