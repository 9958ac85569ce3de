import { describe, expect, test } from 'vitest'
import { emptyWorkshop } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import { citable } from './testing/citable.ts'
import { hostileReport } from './testing/hostileReport.ts'
import { reportSample } from './testing/reportSample.ts'

const inputs = {
  'a whole workshop': reportSample(),
  'a hostile workshop': hostileReport(),
  'an empty workshop': { ...reportSample(), workshop: emptyWorkshop, prose: [] },
}

describe.each(Object.entries(inputs))('%s laid out', (_, input) => {
  const model = buildReport(input)
  const es = layOutReport(model, 'es')
  const en = layOutReport(model, 'en')

  test('has the same numbers, headings and tables in both languages', () => {
    expect(citable(en.blocks)).toEqual(citable(es.blocks))
  })

  test('numbers its paragraphs from 1 without a gap', () => {
    const numbers = es.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.number !== null ? [block.number] : [],
    )
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1))
    expect(numbers.length).toBeGreaterThan(0)
  })

  test('lets lists run from 1 without a gap, so that a word processor counts alike', () => {
    const lists = new Map<string, number>()
    for (const block of es.blocks) {
      if (block.kind !== 'points') continue
      for (const { number } of block.points) {
        const last = lists.get(block.prefix) ?? 0
        expect([1, last + 1]).toContain(number)
        lists.set(block.prefix, number)
      }
    }
  })

  test('skips no heading level and repeats no heading id', () => {
    const headings = es.blocks.filter((block) => block.kind === 'heading')
    headings.forEach(({ level }, index) => {
      expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1)
    })
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
  })

  test('fills every row of every table', () => {
    for (const block of en.blocks) {
      if (block.kind !== 'table') continue
      for (const row of block.rows) {
        expect(row).toHaveLength(block.columns.length)
        expect(row.every((cell) => cell.length > 0)).toBe(true)
      }
    }
  })
})

test('the adopted recommendations stand under roman topics as `1)`', () => {
  const { blocks } = layOutReport(buildReport(reportSample()), 'en')
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'topic-I')
  const [topic, list] = blocks.slice(from)
  expect(topic).toMatchObject({ numeral: 'I' })
  expect(list).toMatchObject({ kind: 'points', prefix: '', suffix: ')', points: [{ number: 1 }, { number: 2 }] })
})
