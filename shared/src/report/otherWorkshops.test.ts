import { describe, expect, test } from 'vitest'
import type { Segment } from '../workshop/agenda/agenda.ts'
import { emptyGroups } from '../workshop/groups/groups.ts'
import { emptyDrafting } from '../workshop/drafting/evolveDrafting.ts'
import { emptyPlenary } from '../workshop/plenary/plenary.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import type { ReportDocument } from './reportDocument.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()

const documentOf = (workshop: Workshop, language: 'es' | 'en' = 'en'): ReportDocument =>
  layOutReport(buildReport({ ...sample, workshop, prose: [] }), language)

const chapters = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.title.text] : []))

const wordsOf = (value: unknown): string => JSON.stringify(value)

/** The sample as a webinar: the same people and sittings, no groups and no topics. */
const webinar: Workshop = {
  ...sample.workshop,
  charter: { ...sample.workshop.charter, topics: [] },
  groups: emptyGroups,
  drafting: emptyDrafting,
  plenary: emptyPlenary,
}

/** The sample with its first segment changed. */
const withFirst = (changes: Partial<Segment>): Workshop => {
  const { agenda } = sample.workshop
  const sittings = agenda.sittings.map((sitting, of) => ({
    ...sitting,
    segments: sitting.segments.map((segment, index) => (of + index === 0 ? { ...segment, ...changes } : segment)),
  }))
  return { ...sample.workshop, agenda: { ...agenda, sittings } }
}

describe('a workshop without groups', () => {
  test('has no chapter that could only be empty, and its annexes are counted from 1', () => {
    expect(chapters(documentOf(webinar))).toEqual([
      'Executive summary',
      'Context and objectives',
      'Participants',
      'Proceedings',
      'Next steps',
      'Annex 1. List of participants',
      'Annex 2. Agenda as planned and as held',
      'Annex 3. Attendance',
    ])
  })
  test('says nothing of proposals and recommendations', () => {
    expect(wordsOf(documentOf(webinar))).not.toMatch(/proposal|recommendation/)
    expect(wordsOf(documentOf(webinar, 'es'))).not.toMatch(/propuesta|recomendaci/)
  })
  test('one with groups keeps all of them', () => {
    expect(chapters(documentOf(sample.workshop))).toEqual([
      'Executive summary',
      'Context and objectives',
      'Participants',
      'Proceedings',
      'Working groups',
      'Plenary',
      'Adopted recommendations',
      'Points not adopted',
      'Follow-up mechanism',
      'Next steps',
      'Annex 1. List of participants',
      'Annex 2. Agenda as planned and as held',
      'Annex 3. Provenance of the recommendations',
      'Annex 4. Positions of the delegations',
      'Annex 5. Attendance',
      'Annex 6. Balance of the groups',
    ])
  })
})

describe('what a segment was', () => {
  test('is named by kind and part, with who spoke and what was expected', () => {
    const training = withFirst({
      kind: 'dialogue',
      part: { es: 'Parte 4', en: 'Part 4' },
      speakers: [
        { es: 'Ponente 1', en: 'Presenter 1' },
        { es: 'Ponente 2', en: 'Presenter 2' },
      ],
      outcomes: [{ es: 'Una lista', en: 'A list' }],
    })
    const cell = (language: 'es' | 'en') => {
      const table = documentOf(training, language).blocks.find(
        (block) => block.kind === 'table' && block.caption.includes('. Agenda'),
      )
      const lines = table?.kind === 'table' ? (table.rows[0]?.[0] ?? []) : []
      return lines.map(({ label, passage }) => [label, passage.text])
    }
    expect(cell('en')).toEqual(
      expect.arrayContaining([
        [null, 'Dialogue · Part 4'],
        ['Speakers:', 'Presenter 1 and Presenter 2'],
        ['Expected outcome:', 'A list'],
      ]),
    )
    expect(cell('es')).toEqual(
      expect.arrayContaining([
        [null, 'Diálogo · Parte 4'],
        ['Intervienen:', 'Ponente 1 y Ponente 2'],
      ]),
    )
  })
  test('a title that begins with its kind is not told it again', () => {
    const panel = withFirst({ kind: 'panel', title: { es: 'Panel: rutas', en: 'Panel: routes' } })
    expect(wordsOf(documentOf(panel))).toContain('"Panel: routes"')
    expect(wordsOf(documentOf(panel))).not.toContain('"Panel"')
  })
  test('staff’s notes are in no report', () => {
    const noted = withFirst({ staffNotes: 'For staff alone.' })
    expect(wordsOf(buildReport({ ...sample, workshop: noted }))).not.toContain('For staff alone')
  })
})

test('a workshop with a registration desk is not called virtual; one that says where it was is called by that', () => {
  const terms = (workshop: Workshop) => documentOf(workshop).cover.map(({ term }) => term)
  expect(terms(sample.workshop)).toContain('Place')
  expect(terms(withFirst({ kind: 'registration' }))).not.toContain('Place')
  const place = { es: 'San José', en: 'San José' }
  const there = { ...sample.workshop, charter: { ...sample.workshop.charter, place } }
  expect(documentOf(there).cover.find(({ term }) => term === 'Place')?.lines).toMatchObject([
    { passage: { text: 'San José' } },
  ])
})

test('with one platform nobody is said to represent two', () => {
  const { charter } = sample.workshop
  const alone: Workshop = { ...sample.workshop, charter: { ...charter, platforms: charter.platforms.slice(0, 1) } }
  const columns = documentOf(alone).blocks.flatMap((block) =>
    block.kind === 'table' ? block.columns.map(({ title }) => title.text) : [],
  )
  expect(columns).toContain('People')
  expect(columns.slice(0, 2)).toEqual(['Delegation', 'Enrolled'])
  expect(columns).not.toContain('Concurrent representation')
})

test('an organisation that lends an expert is no observer', () => {
  const { people } = sample.workshop
  const lent = Object.fromEntries(
    Object.entries(people).map(([id, person]) => [
      id,
      person.delegationId === 'iom' ? { ...person, grants: [{ role: 'expert' as const, platformId: null }] } : person,
    ]),
  )
  const report = buildReport({ ...sample, workshop: { ...sample.workshop, people: lent } })
  const texts = report.sections.flatMap(({ derived }) => derived).map(({ text }) => text.en.text)
  expect(texts).toContainEqual(expect.stringMatching(/^UNHCR also participated in its capacity as an observer/))
  expect(texts).toContain('IOM contributed to the workshop.')
})
