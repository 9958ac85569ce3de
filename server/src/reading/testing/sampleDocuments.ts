/** Documents of every kind with one agenda in them, made anew for each test. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import writeXlsx from 'write-excel-file/node'

export const sampleRows = [
  ['Time', 'Activity', 'Coordinator'],
  ['09:00-09:10', 'Opening remarks', 'Secretariat A'],
  ['09:10-09:40', 'Panel of countries', 'Secretariat B'],
  ['09:40-10:00', 'Closing', 'Secretariat A'],
] as const

const prose = (number: number): string =>
  `Paragraph ${number}. Countries of the region meet to speak of what they can do together, and of what each does alone. `.repeat(
    6,
  )

export const sampleDocx = (paragraphs = 2): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('Regional workshop on return'),
            new Paragraph('5 March 2024'),
            ...Array.from({ length: paragraphs }, (_, index) => new Paragraph(prose(index))),
            new Table({
              rows: sampleRows.map(
                (row) =>
                  new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
              ),
            }),
          ],
        },
      ],
    }),
  )

export const samplePdf = async (pages = 1): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number < pages; number++) {
    const page = pdf.addPage([595, 842])
    for (let line = 0; line < 45; line++)
      page.drawText(prose(number).slice(0, 90), { x: 50, y: 790 - line * 16, size: 11, font })
  }
  const page = pdf.addPage([595, 842])
  page.drawText('Regional workshop on return', { x: 50, y: 790, size: 16, font })
  page.drawText('5 March 2024', { x: 50, y: 760, size: 11, font })
  sampleRows.forEach((row, index) => {
    row.forEach((cell, column) => page.drawText(cell, { x: 50 + column * 160, y: 720 - index * 20, size: 11, font }))
  })
  return pdf.save()
}

export const picturePdf = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  pdf.addPage([595, 842]).drawRectangle({ x: 50, y: 50, width: 100, height: 100 })
  return pdf.save()
}

export const sampleXlsx = async (): Promise<Uint8Array> => {
  const rows = sampleRows.map((row) => row.map((value) => ({ value, type: String })))
  return new Uint8Array(await writeXlsx(rows).toBuffer())
}
