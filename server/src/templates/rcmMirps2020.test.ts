import { balanceGroups } from '@plenaria/shared/balance/balanceGroups'
import { runOfShow } from '@plenaria/shared/workshop/agenda/runOfShow'
import { balanceProblemOf } from '@plenaria/shared/workshop/views/balanceProblemOf'
import { describe, expect, test } from 'vitest'
import { beforeTemplates, builtTemplate } from '../testing/builtTemplate.ts'
import { rcmMirps2020 } from './rcmMirps2020.ts'

const workshop = builtTemplate(rcmMirps2020)

describe('the joint workshop of 2020', () => {
  test('has two sittings of two hours at nine in San José, eleven segments, without gaps', () => {
    const shows = runOfShow(workshop.agenda, beforeTemplates)
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
  test('can be balanced perfectly in platforms and size', () => {
    const result = balanceGroups({ ...balanceProblemOf(workshop, {}), seed: 1 })
    if (!result.ok) throw new Error('no assignment')
    const exact = result.levels.filter(({ name }) => name === 'platforms' || name === 'size')
    expect(exact.map(({ excess, bound }) => [excess, bound])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
})
