/** Makes a process ready for its first file: a small report of all kinds of blocks is written for nobody, as Word and as PDF. */
import type { Passage } from '@plenaria/shared/report/passage'
import type { Figure, ReportDocument } from '@plenaria/shared/report/reportDocument'
import { instant } from '@plenaria/shared/time'
import { renderDocx } from './renderDocx.ts'
import type { RenderMeans } from './rendering.ts'

const passage: Passage = { text: 'Plenaria', language: null, note: null }
const line = { label: 'Plenaria', passage }
const column = { title: passage, weight: 1, isNumeric: false }

const figure: Figure = {
  kind: 'figure',
  id: 'chart',
  caption: 'Plenaria',
  alternative: 'Plenaria',
  chart: { isStacked: true, series: ['1', '2'], bars: [{ label: 'Plenaria', values: [1, 2] }] },
}

const document: ReportDocument = {
  language: 'es',
  title: passage,
  logos: [],
  subtitle: 'Plenaria',
  cover: [{ term: 'Plenaria', lines: [line] }],
  organisers: 'Plenaria',
  runningHead: 'Plenaria',
  runningFoot: 'Plenaria',
  words: { contents: 'Plenaria', skipToContent: 'Plenaria', page: '1', pageOf: '1' },
  blocks: [
    { kind: 'heading', id: 'heading', section: null, level: 1, numeral: 'I', beginsPage: true, title: passage },
    { kind: 'paragraph', number: 1, passage },
    { kind: 'points', prefix: '', suffix: ')', points: [{ number: 1, passage, details: [line] }] },
    { kind: 'table', caption: 'Plenaria', columns: [column, column], rows: [[[line], [line]]] },
    figure,
  ],
}

/** What cannot be made ready is told by the first file that needs it. */
export const prepareMeans = async ({ drawPicture, writePdf }: RenderMeans): Promise<void> => {
  try {
    const pictures = new Map([[figure.id, await drawPicture(figure)]])
    await renderDocx(document, '2000-01-01T00:00', { pictures })
    await writePdf(document, instant(0), [])
  } catch (error) {
    process.emitWarning(`Files of reports are made without preparation: ${String(error)}`)
  }
}
