import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts } from '@plenaria/shared/testing/sampleHistories'
import { plannedAgainstActual } from '@plenaria/shared/workshop/views/plannedAgainstActual'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { renderTimesCsv } from './renderTimesCsv.ts'

const zone = 'America/Tegucigalpa'
const explain = (reason: string): WorkshopEvent => ({
  type: 'SegmentExplained',
  segmentId: 'opening',
  reason,
  at: dayOneAfter(11),
})
const rows = (language: 'es' | 'en', ...more: readonly WorkshopEvent[]): Record<string, string>[] =>
  parse(
    renderTimesCsv(plannedAgainstActual(fold([...groupWorkFacts, ...more]).agenda, zone, dayOneAfter(25)), {
      language,
      zone,
    }),
    {
      columns: true,
      bom: true,
    },
  )

describe('planned against actual as CSV', () => {
  test('has one row a segment, in local times and whole minutes', () => {
    const [opening, work, pause] = rows('en', explain('Late start'))
    expect(opening).toMatchObject({
      Segment: 'opening',
      State: 'held',
      'Planned start': '2020-11-18 09:00',
      'Actual end': '2020-11-18 09:10',
      'Planned length (min)': '10',
      'Time used (min)': '10',
      'Difference (min)': '0',
      Reason: 'Late start',
    })
    expect(work).toMatchObject({ State: 'under way', 'Time used (min)': '15', 'Difference (min)': '' })
    expect(pause).toMatchObject({ State: 'to come', 'Actual start': '', 'Time used (min)': '' })
  })

  test('is in Spanish too', () => {
    expect(rows('es')[0]).toMatchObject({ Segmento: 'opening', Estado: 'realizado' })
  })

  test.each(['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])(
    '%j as a reason is no formula in a spreadsheet',
    (reason) => {
      expect(rows('en', explain(reason))[0]?.Reason).toBe(`'${reason}`)
    },
  )

  test('keeps commas, quotation marks and lines of a reason in its cell', () => {
    const reason = 'One, "two"\nthree'
    expect(rows('en', explain(reason))[0]?.Reason).toBe(reason)
  })
})
