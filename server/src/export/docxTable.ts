/** Writes a table of the report into a Word document: caption above, header row repeated on every page. */
import type { InterfaceLanguage } from '@plenaria/shared/language'
import type { Cell, Column, Table as ReportTable } from '@plenaria/shared/report/reportDocument'
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { lineRuns, passageRuns } from './docxRuns.ts'
import { styleIds } from './docxStyles.ts'

/** Between the margins of a letter page, in twentieths of a point. */
const textWidth = 9360
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'A7B1BF' }
const borders = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule }

const widthsOf = (columns: readonly Column[]): readonly number[] => {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  return columns.map(({ weight }) => Math.floor((textWidth * weight) / total))
}

const alignmentOf = (column: Column | undefined) => (column?.isNumeric ? { alignment: AlignmentType.RIGHT } : {})

/** Short rows stay whole; one that might outgrow a page must be let across it. */
const isShort = (row: readonly Cell[]): boolean =>
  row.flat().reduce((length, { passage }) => length + passage.text.length, 0) < 1_200

export const docxTable = (table: ReportTable, language: InterfaceLanguage): readonly (Paragraph | Table)[] => {
  const { caption, columns, rows } = table
  const widths = widthsOf(columns)
  const width = (index: number) => ({ size: widths[index] ?? 0, type: WidthType.DXA })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: width(index),
          shading: { fill: 'DCE6F1' },
          children: [
            new Paragraph({
              style: styleIds.tableHead,
              ...alignmentOf(column),
              children: [...passageRuns(column.title, language)],
            }),
          ],
        }),
    ),
  })
  const cell = (lines: Cell, index: number) =>
    new TableCell({
      width: width(index),
      children: lines.map(
        (line) =>
          new Paragraph({
            style: styleIds.tableText,
            ...alignmentOf(columns[index]),
            children: [...lineRuns(line, language)],
          }),
      ),
    })
  const body = rows.map((row) => new TableRow({ cantSplit: isShort(row), children: row.map(cell) }))
  return [
    new Paragraph({ style: styleIds.caption, text: caption }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      borders,
      margins: { left: 80, right: 80 },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [head, ...body],
    }),
    // Without it the next table would grow together with this one.
    new Paragraph({ spacing: { after: 60 } }),
  ]
}
