import { expect, test } from 'vitest'
import { harmlessCell, plainCell } from './harmlessCell.ts'

test.each([
  '=1',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '＝1',
  '＋1',
  '－1',
  '﹣1',
  '＠A1',
  "'=1",
  "''=1",
])('%j is no formula, and is read back as it was', (cell) => {
  expect(harmlessCell(cell)).toBe(`'${cell}`)
  expect(plainCell(harmlessCell(cell))).toBe(cell)
})

test.each(['', 'a=1', "'", "it's", 'María', '2020-10-07', '1) =x', '-'.padStart(2, 'a')])(
  '%j stays as it is',
  (cell) => {
    expect([harmlessCell(cell), plainCell(cell)]).toEqual([cell, cell])
  },
)
