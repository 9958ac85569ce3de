/** Planned against actual, one line a segment: moments with their offset, lengths in whole minutes. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { ReportSegment, ReportSitting } from '@plenaria/shared/report/reportAgendaModel'
import { reportTexts } from '@plenaria/shared/report/reportTexts'
import { minutesBetween } from '@plenaria/shared/report/wholeMinutes'
import type { CsvTable } from '../csvTable.ts'
import { type Columns, tableOf } from './columns.ts'
import { tableWords } from './tableWords.ts'

type Row = { readonly sitting: ReportSitting; readonly segment: ReportSegment }

const plannedMinutes = ({ plannedStart, plannedEnd }: ReportSegment): number =>
  minutesBetween(plannedStart.at, plannedEnd.at)

/** Of what stands beside it in whole minutes; null while it is running or to come. */
const difference = (segment: ReportSegment): number | null =>
  segment.minutesUsed === null || segment.outcome === 'running' || segment.outcome === 'toCome'
    ? null
    : segment.minutesUsed - plannedMinutes(segment)

export const timesTable = (sittings: readonly ReportSitting[], language: InterfaceLanguage): CsvTable => {
  const { said, list, moment } = tableWords(language, [])
  const rows = sittings.flatMap((sitting) => sitting.segments.map((segment): Row => ({ sitting, segment })))
  const columns: Columns<Row> = [
    { head: { es: 'Día', en: 'Day' }, cell: ({ sitting }) => sitting.plannedStart.local.slice(0, 10) },
    { head: { es: 'Sesión', en: 'Sitting' }, cell: ({ sitting }) => said(sitting.title) },
    { head: { es: 'Parte', en: 'Part' }, cell: ({ segment }) => said(segment.part) },
    { head: { es: 'Segmento', en: 'Segment' }, cell: ({ segment }) => said(segment.title) },
    { head: reportTexts.kind, cell: ({ segment }) => said(segment.kindName) },
    { head: reportTexts.coordinator, cell: ({ segment }) => said(segment.coordinator) },
    { head: reportTexts.speakers, cell: ({ segment }) => list(segment.speakers) },
    { head: reportTexts.state, cell: ({ segment }) => reportTexts[segment.outcome][language].toLowerCase() },
    {
      head: { es: 'Inicio planificado', en: 'Planned start' },
      cell: ({ segment }) => moment(segment.plannedStart),
    },
    { head: { es: 'Fin planificado', en: 'Planned end' }, cell: ({ segment }) => moment(segment.plannedEnd) },
    {
      head: { es: 'Duración planificada (min)', en: 'Planned length (min)' },
      cell: ({ segment }) => plannedMinutes(segment),
    },
    { head: { es: 'Inicio real', en: 'Actual start' }, cell: ({ segment }) => moment(segment.actualStart) },
    { head: { es: 'Fin real', en: 'Actual end' }, cell: ({ segment }) => moment(segment.actualEnd) },
    { head: { es: 'Tiempo usado (min)', en: 'Time used (min)' }, cell: ({ segment }) => segment.minutesUsed },
    { head: { es: 'En pausa (min)', en: 'Paused (min)' }, cell: ({ segment }) => segment.minutesPaused },
    {
      head: { es: 'Ajuste en vivo (min)', en: 'Adjusted live (min)' },
      cell: ({ segment }) => segment.minutesAdjusted,
    },
    { head: { es: 'Diferencia (min)', en: 'Difference (min)' }, cell: ({ segment }) => difference(segment) },
    { head: reportTexts.reason, cell: ({ segment }) => said(segment.reason) },
  ]
  return tableOf(columns, rows, language)
}
