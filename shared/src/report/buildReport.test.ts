import { describe, expect, test } from 'vitest'
import { recordedSources } from '../workshop/drafting/evolveDrafting.ts'
import { minutes, plus } from '../time.ts'
import { emptyWorkshop, type WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import type { Block } from './reportDocument.ts'
import type { ReportModel } from './reportModel.ts'
import type { ReportSectionId } from './reportSectionIds.ts'
import { secondDay } from './testing/reportFacts.ts'
import { reportSample } from './testing/reportSample.ts'

const model = buildReport(reportSample())
const sectionIn = ({ sections }: ReportModel, id: ReportSectionId) => {
  const section = sections.find((one) => one.id === id)
  if (!section) throw new Error(`The report has no ${id}.`)
  return section
}
const writtenIn = (report: ReportModel, id: ReportSectionId) => sectionIn(report, id).written
const paragraphTexts = (language: 'es' | 'en') =>
  sectionIn(model, 'participants').derived.map(({ text }) => text[language].text)

describe('the joint report', () => {
  test('opens the participants with each platform’s countries, in the alphabet of each language', () => {
    expect(paragraphTexts('es')[0]).toContain(
      'Belice, Costa Rica, El Salvador, Estados Unidos, Guatemala, Honduras, México y República Dominicana',
    )
    expect(paragraphTexts('en')[0]).toContain(
      'Belize, Costa Rica, Dominican Republic, El Salvador, Guatemala, Honduras, Mexico and United States',
    )
    expect(paragraphTexts('en')[2]).toContain('IOM and UNHCR')
  })

  test('keeps what is bold or linked; lists have letters, or their own signs where the languages differ', () => {
    const sample = reportSample()
    const { drafting } = sample.workshop
    const marked = { en: '**Train** [officers](https://a.b):\n- one\n- two', es: '1. uno\n2. **dos**' }
    const withMarks = Object.fromEntries(
      Object.entries(drafting).map(([groupId, draft]) => {
        const items = draft.record?.items.map((item) => ({ ...item, text: marked })) ?? []
        return [groupId, { ...draft, record: draft.record && { ...draft.record, items } }]
      }),
    )
    const prose = [{ id: 'summary', text: marked }]
    const report = buildReport({ ...sample, prose, workshop: { ...sample.workshop, drafting: withMarks } })
    const item = report.groups.groups.flatMap(({ topics }) => topics.flatMap(({ items }) => items))[0]
    expect(item?.text.en.text).toBe('Train officers:\n• one\n• two')
    expect(item?.text.en.lines?.[0]?.runs).toEqual([
      { text: 'Train', strong: true, link: null },
      { text: ' ', strong: false, link: null },
      { text: 'officers', strong: false, link: 'https://a.b' },
      { text: ':', strong: false, link: null },
    ])
    expect(item?.originals.map(({ text }) => text)).toEqual(['Train officers:\n• one\n• two', '1. uno\n2. dos'])
    expect(writtenIn(report, 'summary').map(({ text }) => text.en.text)).toEqual([
      'Train officers:\n(a) one\n(b) two',
      'dos',
    ])
  })

  test('does not count a country that was enrolled and did not come', () => {
    expect(paragraphTexts('en').join(' ')).not.toContain('Nicaragua')
    const nicaragua = model.participants.parties.find(({ delegationId }) => delegationId === 'nicaragua')
    expect(nicaragua?.people.map(({ hasAttended }) => hasAttended)).toEqual([false, false])
  })

  test('names every role of a person: a delegate who keeps a group’s record is a delegate all the same', () => {
    const sample = reportSample()
    const honduras = sample.workshop.people['honduras-1']
    const grants = [...(honduras?.grants ?? []), { role: 'rapporteur' as const, platformId: null }]
    const people = { ...sample.workshop.people, ...(honduras && { 'honduras-1': { ...honduras, grants } }) }
    const { participants } = buildReport({ ...sample, workshop: { ...sample.workshop, people } })
    const seen = participants.parties.flatMap((party) => party.people).find(({ personId }) => personId === 'honduras-1')
    expect(seen?.roleName.en.text).toBe('Rapporteur, Delegate')
  })

  test('holds planned beside held: late, early and skipped', () => {
    const [first] = model.agenda.sittings
    expect(first?.segments.map(({ outcome, minutesLate }) => [outcome, minutesLate])).toEqual([
      ['held', 4],
      ['held', 9],
      ['skipped', null],
      ['held', -2],
    ])
    expect(first?.segments[0]?.actualStart?.local).toBe('2020-10-06T09:02:00-06:00')
  })

  test('says of a segment by how much it took longer, and why, in the words of who said it', () => {
    const sample = reportSample()
    const explained = reportSample().workshop.agenda.sittings.map((sitting) => ({
      ...sitting,
      segments: sitting.segments.map((segment, at) => ({ ...segment, reason: at === 1 ? ' Más preguntas. ' : '' })),
    }))
    const workshop = { ...sample.workshop, agenda: { ...sample.workshop.agenda, sittings: explained } }
    const report = buildReport({ ...sample, workshop })
    const segments = report.agenda.sittings[0]?.segments ?? []
    expect(segments.map(({ minutesLate, minutesLonger }) => [minutesLate, minutesLonger])).toEqual([
      [4, 2],
      [9, 5],
      [null, null],
      [-2, expect.any(Number)],
    ])
    expect(segments.map(({ reason }) => reason?.en.text ?? null)).toEqual([null, 'Más preguntas.', null, null])
    const isAgenda = (block: Block) => block.kind === 'table' && block.caption.includes('. Agenda')
    const tableIn = (language: 'es' | 'en') => layOutReport(report, language).blocks.find(isAgenda)
    for (const language of ['es', 'en'] as const) {
      const table = tableIn(language)
      if (table?.kind !== 'table') throw new Error('The agenda has a table')
      expect(table.columns.map(({ title }) => title.text).at(-1)).toBe(language === 'es' ? 'Motivo' : 'Reason')
      expect(table.columns.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
      expect(table.rows[1]?.at(-1)?.map(({ passage }) => passage.text)).toEqual(['Más preguntas.'])
    }
    const without = layOutReport(buildReport(sample), 'en').blocks.find(isAgenda)
    expect(without?.kind === 'table' && without.columns.some(({ title }) => title.text === 'Reason')).toBe(false)
  })

  test('counts who speaks for two platforms for both, and measures the spread', () => {
    const [first] = model.groups.groups
    expect(first).toMatchObject({ size: 5, platformSeats: { rcm: 3, mirps: 4 }, concurrent: 2 })
    expect(model.groups.spreads[0]).toEqual({ platformId: 'rcm', perGroup: [3, 3, 4, 2], spread: 2 })
  })

  test('numbers recommendations as at adoption, under a numeral for every topic', () => {
    const labels = model.plenary.topics.map(({ numeral, recommendations }) => [
      numeral,
      recommendations.map(({ label, jointItemId }) => [label, jointItemId]),
    ])
    expect(labels).toEqual([
      [
        'I',
        [
          ['I.1', 'j2'],
          ['I.2', 'j1'],
        ],
      ],
      [
        'II',
        [
          ['II.1', 'j3'],
          ['II.2', 'j4'],
        ],
      ],
      ['III', [['III.1', 'j5']]],
    ])
  })

  test('says where each recommendation came from, in its original languages, and who wrote it', () => {
    const merged = model.plenary.topics[0]?.recommendations[1]
    expect(merged?.sources.map(({ label, group }) => [label, group.en.text])).toEqual([
      ['1.1', 'Group 1'],
      ['2.1', 'Group 2'],
    ])
    expect(merged?.sources[0]?.originals.map(({ language }) => language)).toEqual(['en', 'es'])
    expect(merged?.sources[0]?.authors.map(({ en }) => en.text)).toEqual(['Mexico', 'Honduras'])
  })

  test('shows an adopted text without a translation as what it is', () => {
    const [only] = model.plenary.topics[2]?.recommendations ?? []
    expect(only?.text.en.note).toBe('(no text in English; original in Spanish)')
    expect(only?.text.en.language).toBe('es')
    expect(only?.text.es.note).toBeNull()
  })

  test('accounts for every recorded item exactly once', () => {
    const { topics, setAside, open } = model.plenary
    const placed = [...topics.flatMap(({ recommendations }) => recommendations), ...setAside, ...open]
      .flatMap(({ sources }) => sources)
      .map(({ groupId, itemId }) => `${groupId} ${itemId}`)
    const recorded = recordedSources(reportSample().workshop.drafting).map((one) => `${one.groupId} ${one.itemId}`)
    expect(placed.toSorted()).toEqual(recorded.toSorted())
  })

  test('keeps reasons and standing objections in the words and with the names given', () => {
    expect(model.plenary.setAside.map(({ jointItemId, reason }) => [jointItemId, reason.es.text])).toEqual([
      ['j8', 'It belongs to the mandate of another body.'],
      [null, 'Ya está en curso.'],
    ])
    expect(model.plenary.objections[0]?.objections[0]).toMatchObject({
      delegation: { es: { text: 'México' } },
      reason: { en: { text: 'No hay previsión presupuestaria.', language: null } },
    })
    expect(model.plenary.open.map(({ state }) => state)).toEqual(['asked', 'open', 'notPlaced'])
  })

  test('counts a stay up to a departure and from a return, within each sitting', () => {
    const honduras = model.attendance.find(({ personId }) => personId === 'honduras-1')
    expect(honduras?.minutes).toEqual([58, 101])
    const interpreter = model.attendance.find(({ personId }) => personId === 'interpreter')
    expect(interpreter).toMatchObject({ isPresent: true, lastDeparture: null, minutes: [116, 131] })
  })

  test('names somebody whose entry was erased by the role', () => {
    const rapporteur = model.attendance.find(({ personId }) => personId === 'rapporteur')
    expect(rapporteur?.person.es.text).toBe('Relatoría')
  })

  test('pairs written paragraphs across languages and numbers them once', () => {
    expect(sectionIn(model, 'summary').derived).toEqual([])
    const steps = writtenIn(model, 'nextSteps')
    expect(steps.map(({ text }) => text.en.note)).toEqual([null, '(no text in English; original in Spanish)'])
    const before = model.sections.slice(0, model.sections.indexOf(sectionIn(model, 'nextSteps')))
    const count = before.flatMap(({ derived, written }) => [...derived, ...written]).length
    expect(steps.map(({ number }) => number)).toEqual([count + 1, count + 2])
  })

  test('gives the facts where no summary was written', () => {
    const summary = sectionIn(buildReport({ ...reportSample(), prose: [] }), 'summary')
    expect(summary.written).toEqual([])
    expect(summary.derived[0]?.text.en.text).toBe(
      'The workshop had 2 sittings (6 and 7 October 2020). The attendance of 23 people from 10 delegations was recorded. The record holds 12 proposals of 4 working groups. Plenary adopted 5 recommendations by consensus.',
    )
  })

  test('names days of one month together, and months one after the other', () => {
    const later = (sittingId: string, days: number): WorkshopEvent => ({
      type: 'SittingAdded',
      sittingId,
      title: {},
      plannedStart: plus(secondDay, minutes(days * 24 * 60)),
    })
    const dates = ({ cover }: ReportModel) => [cover.dates.es.text, cover.dates.en.text]
    expect(dates(model)).toEqual(['6 y 7 de octubre de 2020', '6 and 7 October 2020'])
    expect(dates(buildReport(reportSample(later('three', 1), later('four', 30))))).toEqual([
      '6, 7 y 8 de octubre de 2020 y 6 de noviembre de 2020',
      '6, 7 and 8 October 2020 and 6 November 2020',
    ])
  })

  test('is the same for the same input', () => {
    expect(buildReport(reportSample())).toEqual(model)
  })

  test('can be built of a workshop in which nothing has happened', () => {
    const blank = buildReport({ ...reportSample(), workshop: emptyWorkshop, prose: [], generatedAt: secondDay })
    expect(sectionIn(blank, 'summary').derived).toHaveLength(1)
    expect(blank.plenary.topics).toEqual([])
  })
})
