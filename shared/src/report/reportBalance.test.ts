import { describe, expect, test } from 'vitest'
import { plus, minutes } from '../time.ts'
import type { WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { layOutReport } from './layOutReport.ts'
import type { Block } from './reportDocument.ts'
import { secondDay } from './testing/reportFacts.ts'
import { reportSample } from './testing/reportSample.ts'

const { seats } = reportSample().workshop.groups
const [firstSeat] = Object.entries(seats)
const [personId = '', groupId = ''] = firstSeat ?? []
const at = plus(secondDay, minutes(15))
const gains = [{ level: 'countries', excessBefore: 2, excessAfter: 1 }]
const planned: WorkshopEvent = {
  type: 'GroupsPlanned',
  seats,
  laterRounds: [seats, seats],
  levels: [],
  seed: 4_711,
  record: {
    version: 2,
    input: 'cafe0123',
    prices: [
      { rule: { kind: 'pin', people: [personId], groups: [groupId] }, price: 'something', gains },
      { rule: { kind: 'apart', people: Object.keys(seats).slice(0, 2), groups: [] }, price: 'nothing', gains: [] },
    ],
    repeats: { count: 7, bound: 5 },
    choices: { met: 3, unmet: ['someone'] },
  },
  by: null,
  at,
}
const balanceOf = (...events: readonly WorkshopEvent[]) => buildReport(reportSample(...events)).groups.balance
const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks)

describe('the annex on balance', () => {
  test('says how the groups came about, so that the draw can be repeated', () => {
    const statements = balanceOf(planned)?.statements.map(({ en }) => en.text)
    expect(statements).toEqual([
      'People were divided evenly, with proposal number 4711 of the balance module (version 2, digest of the input cafe0123).',
      'Over 3 rounds people met again 7 times; the proven least is 5.',
      '3 of 4 people sit in the group they chose.',
    ])
  })

  test('counts seats and voices of the seating that was held, and names the even band', () => {
    const balance = balanceOf()
    expect(balance?.seats.reduce((sum, { people }) => sum + people, 0)).toBe(Object.keys(seats).length)
    const rcm = balance?.seats.flatMap(({ platforms }) => platforms.filter(({ platformId }) => platformId === 'rcm'))
    const total = rcm?.reduce((sum, { seats: held }) => sum + held, 0) ?? 0
    expect(rcm?.map(({ band }) => band)).toEqual(rcm?.map(() => [Math.floor(total / 4), Math.ceil(total / 4)]))
    expect(rcm?.every(({ seats: held, ownVoices }) => ownVoices <= held)).toBe(true)
  })

  test('a seating changed by hand is not called the best that was found', () => {
    const [otherId = ''] = Object.values(seats).filter((id) => id !== groupId)
    const moves: WorkshopEvent[] = Object.keys(seats)
      .filter((id) => seats[id] !== otherId)
      .slice(0, 4)
      .flatMap((id) => [
        { type: 'PersonSeated', personId: id, to: otherId, by: null, at },
        { type: 'PlanAdjusted', personId: id, to: otherId, by: null, at },
      ])
    const balance = balanceOf(planned, ...moves)
    expect(balance?.levels.find(({ id }) => id === 'size')?.status).toBe('above')
    expect(balance?.statements[0]?.en.text).toContain('by hand')
  })

  test('prices each rule in words and names', () => {
    const [pin, apart] = balanceOf(planned)?.rules ?? []
    expect(pin?.rule.en.text).toMatch(/ in /)
    expect(pin?.rule.en.text).not.toContain(personId)
    expect([pin?.said.en.text, apart?.said.es.text]).toEqual([
      'without it this would be more even',
      'no cuesta nada (demostrado)',
    ])
    expect(pin?.gains).toEqual(gains)
  })

  test('is laid out with the same tables in both languages', () => {
    const model = buildReport(reportSample(planned))
    const tables = (language: 'es' | 'en') =>
      layOutReport(model, language).blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))
    expect(tables('es')).toEqual(tables('en'))
    expect(textOf(layOutReport(model, 'es').blocks)).toContain('Reglas y lo que costaron')
  })
})
