/** Prints lines as a table for a terminal. */
import type { Line } from './summarise.ts'

const WIDTHS = [40, 14, 14, 8] as const

const amount = (value: number | null, unit: string): string =>
  value === null ? '–' : `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`

const row = (cells: readonly [string, string, string, string, string]): string => {
  const [what, ...rest] = cells
  return [
    what.padEnd(WIDTHS[0]),
    rest[0].padStart(WIDTHS[1]),
    rest[1].padStart(WIDTHS[2]),
    rest[2].padStart(WIDTHS[3]),
    `  ${rest[3]}`,
  ]
    .join('')
    .trimEnd()
}

const rowOf = ({ what, unit, plenaria, bare, ratio, aim }: Line): string =>
  row([
    what,
    amount(plenaria, unit),
    amount(bare, unit),
    ratio === null ? '–' : `${ratio.toFixed(2)}×`,
    aim === null ? '' : `${aim.text} ${aim.reached ? 'reached' : 'missed'}`,
  ])

/** @param title what is measured, for example "500 participants, median of 3 rounds" */
export const resultTable = (title: string, lines: readonly Line[]): string =>
  [row([title, 'Plenaria', 'bare', 'ratio', 'aim']), ...lines.map(rowOf)].join('\n')
