import { expect, test } from 'vitest'
import { linksAsCsv } from './linksAsCsv.ts'

const head = ['Persona', 'Función', 'Enlace'] as const
const url = 'https://plenaria.example/l/x'

test('every cell is quoted and a quotation mark is doubled', () => {
  expect(linksAsCsv([{ personId: 'p', person: 'Panamá "A", Delegada 1', role: 'Delegada', url }], head)).toBe(
    `\uFEFF"Persona","Función","Enlace"\r\n"Panamá ""A"", Delegada 1","Delegada","${url}"\r\n`,
  )
})

test.each(['=HYPERLINK(A1)', '+1', '-1', '@SUM(A1)', '\tx'])(
  '%j does not reach a spreadsheet as a formula',
  (person) => {
    expect(linksAsCsv([{ personId: 'p', person, role: 'x', url }], head)).toContain(`"'${person}"`)
  },
)
