import { describe, expect, test } from 'vitest'
import type { Segment } from '../workshop/agenda/agenda.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import type { ReportSectionId } from './reportSectionIds.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()

const withSegment = (segmentId: string, changes: Partial<Segment>): Workshop => {
  const sittings = sample.workshop.agenda.sittings.map((sitting) => ({
    ...sitting,
    segments: sitting.segments.map((segment) => (segment.id === segmentId ? { ...segment, ...changes } : segment)),
  }))
  return { ...sample.workshop, agenda: { ...sample.workshop.agenda, sittings } }
}
const told = (id: ReportSectionId, language: 'es' | 'en', workshop = sample.workshop) =>
  buildReport({ ...sample, workshop })
    .sections.filter((section) => section.id === id)
    .flatMap(({ derived }) => derived.map(({ text }) => text[language].text))

describe('what happened in a sitting', () => {
  test('begins with when it was, planned and held, and how many came', () => {
    expect(told('sitting:one', 'en')[0]).toBe(
      'The sitting was held on 6 October 2020, 09:02–10:58 (planned: 09:00–11:00; difference at the end: −2 min), with the participation of 23 people from 10 delegations.',
    )
    expect(told('sitting:one', 'es')[0]).toBe(
      'La sesión se realizó el 6 de octubre de 2020, 09:02–10:58 (planificada: 09:00–11:00; diferencia al cierre: −2 min), con la participación de 23 personas de 10 delegaciones.',
    )
  })

  test('is told segment by segment, without the breaks', () => {
    expect(told('sitting:one', 'en').slice(1)).toEqual([
      'The sitting was opened with “Opening remarks” (09:02–09:14). Coordinator: RCM Executive Secretariat.',
      '“MIRPS presentation” was presented (09:14–10:39). Coordinator: MIRPS Technical Secretariat.',
      'The sitting was closed with “Closing of session 1” (10:39–10:58). Coordinator: RCM Executive Secretariat.',
    ])
  })

  test('says which groups met, and how much was adopted while plenary sat', () => {
    const [, , work, plenary] = told('sitting:two', 'es')
    expect(work).toContain('Se reunieron 4 grupos: Grupo 1, Grupo 2, Grupo 3 y Grupo 4.')
    expect(work).toContain('En su agenda: Identificar oportunidades de trabajo conjunto.')
    expect(plenary).toContain('Se adoptaron 5 puntos de la lista conjunta.')
  })

  test('names who spoke, what was expected and what was handed out; several points have letters', () => {
    const workshop = withSegment('talk', {
      kind: 'panel',
      title: { es: 'Panel: rutas', en: 'Panel: routes' },
      speakers: [{ es: 'Ponente 1', en: 'Speaker 1' }, { en: 'Speaker 2' }],
      outcomes: [{ es: 'Una lista.', en: 'A list.' }],
      points: [
        { es: 'Norte', en: 'North' },
        { es: 'Sur', en: 'South' },
      ],
      files: [{ id: 'f', name: 'rutas.pdf', size: 1 }],
      links: [{ label: '', url: 'https://example.org/a' }],
    })
    expect(told('sitting:one', 'en', workshop)[2]).toBe(
      '“Panel: routes” was held (09:14–10:39). Coordinator: MIRPS Technical Secretariat. Speaker 1 and Speaker 2 spoke. Expected outcome: A list. Documents: “rutas.pdf” and “https://example.org/a”. On its agenda:\n(a) North\n(b) South',
    )
    expect(told('sitting:one', 'es', workshop)[2]).toContain('Intervinieron Ponente 1 y Speaker 2.')
  })

  test('says what was planned and not held, and nothing of a sitting to come but when it is', () => {
    const skipped = withSegment('talk', {
      timer: { status: 'skipped', at: sample.generatedAt, spent: 0 } as Segment['timer'],
    })
    expect(told('sitting:one', 'en', skipped).at(-1)).toBe('This was planned and not held: “MIRPS presentation”.')
    const sittings = sample.workshop.agenda.sittings.map((one) => ({ ...one, run: { status: 'planned' as const } }))
    const ahead = { ...sample.workshop, agenda: { ...sample.workshop.agenda, sittings } }
    expect(told('sitting:two', 'en', ahead)[0]).toBe(
      'The sitting is planned for 7 October 2020, 09:00–11:00; it has not been held yet.',
    )
  })
})

test('what was presented has a table of its own once the record knows more than titles', () => {
  const tables = (workshop: Workshop) =>
    layOutReport(buildReport({ ...sample, workshop }), 'en').blocks.filter(
      (block) => block.kind === 'table' && block.caption.includes('Presentations'),
    )
  expect(tables(sample.workshop)).toEqual([])
  const described = withSegment('talk', { links: [{ label: 'Slides', url: 'https://example.org/s' }] })
  const [table] = tables(described)
  const last = table?.kind === 'table' ? table.rows[0]?.at(-1)?.[0]?.passage : null
  expect(last).toMatchObject({ text: 'Slides', lines: [{ runs: [{ link: 'https://example.org/s' }] }] })
})
