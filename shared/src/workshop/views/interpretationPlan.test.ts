/** What of a sitting is interpreted by whom as planned, and what is not. Day one: opening 0–10, groups 10–70, break –85, plenary –115. */
import { describe, expect, test } from 'vitest'
import { minutes } from '../../time.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { boothFacts, first, onAir, second, third, told } from '../../testing/sampleBooths.ts'
import { dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import { openGroupsFacts } from '../../testing/sampleHistories.ts'
import { runOfShow } from '../agenda/runOfShow.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { coverageMatrix } from './coverageMatrix.ts'
import { interpretationGaps, type InterpretationGap } from './interpretationPlan.ts'
import { plannedTurns } from './plannedTurns.ts'

type Facts = readonly WorkshopEvent[]

const turn = (groupId: string, personId: string, start: number, end: number) => ({
  groupId,
  personId,
  start: minutes(start),
  end: minutes(end),
})
const inGroup = (...personIds: string[]) =>
  personIds.map((personId) => ({ groupId: 'group-2', personId, duty: 'interpreter' as const }))
const planned = (shifts: ReturnType<typeof turn>[], ...personIds: string[]): WorkshopEvent => ({
  type: 'DutiesPlanned',
  duties: inGroup(...personIds),
  shifts,
  by: null,
  at: dayOneAfter(-60),
})
const named = (...personIds: string[]): WorkshopEvent => ({
  type: 'PlenaryTeamSet',
  personIds,
  by: null,
  at: dayOneAfter(-60),
})
const twoLanguages: WorkshopEvent = {
  type: 'WorkshopDescribed',
  title: {},
  purpose: {},
  zone: 'UTC',
  languages: ['es', 'en'],
}
const base: Facts = [...sampleFacts, ...boothFacts, twoLanguages]

const sittingOf = (facts: Facts, at = dayOneAfter(-60)) => {
  const workshop = fold(facts)
  const [sitting] = runOfShow(workshop.agenda, at)
  if (!sitting) throw new Error('The sample has a sitting')
  return { workshop, sitting }
}
const gapsOf = (...facts: Facts): readonly InterpretationGap[] => {
  const { workshop, sitting } = sittingOf([...base, ...facts])
  return interpretationGaps(workshop, sitting)
}
const inPairs = [turn('group-2', first, 0, 30), turn('group-2', second, 30, 60)]
const whole = [named(first, second), planned(inPairs, first, second)]

describe('a plan', () => {
  test('[IN16] is whole when every room has somebody for each language all the time', () => {
    expect(gapsOf(...whole)).toEqual([])
    expect(gapsOf(named(first, second), planned([], first, second))).toEqual([])
  })

  test('[IN16] turns stand where their room is spoken in: a group’s from its opening, plenary’s from the sitting’s start', () => {
    const shifts = [turn('group-2', first, 30, 90), turn('plenary', second, 0, 100)]
    const { workshop, sitting } = sittingOf([...base, planned(shifts, first)])
    expect(plannedTurns(workshop, sitting).map(({ personId, from, until }) => [personId, from, until])).toEqual([
      [second, dayOneAfter(0), dayOneAfter(10)],
      [first, dayOneAfter(40), dayOneAfter(70)],
      [second, dayOneAfter(85), dayOneAfter(100)],
    ])
  })

  test('[IN16] says where a room has no team', () => {
    expect(gapsOf(planned([], first, second))).toEqual([{ kind: 'noTeam', roomId: 'plenary' }])
    expect(gapsOf(named(first, second), planned([]))).toEqual([{ kind: 'noTeam', roomId: 'group-2' }])
  })

  test('[IN16] says which language nobody interprets into', () => {
    const { workshop, sitting } = sittingOf([...sampleFacts, ...boothFacts, named(first), planned([], first, second)])
    expect(interpretationGaps(workshop, sitting)).toEqual([{ kind: 'noLanguage', roomId: 'plenary', language: 'fr' }])
  })

  test('[IN16] says when a turn is missing between two', () => {
    const shifts = [turn('group-2', first, 0, 25), turn('group-2', second, 30, 60)]
    expect(gapsOf(named(first, second), planned(shifts, first, second))).toEqual([
      { kind: 'hole', roomId: 'group-2', from: dayOneAfter(35), until: dayOneAfter(40), languages: ['es', 'en'] },
    ])
    const short = [turn('group-2', first, 0, 29.5), turn('group-2', second, 30, 60)]
    expect(gapsOf(named(first, second), planned(short, first, second))).toEqual([])
  })

  test('[IN16] says whose turn has nobody any more, and what that leaves open', () => {
    const removed: WorkshopEvent = { type: 'PersonRemoved', personId: second, at: dayOneAfter(-30) }
    expect(gapsOf(...whole, removed)).toEqual([
      { kind: 'gone', roomId: 'plenary', personId: second },
      { kind: 'gone', roomId: 'group-2', personId: second },
      { kind: 'hole', roomId: 'group-2', from: dayOneAfter(40), until: dayOneAfter(70), languages: ['es', 'en'] },
    ])
  })

  test('[IN16] says who is to be in two rooms, and who has no change for more than forty minutes', () => {
    const other: WorkshopEvent = { type: 'GroupAdded', group: { id: 'group-3', name: {}, mode: 'interpreted' } }
    const shifts = [...inPairs, turn('group-3', second, 0, 45), turn('group-3', first, 45, 60)]
    expect(gapsOf(named(first, second), other, planned(shifts, first, second))).toEqual([
      {
        kind: 'twoRooms',
        personId: second,
        rooms: ['group-2', 'group-3'],
        from: dayOneAfter(40),
        until: dayOneAfter(55),
      },
      { kind: 'tooLong', roomId: 'group-3', personId: second, length: minutes(45) },
    ])
    expect(gapsOf(named(first, second), planned([], first))).toEqual([
      { kind: 'tooLong', roomId: 'group-2', personId: first, length: minutes(60) },
    ])
    const inARow = [turn('group-2', first, 0, 30), turn('group-2', first, 30, 60)]
    expect(gapsOf(named(first, second), planned(inARow, first))).toEqual([
      { kind: 'tooLong', roomId: 'group-2', personId: first, length: minutes(60) },
    ])
  })
})

describe('the matrix', () => {
  test('[IN16] shows quarters of an hour for each room and language: who is planned, who was on air, and holes', () => {
    const facts = told(
      [
        onAir(first, 'en', 'group-2', dayOneAfter(12)),
        { by: first, command: { type: 'LeaveBooth' }, at: dayOneAfter(20) },
      ],
      [...openGroupsFacts, ...boothFacts, twoLanguages, named(third), planned([turn('group-2', first, 0, 30)], first)],
    )
    const { workshop, sitting } = sittingOf(facts, dayOneAfter(25))
    const { slots, rows } = coverageMatrix(workshop, sitting, dayOneAfter(25))
    expect(slots).toEqual([0, 15, 30, 45, 60, 75, 90, 105].map(dayOneAfter))
    expect(rows.map(({ roomId, language }) => [roomId, language])).toEqual([
      ['plenary', 'es'],
      ['plenary', 'en'],
      ['group-2', 'es'],
      ['group-2', 'en'],
    ])
    const cells = rows[3]?.cells.map(({ isSpoken, planned: who, onAir: did, isHole }) => [isSpoken, who, did, isHole])
    expect(cells).toEqual([
      [true, [first], [first], false],
      [true, [first], [first], false],
      [true, [first], [], true],
      [true, [], [], true],
      [true, [], [], true],
      [false, [], [], false],
      [false, [], [], false],
      [false, [], [], false],
    ])
    // `third` works into Spanish from a language that this workshop does not have.
    expect(rows[0]?.cells.map(({ isHole }) => isHole)).toEqual([true, false, false, false, false, true, true, true])
  })

  test('[IN16] of a long sitting shows half hours, and of one without interpretation nothing', () => {
    const long: WorkshopEvent = {
      type: 'SegmentAdded',
      sittingId: 'day-1',
      segment: { id: 'long', kind: 'panel', title: {}, points: [], coordinator: {}, planned: minutes(120) },
    }
    const { workshop, sitting } = sittingOf([...base, long])
    expect(coverageMatrix(workshop, sitting, dayOneAfter(0)).slots).toHaveLength(8)
    const one: WorkshopEvent = { ...twoLanguages, languages: ['es'] }
    const none = sittingOf([...base, one])
    expect(coverageMatrix(none.workshop, none.sitting, dayOneAfter(0))).toEqual({ slots: [], rows: [] })
  })
})
