/** Planned against actual as a table for spreadsheets: one row a segment, days and times of the workshop's zone, lengths in whole minutes. */
import { type Bilingual, type InterfaceLanguage, inLanguage, type LocalText } from '@plenaria/shared/language'
import type { Instant } from '@plenaria/shared/time'
import { momentsIn } from '@plenaria/shared/report/moment'
import type {
  Course,
  PlannedAgainstActual,
  SegmentComparison,
} from '@plenaria/shared/workshop/views/plannedAgainstActual'
import { stringify } from 'csv-stringify/sync'
import { harmlessCell } from './harmlessCell.ts'

const columns = {
  day: { es: 'Día', en: 'Day' },
  sitting: { es: 'Sesión', en: 'Sitting' },
  segment: { es: 'Segmento', en: 'Segment' },
  course: { es: 'Estado', en: 'State' },
  plannedStart: { es: 'Inicio planificado', en: 'Planned start' },
  plannedEnd: { es: 'Fin planificado', en: 'Planned end' },
  planned: { es: 'Duración planificada (min)', en: 'Planned length (min)' },
  actualStart: { es: 'Inicio real', en: 'Actual start' },
  actualEnd: { es: 'Fin real', en: 'Actual end' },
  used: { es: 'Tiempo usado (min)', en: 'Time used (min)' },
  stood: { es: 'En pausa (min)', en: 'Paused (min)' },
  adjusted: { es: 'Ajuste en vivo (min)', en: 'Adjusted live (min)' },
  difference: { es: 'Diferencia (min)', en: 'Difference (min)' },
  reason: { es: 'Motivo', en: 'Reason' },
} as const satisfies Record<string, Bilingual>
type Row = Record<keyof typeof columns, string | number>

const courses: Readonly<Record<Course, Bilingual>> = {
  toCome: { es: 'por realizar', en: 'to come' },
  running: { es: 'en curso', en: 'under way' },
  held: { es: 'realizado', en: 'held' },
  skipped: { es: 'omitido', en: 'skipped' },
  notReached: { es: 'no realizado', en: 'not held' },
  brokenOff: { es: 'interrumpido', en: 'broken off' },
}

const inMinutes = (length: number | null): number | '' => (length === null ? '' : Math.round(length / 60_000))

const rowOf = (
  segment: SegmentComparison,
  head: Pick<Row, 'day' | 'sitting'>,
  { language, zone }: { language: InterfaceLanguage; zone: string },
): Row => {
  const momentOf = momentsIn(zone)
  const timeOf = (at: Instant | null) => (at === null ? '' : momentOf(at).local.slice(0, 16).replace('T', ' '))
  const [planned, used] = [inMinutes(segment.plannedLength), inMinutes(segment.used)]
  return {
    ...head,
    segment: harmlessCell(inLanguage(segment.segment.title, language)),
    course: courses[segment.course][language],
    plannedStart: timeOf(segment.plannedStart),
    plannedEnd: timeOf(segment.plannedEnd),
    planned,
    actualStart: timeOf(segment.actualStart),
    actualEnd: timeOf(segment.actualEnd),
    used: segment.course === 'toCome' ? '' : used,
    stood: inMinutes(segment.stood),
    adjusted: inMinutes(segment.adjusted),
    // What stands beside it in whole minutes is what it is the difference of.
    difference: segment.difference === null ? '' : Number(used) - Number(planned),
    reason: harmlessCell(segment.reason),
  }
}

/** @returns CSV with a byte order mark, by which spreadsheets know the accents */
export const renderTimesCsv = (
  { days }: PlannedAgainstActual,
  options: { language: InterfaceLanguage; zone: string },
): string => {
  const { language } = options
  const read = (text: LocalText) => harmlessCell(inLanguage(text, language))
  const rows = days.flatMap(({ day, sittings }) =>
    sittings.flatMap(({ sitting, segments }) =>
      segments.map((segment) => rowOf(segment, { day, sitting: read(sitting.title) }, options)),
    ),
  )
  const header = Object.entries(columns).map(([key, name]) => ({ key, header: name[language] }))
  return `\uFEFF${stringify(rows, { header: true, columns: header })}`
}
