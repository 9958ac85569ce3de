import { describe, expect, test } from 'vitest'
import { emptyWorkshop } from '../workshop/workshop.ts'
import { buildReport, type ReportInput } from './buildReport.ts'
import type { ReportGapCode } from './reportGap.ts'
import { reportGaps } from './reportGaps.ts'
import { firstDay } from './testing/reportFacts.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()
const gapsOf = ({ frozen, ...changes }: Partial<ReportInput> = {}) => {
  const now = { ...sample, ...changes }
  return frozen ? reportGaps(buildReport({ ...now, frozen }), buildReport(now)) : reportGaps(buildReport(now))
}
const saying = (code: ReportGapCode, gaps = gapsOf()) =>
  gaps.filter((gap) => gap.code === code).map(({ sectionId, text }) => [sectionId, text.en])

describe('reportGaps', () => {
  test('names what is open, in both languages, each with the section it belongs to', () => {
    const gaps = gapsOf()
    expect(gaps.map(({ code, sectionId }) => `${code} ${sectionId}`)).toEqual([
      'rapporteurNoteMissing sitting:one',
      'rapporteurNoteMissing sitting:two',
      'proposalLanguageMissing group:g3',
      'proposalLanguageMissing group:g4',
      'itemsNotPlaced notAdopted',
      'itemsOpen notAdopted',
      'languageMissing recommendations',
      'responsibleMissing followUp',
      'dateMissing followUp',
      'followUpMissing followUp',
      'proseEmpty followUp',
      'proseUnequal nextSteps',
    ])
    expect(gaps.find(({ code }) => code === 'languageMissing')?.text).toEqual({
      es: 'La recomendación III.1 no tiene texto en inglés.',
      en: 'Recommendation III.1 has no text in English.',
    })
    expect(saying('dateMissing')).toEqual([['followUp', 'Recommendations I.1, II.1 and III.1 have no time frame.']])
  })

  test('every section a gap leads to is one of the report', () => {
    const { sections } = buildReport(sample)
    const ids = sections.map(({ id }) => id)
    expect(gapsOf({ prose: [] }).filter(({ sectionId }) => !ids.includes(sectionId))).toEqual([])
  })

  test('asks a sitting for its rapporteur’s note once it has ended, and a group for its items', () => {
    const gaps = reportGaps(
      buildReport(
        reportSample(
          { type: 'SittingAdded', sittingId: 'three', title: { es: 'Tres', en: 'Three' }, plannedStart: firstDay },
          { type: 'GroupAdded', group: { id: 'g5', name: { es: 'Grupo 5', en: 'Group 5' }, mode: 'en' } },
        ),
      ),
    )
    expect(saying('sittingNotEnded', gaps)).toEqual([['sitting:three', 'Not ended yet: Three.']])
    expect(saying('rapporteurNoteMissing', gaps).map(([id]) => id)).toEqual(['sitting:one', 'sitting:two'])
    expect(saying('groupWithoutItems', gaps)).toEqual([['group:g5', 'Group 5 left no proposals.']])
    const noted = gapsOf({ prose: [{ id: 'sitting:one', text: { es: 'Nota.', en: 'Note.' } }] })
    expect(saying('rapporteurNoteMissing', noted).map(([id]) => id)).toEqual(['sitting:two'])
  })

  test('notices sections that nobody has written, unequal lists in them, and a translation that is behind', () => {
    expect(saying('proseEmpty', gapsOf({ prose: [] })).map(([id]) => id)).toEqual(['summary', 'followUp', 'nextSteps'])
    const translation = { original: 'es', marks: { en: { of: 'es', source: 'Antes.', reviewed: null } } }
    const prose = [
      { id: 'closing', text: { es: 'Ahora.', en: 'Before.' }, translation },
      { id: 'context', text: { es: 'Uno:\n- a\n- b', en: 'One:\n- a' } },
    ]
    expect(saying('proseOutdated', gapsOf({ prose }))).toEqual([
      ['closing', 'The translation of “Closing” is outdated.'],
    ])
    expect(saying('proseUnequal', gapsOf({ prose })).map(([id]) => id)).toEqual(['context'])
  })

  test('names what has a name in one language only, and no more than can be read', () => {
    const delegations = Array.from({ length: 10 }, (_, at) => ({
      id: `d${at}`,
      name: { es: `País ${at}` },
      kind: 'country' as const,
      memberOf: [],
    }))
    const charter = { ...sample.workshop.charter, delegations, title: { en: 'Workshop' } }
    const people = Object.fromEntries(
      Object.values(sample.workshop.people).map((person, at) => [
        person.personId,
        { ...person, delegationId: `d${at % 10}` },
      ]),
    )
    const gaps = gapsOf({ workshop: { ...sample.workshop, charter, people } })
    expect(saying('nameLanguageMissing', gaps)).toEqual([
      ['cover', 'Without a name in Spanish: Workshop.'],
      [
        'participants',
        'Without a name in English: País 0, País 1, País 2, País 3, País 4, País 5, País 6, País 7 and 2 more.',
      ],
    ])
  })

  test('notices answers ad referendum that are awaited, and adopted texts that differ in their lists', () => {
    const items = sample.workshop.plenary.items.map((item) =>
      item.id === 'j1' && item.state.status === 'adopted'
        ? {
            ...item,
            state: {
              ...item.state,
              awaiting: ['mexico'],
              wording: { ...item.state.wording, text: { es: 'Uno:\n- a', en: 'One' } },
            },
          }
        : item,
    )
    const gaps = gapsOf({ workshop: { ...sample.workshop, plenary: { ...sample.workshop.plenary, items } } })
    expect(saying('referendumAwaited', gaps)).toEqual([
      ['recommendations', 'Recommendation I.2 awaits answers ad referendum.'],
    ])
    expect(saying('textUnequal', gaps).map(([, text]) => text)).toEqual([
      'Recommendation I.2 does not have the same paragraphs in both languages.',
    ])
  })

  test('is quiet about follow-up that has been planned', () => {
    const responsible = [{ kind: 'platform' as const, id: 'rcm' }]
    const plan = { responsible, dueAt: firstDay, indicator: { es: 'a', en: 'a' } }
    const planned = ['j1', 'j2', 'j3', 'j4', 'j5'].map((id) => [id, { plan, reports: [] }])
    const gaps = gapsOf({ workshop: { ...sample.workshop, followUp: Object.fromEntries(planned) } })
    expect(
      ['responsibleMissing', 'dateMissing', 'followUpMissing'].filter((code) => gaps.some((one) => one.code === code)),
    ).toEqual([])
  })

  test('is quiet about items once plenary has placed and decided all of them', () => {
    const gaps = reportGaps(
      buildReport(
        reportSample(
          {
            type: 'SourceSetAside',
            source: { groupId: 'g4', itemId: 'reporting' },
            reason: 'x',
            at: firstDay,
            by: null,
          },
          { type: 'ItemSetAside', jointItemId: 'j6', reason: 'x', at: firstDay, by: null },
          { type: 'ItemSetAside', jointItemId: 'j7', reason: 'x', at: firstDay, by: null },
        ),
      ),
    )
    expect(gaps.filter(({ sectionId }) => sectionId === 'notAdopted')).toEqual([])
  })

  test('of an empty workshop asks for the prose alone', () => {
    const gaps = gapsOf({ workshop: emptyWorkshop, prose: [] })
    expect(gaps.map(({ code }) => code)).toEqual(['proseEmpty', 'proseEmpty'])
  })

  test('says which sections show older facts than the report', () => {
    const frozen = new Map([['participants', { ...sample, version: 200, at: firstDay }]])
    expect(saying('factsFrozen', gapsOf({ frozen }))).toEqual([
      ['participants', '“Participants” shows the facts of version 200 of the record, not those of now.'],
    ])
  })
})
