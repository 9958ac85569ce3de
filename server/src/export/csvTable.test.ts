import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvTable } from './csvTable.ts'

test('texts are quoted and harmless, numbers are numbers, nothing is empty', () => {
  const csv = csvTable({
    head: ['Name', 'Minutes'],
    rows: [
      ['=1, "two"\nthree', -5],
      ['Ñandú', null],
    ],
  })
  expect(csv).toBe('\uFEFF"Name","Minutes"\n"\'=1, ""two""\nthree",-5\n"Ñandú",\n')
  expect(parse(csv, { bom: true })).toEqual([
    ['Name', 'Minutes'],
    [`'=1, "two"\nthree`, '-5'],
    ['Ñandú', ''],
  ])
})

test('a comma separates because the region writes its decimals with a point', () => {
  const region = 'en-BZ en-CA es-CR es-DO es-SV es-GT es-HN es-MX es-NI es-PA en-US'.split(' ')
  const withComma = region.filter((locale) => new Intl.NumberFormat(locale).format(1.5) === '1,5')
  expect(withComma).toEqual(['es-CR'])
})
