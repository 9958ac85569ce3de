/** The tables of the report, read back as a spreadsheet reads them. */
import { buildReport } from '@plenaria/shared/report/buildReport'
import { hostileReport } from '@plenaria/shared/report/testing/hostileReport'
import { secondDay } from '@plenaria/shared/report/testing/reportFacts'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { type ReportTable, reportTables } from '@plenaria/shared/report/reportTables'
import { minutes, plus } from '@plenaria/shared/time'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { renderReportTable } from './renderReportTable.ts'

const said = (jointItemId: string, minute: number, by: string | null = null) => ({
  jointItemId,
  at: plus(secondDay, minutes(minute)),
  by,
})
const position = (delegationId: string, stance: 'support' | 'reservation', reason: string): WorkshopEvent => ({
  ...said('j1', 91),
  type: 'PositionTaken',
  docSeq: 4,
  delegationId,
  stance,
  reason,
})
const model = buildReport(
  reportSample(
    position('mexico', 'reservation', '=SUM(A1:A9)'),
    position('honduras', 'support', ''),
    {
      ...said('j1', 140),
      type: 'FollowUpPlanned',
      plan: {
        responsible: [
          { kind: 'delegation', id: 'belize' },
          { kind: 'platform', id: 'rcm' },
        ],
        dueAt: plus(secondDay, minutes(150)),
        indicator: { en: 'Plan approved', es: 'Plan aprobado' },
      },
    },
    { ...said('j1', 145), type: 'ProgressReported', progress: 'underWay', note: 'Under way, "really"' },
  ),
)

const rowsOf = (table: ReportTable, language: 'es' | 'en' = 'en', of = model): Record<string, string>[] =>
  parse(renderReportTable(of, table, language), { bom: true, columns: true })
const only = (rows: Record<string, string>[], column: string, value: string) =>
  rows.filter((row) => row[column] === value)

test('attendance is one line a person, with platforms, moments with their offset, and minutes', () => {
  const rows = rowsOf('attendance')
  expect(rows).toHaveLength(model.attendance.length)
  const [person] = only(rows, 'Person', 'Honduras · Delegate 1')
  expect(person).toMatchObject({
    Delegation: 'Honduras',
    Institution: 'Cancillería',
    Platforms: 'RCM; MIRPS',
    Attended: 'Yes',
    'Minutes in sitting 1': '58',
  })
  expect(person?.['First arrival']).toMatch(/^2020-10-06T09:0\d:00-06:00$/)
  expect(Number(person?.['Minutes altogether'])).toBe(
    Number(person?.['Minutes in sitting 1']) + Number(person?.['Minutes in sitting 2']),
  )
  expect(only(rows, 'Delegation', 'Nicaragua').map((row) => [row.Attended, row['First arrival']])).toEqual([
    ['No', ''],
    ['No', ''],
  ])
})

test('the agenda has every segment of every sitting', () => {
  expect(rowsOf('agenda').map((row) => row.Segment)).toEqual(
    model.agenda.sittings.flatMap(({ segments }) => segments.map(({ title }) => title.en.text)),
  )
})

test('every item of the groups says who wrote it and where it ended', () => {
  const rows = rowsOf('items')
  expect(rows.map((row) => row['Where it ended'])).toEqual(
    expect.arrayContaining(['adopted', 'set aside', 'under a standing objection', 'not taken up by plenary']),
  )
  expect(rows.filter((row) => row['Where it ended'] === '')).toEqual([])
  const [plan] = only(rows, 'Number', '1.1')
  expect(plan).toMatchObject({
    Recommendation: 'I.2',
    "Authors' delegations": 'Mexico; Honduras',
    'Where it ended': 'adopted',
  })
  const [aside] = only(rows, 'Where it ended', 'set aside')
  expect(aside?.Reason).not.toBe('')
})

test('positions are one line for each recommendation and delegation, silence and absence told apart', () => {
  const rows = only(rowsOf('positions'), 'Number', 'I.2')
  const of = (delegation: string) => rows.find((row) => row.Delegation === delegation)
  expect(of('Mexico')).toMatchObject({
    Platforms: 'RCM; MIRPS',
    Position: 'reservation',
    'What it said': "'=SUM(A1:A9)",
  })
  expect(of('Honduras')).toMatchObject({ Position: 'support', 'What it said': '' })
  expect(of('Belize')?.Position).toBe('no objection')
  expect(of('Mexico')?.Moment).toMatch(/^2020-10-07T10:31:00-06:00$/)
})

test('the follow-up is one line a recommendation, in the order of the numbers', () => {
  const rows = rowsOf('followUp')
  expect(rows.map((row) => row.Number)).toEqual(['I.1', 'I.2', 'II.1', 'II.2', 'III.1'])
  expect(rows[1]).toMatchObject({
    Responsible: 'Belize; RCM Executive Secretariat',
    Due: '2020-10-07',
    Indicator: 'Plan approved',
    State: 'under way',
    Overdue: 'Yes',
    'Last report': 'Under way, "really"',
  })
  expect(rowsOf('followUp', 'es')[1]).toMatchObject({ Número: 'I.2', Estado: 'en marcha', Vencido: 'Sí' })
})

describe.each(reportTables)('%s', (table) => {
  test('is UTF-8 with its mark, and has the same lines in both languages', () => {
    expect(renderReportTable(model, table, 'es').startsWith('\uFEFF"')).toBe(true)
    expect(rowsOf(table, 'es')).toHaveLength(rowsOf(table, 'en').length)
    expect(rowsOf(table).length).toBeGreaterThan(3)
  })

  test('holds nothing that a spreadsheet would run, whatever people wrote', () => {
    const cells = rowsOf(table, 'es', buildReport(hostileReport())).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[\s]*[=+@＝＋－＠]|^\s*-(?!\d+$)/.test(cell))).toEqual([])
  })
})
