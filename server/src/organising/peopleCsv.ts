/** People as CSV, out and in. Cells that a spreadsheet would run as a formula are made harmless on the way out. */
import { idSchema } from '@plenaria/shared/ids'
import type { Bilingual, LocalText } from '@plenaria/shared/language'
import { type Grant, type Role, roles } from '@plenaria/shared/workshop/people/roles'
import { parse } from 'csv-parse/sync'
import { csvTable } from '../export/csvTable.ts'
import { plainCell } from '../export/harmlessCell.ts'
import { type PersonForm, personFormSchema } from './people.ts'

const columns = [
  'id',
  'name_es',
  'name_en',
  'email',
  'institution',
  'delegation',
  'represents',
  'understands',
  'roles',
] as const
type Row = Record<(typeof columns)[number], string>

export type CsvPerson = { personId: string; form: PersonForm }
export type CsvProblem = { line: number; text: Bilingual }
export type CsvReading = { people: readonly CsvPerson[]; problems: readonly CsvProblem[] }

const writeGrant = ({ role, platformId }: Grant): string => (platformId === null ? role : `${role}@${platformId}`)
const list = (cell: string): string[] => cell.split(/[\s;,]+/).filter((part) => part !== '')

const readGrant = (text: string): Grant | null => {
  const [role = '', platformId = null] = text.split('@')
  return roles.includes(role as Role) ? { role: role as Role, platformId } : null
}

export const writePeopleCsv = (people: readonly (PersonForm & { personId: string })[]): string => {
  const rows = people.map(
    (person): Row => ({
      id: person.personId,
      name_es: person.name.es ?? '',
      name_en: person.name.en ?? '',
      email: person.email,
      institution: person.institution,
      delegation: person.delegationId ?? '',
      represents: person.represents.join(' '),
      understands: person.understands.join(' '),
      roles: person.grants.map(writeGrant).join(' '),
    }),
  )
  return csvTable({ head: columns, rows: rows.map((row) => columns.map((column) => row[column])) })
}

const nameOf = ({ name_es, name_en }: Row): LocalText => {
  const es = plainCell(name_es || name_en)
  return { es, en: plainCell(name_en || name_es) }
}

const readRow = (row: Row): PersonForm | CsvProblem['text'] => {
  const grants = list(row.roles).map(readGrant)
  const unknown = list(row.roles)[grants.indexOf(null)]
  if (unknown !== undefined)
    return {
      es: `La función «${unknown}» no existe. Use: ${roles.join(', ')}.`,
      en: `There is no role “${unknown}”. Use: ${roles.join(', ')}.`,
    }
  // An id becomes a key and a part of addresses; what is no id must not enter the log.
  const isId = row.id === '' || idSchema.safeParse(row.id).success
  const result = personFormSchema.safeParse({
    name: nameOf(row),
    email: plainCell(row.email),
    institution: plainCell(row.institution),
    delegationId: row.delegation === '' ? null : row.delegation,
    represents: list(row.represents),
    understands: list(row.understands),
    grants,
  })
  if (isId && result.success && result.data.name.es !== '') return result.data
  const wrong = result.success ? 'name' : String(result.error.issues[0]?.path[0] ?? 'id')
  const field = isId ? wrong : 'id'
  return { es: `El valor de «${field}» no es válido o falta.`, en: `The value of “${field}” is not valid, or missing.` }
}

const unreadable = (line: number): CsvReading => ({
  people: [],
  problems: [
    {
      line,
      text: {
        es: `No se pudo leer como CSV. La primera línea debe ser: ${columns.join(',')}`,
        en: `It could not be read as CSV. The first line must be: ${columns.join(',')}`,
      },
    },
  ],
})

/** @param createId makes the id of a person whose row has none */
export const readPeopleCsv = (csv: string, createId: () => string): CsvReading => {
  let rows: { info: { lines: number }; record: Partial<Row> }[]
  try {
    // Excel in Spanish writes semicolons; both are understood.
    rows = parse(csv, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      delimiter: (csv.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',',
      info: true,
    })
  } catch {
    return unreadable(1)
  }
  if (rows.length === 0 || !('roles' in (rows[0]?.record ?? {}))) return unreadable(1)
  const people: CsvPerson[] = []
  const problems: CsvProblem[] = []
  const blank = Object.fromEntries(columns.map((column) => [column, ''])) as Row
  for (const { info, record } of rows) {
    const row = { ...blank, ...record }
    const read = readRow(row)
    if ('grants' in read) people.push({ personId: row.id === '' ? createId() : row.id, form: read })
    else problems.push({ line: info.lines, text: read })
  }
  return { people, problems }
}
