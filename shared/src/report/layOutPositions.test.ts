import { describe, expect, test } from 'vitest'
import type { Stance } from '../workshop/plenary/plenary.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import type { Table } from './reportDocument.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()

/** The sample in which delegations spoke of the first adopted item. */
const speaking = (stances: Readonly<Record<string, Stance>>, absent: readonly string[] = []) => {
  const items = sample.workshop.plenary.items.map((item) => {
    if (item.id !== 'j2' || item.state.status !== 'adopted') return item
    const positions = Object.entries(stances).map(([delegationId, stance]) => ({
      delegationId,
      stance,
      text: stance === 'reservation' ? 'Lo consultaremos.' : '',
      docSeq: 99,
      by: null,
      at: sample.generatedAt,
      withdrawnAt: null,
    }))
    return { ...item, positions, state: { ...item.state, absent: [...absent] } }
  })
  return buildReport({ ...sample, workshop: { ...sample.workshop, plenary: { ...sample.workshop.plenary, items } } })
}

const report = speaking({ mexico: 'support', 'costa-rica': 'support', belize: 'reservation', usa: 'canLiveWith' }, [
  'nicaragua',
])
const blocksIn = (language: 'es' | 'en', model = report) => {
  const { blocks } = layOutReport(model, language)
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.section === 'positions')
  const rest = blocks.slice(from + 1)
  return rest.slice(
    0,
    rest.findIndex(({ kind }) => kind === 'heading'),
  )
}
const cells = ({ columns, rows }: Table) => [
  columns.map(({ title }) => title.text),
  ...rows.map((row) => row.map((cell) => cell.map(({ passage }) => passage.text).join(' / '))),
]
const tableIn = (language: 'es' | 'en') => {
  const table = blocksIn(language).find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('The annex has a table')
  return cells(table)
}

describe('the annex on positions', () => {
  test('names the delegations of each platform by what they said, in the alphabet of the language', () => {
    const [head, rcm, mirps] = tableIn('es')
    expect(head).toEqual(['Punto', 'Plataforma', 'Apoya', 'Puede aceptarla', 'Reserva', 'Sin manifestarse', 'Ausente'])
    expect(rcm).toEqual([
      'I.1',
      'CRM',
      'Costa Rica, México',
      'Estados Unidos',
      'Belice',
      'El Salvador, Guatemala, Honduras, República Dominicana',
      'Nicaragua',
    ])
    expect(mirps?.slice(0, 5)).toEqual(['I.1', 'MIRPS', 'Costa Rica, México', '—', 'Belice'])
  })

  test('shows them as a chart, item by item, and the reservation stands in the body too', () => {
    const figure = blocksIn('en').find((block) => block.kind === 'figure')
    expect(figure).toMatchObject({
      kind: 'figure',
      chart: { isStacked: true, bars: [{ label: 'I.1' }, {}, {}, {}, {}] },
    })
    expect(figure?.kind === 'figure' && figure.alternative).toContain(
      'I.1: Supports 2, Can live with it 1, Reservation 1',
    )
    const point = layOutReport(report, 'en').blocks.find((block) => block.kind === 'points' && block.suffix === ')')
    const details = point?.kind === 'points' ? point.points[0]?.details : []
    expect(details?.map(({ label, passage }) => `${label} ${passage.text}`)).toContain(
      'Reservation, Belize: Lo consultaremos.',
    )
  })

  test('says so where nobody took a position, instead of a table of silence', () => {
    expect(blocksIn('en', buildReport(sample)).map((block) => block.kind)).toEqual(['paragraph'])
  })

  test('takes no page for the line that says so, and keeps its number', () => {
    const headings = (model: typeof report, language: 'es' | 'en') =>
      layOutReport(model, language).blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 1 ? [block] : [],
      )
    const titleIn = (model: typeof report, language: 'es' | 'en') => {
      const found = headings(model, language).find(({ section }) => section === 'positions')
      return [found?.title.text, found?.beginsPage]
    }
    const silent = buildReport(sample)
    expect([titleIn(silent, 'en'), titleIn(report, 'en')]).toEqual([
      ['Annex 4. Positions of the delegations', false],
      ['Annex 4. Positions of the delegations', true],
    ])
    expect(titleIn(silent, 'es')).toEqual(['Anexo 4. Posiciones de las delegaciones', false])
    const others = headings(silent, 'en').filter(({ id, section }) => id !== 'positions' && section !== null)
    expect(others.filter(({ beginsPage }) => beginsPage).length).toBeGreaterThan(3)
  })
})
