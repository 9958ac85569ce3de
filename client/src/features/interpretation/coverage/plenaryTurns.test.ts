import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOne, sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import { millis, minutes } from '@plenaria/shared/time'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { shareTurns, turnsWish } from './plenaryTurns.ts'

const timesOf = (turns: ReturnType<typeof shareTurns>) =>
  turns.map(({ personId, start, end }) => [personId, start / 60_000, end / 60_000])

test('turns are equal, half an hour at most, and everybody has as many', () => {
  expect(timesOf(shareTurns(['a', 'b'], minutes(100)))).toEqual([
    ['a', 0, 25],
    ['b', 25, 50],
    ['a', 50, 75],
    ['b', 75, 100],
  ])
  expect(shareTurns(['a', 'b', 'c'], minutes(90))).toHaveLength(3)
  expect(shareTurns([], minutes(90))).toEqual([])
  expect(shareTurns(['a'], millis(0))).toEqual([])
})

test('setting them keeps every duty and the turns of the groups', () => {
  const { groups, people } = fold(sampleFacts)
  const inGroup = { groupId: 'group-2', personId: 'interpreter-1', start: minutes(0), end: minutes(30) }
  const old = { ...inGroup, groupId: 'plenary' }
  const turns = shareTurns(['interpreter-1'], minutes(30))
  const workshop = { groups: { ...groups, shifts: [inGroup, old] }, people }
  const wish = turnsWish(workshop, turns)
  expect(wish).toMatchObject({ type: 'PlanDuties', shifts: [inGroup, ...turns] })
  expect(wish.type === 'PlanDuties' && wish.duties).toHaveLength(5)
})

test('whoever was removed has neither duties nor turns in it, or nobody could be given any', () => {
  const { groups } = fold(sampleFacts)
  const inGroup = { groupId: 'group-2', personId: 'interpreter-1', start: minutes(0), end: minutes(30) }
  const removal: WorkshopEvent = { type: 'PersonRemoved', personId: 'interpreter-1', at: dayOne }
  const { people } = fold([...sampleFacts, removal])
  const wish = turnsWish({ groups: { ...groups, shifts: [inGroup] }, people }, [])
  expect(JSON.stringify(wish)).not.toContain('interpreter-1')
  expect(wish.type === 'PlanDuties' && wish.duties.length).toBe(4)
})
