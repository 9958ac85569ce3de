/**
 * The report of one language as a sequence of blocks, in reading order: what every printed form shows alike. It holds no
 * format; the renderers only say how a heading, a paragraph, a list, a table or a figure is written.
 */
import type { Id } from '../ids.ts'
import type { InterfaceLanguage } from '../language.ts'
import type { Passage } from './passage.ts'
import type { ReportPicture } from './reportModel.ts'
import type { ReportSectionId } from './reportSectionIds.ts'

/** One line: our label, if any, before somebody's words. */
export type Line = { readonly label: string | null; readonly passage: Passage }

export type Heading = {
  readonly kind: 'heading'
  /** Unique in the document and alike in every language. */
  readonly id: string
  /** The section that begins here, for whoever leads to it. */
  readonly section: ReportSectionId | null
  readonly level: 1 | 2 | 3
  readonly numeral: string | null
  /** Where the form has pages. */
  readonly beginsPage: boolean
  readonly title: Passage
}

/** `number` is null for remarks that nobody needs to cite. */
export type Paragraph = { readonly kind: 'paragraph'; readonly number: number | null; readonly passage: Passage }

/** Numbered points; the number is printed as prefix, number, suffix: `1)` or `2.1`. Numbers run from 1 without gaps. */
export type Points = {
  readonly kind: 'points'
  readonly prefix: string
  readonly suffix: string
  readonly points: readonly {
    readonly number: number
    readonly passage: Passage
    readonly details: readonly Line[]
  }[]
}

export type Cell = readonly Line[]
export type Column = { readonly title: Passage; readonly weight: number; readonly isNumeric: boolean }

/** The first cell of each row is its header. */
export type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A chart drawn from figures; `alternative` says in words all that it shows. */
export type Figure = {
  readonly kind: 'figure'
  /** Unique in the document and alike in every language. */
  readonly id: string
  readonly caption: string
  readonly alternative: string
  readonly chart: Chart
}

/** Bars with one value a series, side by side or, where they add up, stacked. */
export type Chart = {
  readonly isStacked: boolean
  readonly series: readonly string[]
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[]
}

export type Block = Heading | Paragraph | Points | Table | Figure

/** The logo of a secretariat, on the cover beside the others. */
export type CoverLogo = {
  readonly platformId: Id
  /** Whose it is; its name stands alone where the picture cannot be shown. */
  readonly owner: string
  readonly alternative: string
  readonly picture: ReportPicture
}

export type ReportDocument = {
  readonly language: InterfaceLanguage
  readonly title: Passage
  readonly logos: readonly CoverLogo[]
  /** "Joint report", and that it is one of a rehearsal. */
  readonly subtitle: string
  readonly cover: readonly { readonly term: string; readonly lines: readonly Line[] }[]
  /** The secretariats. */
  readonly organisers: string
  /** Of every page. */
  readonly runningHead: string
  /** When it was made and from which state of the record, at the foot of every page. */
  readonly runningFoot: string
  readonly words: {
    readonly contents: string
    readonly skipToContent: string
    readonly page: string
    readonly pageOf: string
  }
  readonly blocks: readonly Block[]
}
