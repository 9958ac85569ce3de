import { reportContext } from '@plenaria/shared/report/reportContext'
import { reportSittings } from '@plenaria/shared/report/reportAgenda'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts } from '@plenaria/shared/testing/sampleHistories'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvTable } from '../csvTable.ts'
import { timesTable } from './timesTable.ts'

const explain = (reason: string): WorkshopEvent => ({
  type: 'SegmentExplained',
  segmentId: 'opening',
  reason,
  at: dayOneAfter(11),
})
const rows = (language: 'es' | 'en', ...more: readonly WorkshopEvent[]): Record<string, string>[] => {
  const sittings = reportSittings(reportContext(fold([...groupWorkFacts, ...more]), {}, dayOneAfter(25)))
  return parse(csvTable(timesTable(sittings, language)), { columns: true, bom: true })
}

test('one line a segment, moments with their offset and whole minutes', () => {
  const [opening, work, pause] = rows('en', explain('Late start'))
  expect(opening).toMatchObject({
    Day: '2020-11-18',
    Segment: 'opening',
    State: 'held',
    'Planned start': '2020-11-18T09:00:00-06:00',
    'Actual end': '2020-11-18T09:10:00-06:00',
    'Planned length (min)': '10',
    'Time used (min)': '10',
    'Difference (min)': '0',
    Reason: 'Late start',
  })
  expect(work).toMatchObject({ State: 'under way', 'Time used (min)': '15', 'Difference (min)': '' })
  expect(pause).toMatchObject({ State: 'to come', 'Actual start': '', 'Time used (min)': '' })
})

test('in Spanish too', () => {
  expect(rows('es')[0]).toMatchObject({ Segmento: 'opening', Estado: 'realizado' })
})

test('a reason that looks like a formula is none, and commas and lines stay in its cell', () => {
  expect(rows('en', explain('=HYPERLINK("http://evil.example")'))[0]?.Reason).toBe(`'=HYPERLINK("http://evil.example")`)
  const reason = 'One, "two"\nthree'
  expect(rows('en', explain(reason))[0]?.Reason).toBe(reason)
})
