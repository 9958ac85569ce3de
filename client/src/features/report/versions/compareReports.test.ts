/** What the comparison of two versions promises: nothing is lost, what moved in number alone is no change. */
import type { Block } from '@plenaria/shared/report/reportDocument'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReports } from './compareReports.ts'
import { anchoredUnits } from '../review/anchoredUnits.ts'
import { type ReportUnit, reportUnits, type UnitSection } from './reportUnits.ts'

const unit = (text: string, label: string | null = null): ReportUnit => ({ kind: 'paragraph', label, text })
const section = (id: string, ...texts: readonly string[]): UnitSection => ({
  id,
  title: id,
  units: texts.map((text, at) => unit(text, `${at + 1}.`)),
})
const kindsOf = (before: readonly UnitSection[], after: readonly UnitSection[]) =>
  compareReports(before, after).map(({ id, changes, same }) => [id, changes.map(({ kind }) => kind), same])

describe('two versions', () => {
  test('a paragraph that was reworded is one change, others stay', () => {
    const before = [section('a', 'The ministers met in San José.', 'They agreed on a plan.')]
    const after = [section('a', 'The ministers met in San José in October.', 'They agreed on a plan.')]
    expect(kindsOf(before, after)).toEqual([['a', ['changed'], 1]])
  })

  test('what only got another number is no change', () => {
    const before = [section('a', 'Second paragraph.')]
    const after = [section('a', 'A new beginning of everything.', 'Second paragraph.')]
    expect(kindsOf(before, after)).toEqual([['a', ['added'], 1]])
  })

  test('what has nothing in common is one that went and one that came', () => {
    expect(kindsOf([section('a', 'Alpha beta gamma.')], [section('a', 'Delta epsilon zeta.')])).toEqual([
      ['a', ['removed', 'added'], 0],
    ])
  })

  test('a section that is gone stands where it stood, a new one where it came', () => {
    const before = [section('a', 'x'), section('b', 'y'), section('c', 'z')]
    const after = [section('a', 'x'), section('n', 'new'), section('c', 'z')]
    expect(kindsOf(before, after)).toEqual([
      ['a', [], 1],
      ['b', ['removed'], 0],
      ['n', ['added'], 0],
      ['c', [], 1],
    ])
  })

  test('law: every paragraph of both versions is accounted for once, in its order', () => {
    const texts = fc.array(fc.constantFrom('one two', 'one three', 'two', 'four five six', 'six', ''), { maxLength: 9 })
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [compared] = compareReports([section('a', ...a)], [section('a', ...b)])
        const { changes = [], same = 0 } = compared ?? {}
        const befores = changes.flatMap(({ before }) => before?.label ?? [])
        const afters = changes.flatMap(({ after }) => after?.label ?? [])
        expect([befores.length + same, afters.length + same]).toEqual([a.length, b.length])
        expect(befores).toEqual(befores.toSorted())
        expect(afters).toEqual(afters.toSorted())
      }),
    )
  })
})

describe('a document as lines', () => {
  const passage = (text: string) => ({ text, language: null, note: null, lines: [] })
  const heading = (id: string, numeral: string | null): Block => ({
    kind: 'heading',
    id,
    section: null,
    level: 1,
    numeral,
    title: passage(id),
    beginsPage: false,
  })
  const blocks: readonly Block[] = [
    heading('summary', null),
    { kind: 'paragraph', number: 1, passage: passage('First.') },
    heading('topic-a', 'II'),
    {
      kind: 'points',
      prefix: '',
      suffix: ')',
      points: [{ number: 1, passage: passage('Train.'), details: [{ label: 'By', passage: passage('2021') }] }],
    },
  ]

  test('cites paragraphs and points as they are printed', () => {
    expect(reportUnits({ blocks }).map(({ id, units }) => [id, units.map(({ label, text }) => [label, text])])).toEqual(
      [
        ['summary', [['1.', 'First.']]],
        ['topic-a', [['II. 1)', 'Train.\nBy: 2021']]],
      ],
    )
  })

  test('finds what an observation is about', () => {
    const texts = anchoredUnits({ blocks })
    expect([texts.get('p1')?.text, texts.get('topic-a.1')?.label, texts.get('topic-a.2')]).toEqual([
      'First.',
      'II. 1)',
      undefined,
    ])
  })
})
