/** The agenda as a table in one language: the same rows that an import reads back. */
import { fromDate, toCalendarDate } from '@internationalized/date'
import { inLanguage, type InterfaceLanguage, type LocalText } from '@plenaria/shared/language'
import { planOf } from '@plenaria/shared/workshop/agenda/plannedTimes'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import writeXlsx from 'write-excel-file/node'
import { csvTable } from './csvTable.ts'

const heads: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  es: ['Día', 'Bloque', 'Inicio', 'Fin', 'Minutos', 'Tipo', 'Título', 'Coordina', 'Puntos'],
  en: ['Day', 'Sitting', 'Start', 'End', 'Minutes', 'Kind', 'Title', 'Coordinator', 'Points'],
}

const two = (value: number): string => String(value).padStart(2, '0')

/** @returns the head and a row a segment, all of them text */
export const agendaTable = (
  { agenda, charter }: Workshop,
  language: InterfaceLanguage,
): readonly (readonly string[])[] => {
  const read = (text: LocalText) => inLanguage(text, language).replaceAll(/\s+/g, ' ').trim()
  const clock = (at: number) => {
    const { hour, minute } = fromDate(new Date(at), charter.zone)
    return `${two(hour)}:${two(minute)}`
  }
  const rows = agenda.sittings.flatMap((sitting) =>
    planOf(sitting).segments.map(({ segment, start, end, length }) => [
      toCalendarDate(fromDate(new Date(sitting.plannedStart), charter.zone)).toString(),
      read(sitting.title),
      clock(start),
      clock(end),
      String(Math.round(length / 60_000)),
      segment.kind,
      read(segment.title),
      read(segment.coordinator),
      segment.points.map(read).join(' • '),
    ]),
  )
  return [heads[language], ...rows]
}

export const agendaCsv = (workshop: Workshop, language: InterfaceLanguage): string => {
  const [head = [], ...rows] = agendaTable(workshop, language)
  return csvTable({ head, rows })
}

/** Every cell is text, so that nothing of it is reckoned. */
export const agendaXlsx = async (workshop: Workshop, language: InterfaceLanguage): Promise<Buffer> => {
  const rows = agendaTable(workshop, language).map((row) => row.map((value) => ({ value, type: String })))
  return Buffer.from(await writeXlsx(rows).toBuffer())
}
