/** The head of a timetable: which of its columns says what. */
import type { NoteLine } from './noteLines.ts'

export type Column =
  | 'day'
  | 'sitting'
  | 'time'
  | 'end'
  | 'title'
  | 'points'
  | 'coordinator'
  | 'duration'
  | 'kind'
  | 'other'

const words: readonly (readonly [column: Column, pattern: RegExp])[] = [
  ['end', /^(?:end|ends|fin|final|hasta|t[eé]rmino)(?: time)?$/i],
  [
    'time',
    /^(?:time|times|hora|horas|horario|schedule|start|inicio|comienzo|from|desde|hora (?:local|de inicio)|start time)(?:\s*\(.*\))?$/i,
  ],
  ['duration', /^(?:duration|duraci[oó]n|length|min|mins|minutes|minutos|tiempo)(?:\s*\(.*\))?$/i],
  ['day', /^(?:day|d[ií]a|date|fecha)$/i],
  ['sitting', /^(?:sitting|block|bloque)$/i],
  ['kind', /^(?:kind|type|tipo)$/i],
  ['points', /^(?:points?|puntos?|details?|detalles?|description|descripci[oó]n|notes?|notas?|content|contenidos?)$/i],
  [
    'coordinator',
    /^(?:coordinat(?:or|ors|ion)|coordina(?:dor|dora|dores|ci[oó]n)?|responsables?|responsible|facilitators?|facilita(?:dor|dora|dores|ci[oó]n)?|speakers?|ponentes?|presenters?|expositore?s?|moderators?|moderador(?:a|es)?|modera(?:ci[oó]n)?|lead|in charge|a cargo(?: de)?|who|qui[eé]n(?:es)?)(?:\s*[/y&]\s*\w+)*$/i,
  ],
  [
    'title',
    /^(?:activit(?:y|ies)|actividad(?:es)?|topics?|temas?|themes?|thematic content|contenido tem[aá]tico|sessions?|sesi[oó]n(?:es)?|items?|agenda|agenda items?|programa?|programme|subject|asunto|title|t[ií]tulo|segment|segmento)$/i,
  ],
]

export const columnOf = (cell: string): Column | null =>
  words.find(([, pattern]) => pattern.test(cell.replaceAll(/[*:]/g, '').trim()))?.[0] ?? null

/** @returns what each cell of a head line says, or null when the line is no head: it needs two known columns */
export const readHead = ({ cells }: NoteLine): readonly Column[] | null => {
  if (cells.length < 2) return null
  const columns = cells.map((cell) => columnOf(cell))
  const known = columns.filter((column) => column !== null)
  if (known.length < 2 || cells.some((cell) => cell.length > 40)) return null
  return columns.map((column) => column ?? 'other')
}

/** A head whose cells came out below each other: three or more known columns, a line each. */
export const readFlatHead = (lines: readonly NoteLine[], from: number): readonly Column[] | null => {
  const columns: Column[] = []
  for (const line of lines.slice(from, from + 6)) {
    const column = line.cells.length === 1 ? columnOf(line.cells[0] ?? '') : null
    if (!column) break
    columns.push(column)
  }
  return columns.length >= 2 && columns.includes('time') ? columns : null
}
