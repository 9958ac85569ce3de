/**
 * Writes the joint report as PDF/UA-1 through Typst. It reads the template and the fonts of this package and nothing else; the
 * report goes in as data, never as markup. The same report gives the same bytes.
 */
import { fileURLToPath } from 'node:url'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { ReportDocument } from '@plenaria/shared/report/reportDocument'
import { type Instant, instant } from '@plenaria/shared/time'
import { BlockFailed } from './blockFailed.ts'
import type { PackagedFonts } from './packagedFonts.ts'
import { logoSize } from './logoSize.ts'
import { type PdfSheet, pdfSheet, type SheetLogo } from './pdfSheet.ts'
import type { PrintableLogo } from './printableLogos.ts'
import { createPrinter } from './printable.ts'

export type WrittenPdf = {
  readonly body: Uint8Array
  /** Characters that no packaged font has, as they are printed instead: `U+1F64F`. */
  readonly missing: readonly string[]
}

export type PdfWriter = {
  /**
   * @param madeAt the moment in the file's properties
   * @param logos those that can be shown
   * @throws BlockFailed naming the block that could not be set
   */
  readonly write: (report: ReportDocument, madeAt: Instant, logos?: readonly PrintableLogo[]) => WrittenPdf
}

const endings = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const

const sheetLogo = (logo: PrintableLogo, at: number, count: number): SheetLogo => ({
  path: `logo-${at + 1}.${endings[logo.type]}`,
  alternative: logo.alternative,
  ...logoSize(logo, count),
})

const workspace = fileURLToPath(new URL('./typst', import.meta.url))

/** What the compiler says went wrong, without its way through the template. */
const reasonOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message)
  return messages.length > 0 ? [...new Set(messages)].join('; ') : text
}

export const createPdfWriter = (fonts: PackagedFonts): PdfWriter => {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.files] }] })

  /** @throws an error whose message is the compiler's */
  const set = (sheet: PdfSheet, madeAt: Instant): Uint8Array => {
    const compiled = compiler.compile({
      mainFilePath: `${workspace}/report.typ`,
      inputs: { report: JSON.stringify(sheet) },
    })
    if (!compiled.result) {
      const found = compiled.takeError()?.shortDiagnostics.map(({ message }: { message: string }) => message) ?? []
      throw new Error(found.join('; '))
    }
    return compiler.pdf(compiled.result, {
      pdfStandard: PdfStandard.UA_1,
      creationTimestamp: Math.floor(madeAt / 1000),
    })
  }

  const canSet = (sheet: PdfSheet): boolean => {
    try {
      set(sheet, instant(0))
      return true
    } catch {
      return false
    }
  }

  /** The first block with which the report cannot be set any more; -1 when it is not one of them. */
  const failingBlock = (sheet: PdfSheet): number => {
    const upTo = (count: number) => ({ ...sheet, blocks: sheet.blocks.slice(0, count) })
    if (!canSet(upTo(0))) return -1
    let good = 0
    let bad = sheet.blocks.length
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2)
      if (canSet(upTo(middle))) good = middle
      else bad = middle
    }
    return good
  }

  return {
    write: (report, madeAt, logos = []) => {
      const printer = createPrinter(fonts.coverage)
      const shown = logos.map((logo, at) => ({ logo, placed: sheetLogo(logo, at, logos.length) }))
      const sheet = pdfSheet(
        report,
        printer.print,
        fonts.families,
        shown.map(({ placed }) => placed),
      )
      // Beside the template in the compiler's eyes alone: nothing is on the disk.
      for (const { logo, placed } of shown) compiler.mapShadow(`${workspace}/${placed.path}`, Buffer.from(logo.bytes))
      try {
        return { body: set(sheet, madeAt), missing: printer.missing() }
      } catch (error) {
        throw new BlockFailed(reasonOf(error), report, failingBlock(sheet))
      } finally {
        compiler.resetShadow()
        // What the compiler remembers of one report is of no use for the next.
        compiler.evictCache(0)
      }
    },
  }
}
