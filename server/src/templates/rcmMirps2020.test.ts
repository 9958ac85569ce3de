import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import { instant } from '@plenaria/shared/time'
import { runOfShow } from '@plenaria/shared/workshop/agenda/runOfShow'
import { system } from '@plenaria/shared/workshop/actor'
import { decide, nothingOutside } from '@plenaria/shared/workshop/decide'
import { balanceProblemOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import { emptyWorkshop, evolve, type Workshop } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import { rcmMirps2020 } from './rcmMirps2020.ts'

const built = rcmMirps2020.build(rcmMirps2020.firstDay)
const now = instant(Date.UTC(2020, 9, 6, 14, 0))

const workshop: Workshop = built.commands.reduce((state, command) => {
  const decision = decide(state, command, { actor: system, now, realNow: now, outside: nothingOutside })
  if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`)
  return decision.events.reduce(evolve, state)
}, emptyWorkshop)

describe('the joint workshop of 2020', () => {
  test('has two sittings of two hours at nine in San José, eleven segments, without gaps', () => {
    const shows = runOfShow(workshop.agenda, now)
    expect(shows.map(({ sitting }) => new Date(sitting.plannedStart).toISOString())).toEqual([
      '2020-10-06T15:00:00.000Z',
      '2020-10-07T15:00:00.000Z',
    ])
    expect(shows.map(({ sitting, plannedEnd }) => plannedEnd - sitting.plannedStart)).toEqual([7_200_000, 7_200_000])
    expect(shows.flatMap(({ segments }) => segments)).toHaveLength(11)
  })
  test('seats eleven countries with two delegates each, and every MIRPS state once for the MIRPS', () => {
    const people = Object.values(workshop.people)
    const rcm = people.filter(({ represents }) => represents.includes('rcm'))
    const mirps = people.filter(({ represents }) => represents.includes('mirps'))
    expect(rcm).toHaveLength(22)
    expect(new Set(rcm.map(({ delegationId }) => delegationId)).size).toBe(11)
    expect(mirps.map(({ delegationId }) => String(delegationId)).toSorted()).toEqual([
      'belize',
      'costa-rica',
      'el-salvador',
      'guatemala',
      'honduras',
      'mexico',
      'panama',
    ])
  })
  test('names nobody', () => {
    for (const { name } of built.people) expect(`${name.en}`).toMatch(/·|Interpreter/)
  })
  test('can be balanced perfectly in platforms and size', () => {
    const result = balanceGroups({ ...balanceProblemOf(workshop), seed: 1 })
    if (!result.ok) throw new Error('no assignment')
    const exact = result.levels.filter(({ name }) => name === 'platforms' || name === 'size')
    expect(exact.map(({ excess, bound }) => [excess, bound])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
})
