import { describe, expect, test } from 'vitest'
import { emptyWorkshop, type WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { reportGaps } from './reportGaps.ts'
import { firstDay } from './testing/reportFacts.ts'
import { reportSample } from './testing/reportSample.ts'

const codesOf = (...more: readonly WorkshopEvent[]) =>
  reportGaps(buildReport(reportSample(...more))).map(({ code }) => code)

describe('reportGaps', () => {
  test('names what is open, in both languages', () => {
    const gaps = reportGaps(buildReport(reportSample()))
    expect(gaps.map(({ code }) => code)).toEqual(['itemsNotPlaced', 'itemsOpen', 'languageMissing', 'proseUnequal'])
    expect(gaps[2]?.text).toEqual({
      es: 'La recomendación III.1 no tiene texto en inglés.',
      en: 'Recommendation III.1 has no text in English.',
    })
  })

  test('notices a sitting that has not ended and a group without items', () => {
    expect(
      codesOf(
        { type: 'SittingAdded', sittingId: 'three', title: {}, plannedStart: firstDay },
        { type: 'GroupAdded', group: { id: 'g5', name: { en: 'Group 5' }, mode: 'en' } },
      ),
    ).toEqual(expect.arrayContaining(['sittingNotEnded', 'groupWithoutItems']))
  })

  test('notices sections that nobody has written', () => {
    const gaps = reportGaps(buildReport({ ...reportSample(), prose: [] }))
    expect(gaps.filter(({ code }) => code === 'proseEmpty').map(({ text }) => text.es)).toEqual([
      '«Resumen» está sin redactar.',
      '«Próximos pasos» está sin redactar.',
    ])
  })

  test('is quiet about items once plenary has placed and decided all of them', () => {
    const [, ...rest] = codesOf(
      { type: 'SourceSetAside', source: { groupId: 'g4', itemId: 'reporting' }, reason: 'x', at: firstDay, by: null },
      { type: 'ItemSetAside', jointItemId: 'j6', reason: 'x', at: firstDay, by: null },
      { type: 'ItemSetAside', jointItemId: 'j7', reason: 'x', at: firstDay, by: null },
    )
    expect(rest).toEqual(['proseUnequal'])
  })

  test('of an empty workshop asks for the prose alone', () => {
    const gaps = reportGaps(buildReport({ ...reportSample(), workshop: emptyWorkshop, prose: [] }))
    expect(gaps.map(({ code }) => code)).toEqual(['proseEmpty', 'proseEmpty'])
  })
})
