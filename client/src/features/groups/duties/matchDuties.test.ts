import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts } from '@plenaria/shared/testing/sampleHistories'
import { instant, minutes } from '@plenaria/shared/time'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { matchDuties } from './matchDuties.ts'

const interpreter = (personId: string): WorkshopEvent => ({
  type: 'PersonEnrolled',
  person: {
    personId,
    delegationId: null,
    represents: [],
    understands: ['es', 'en'],
    grants: [{ role: 'interpreter', platformId: null }],
  },
})
const holds = (facts: readonly WorkshopEvent[], isKept: boolean) =>
  matchDuties(fold(facts), isKept).duties.map(({ groupId, personId, duty }) => `${groupId} ${duty} ${personId}`)

test('a moderator of each secretariat, a rapporteur and a pair of interpreters where there are some', () => {
  const { moderators, interpreters, shifts } = matchDuties(fold([...sampleFacts, interpreter('interpreter-2')]), false)
  expect(moderators.posts).toHaveLength(2)
  // There is one moderator of each platform for two groups.
  expect(moderators.gaps.map(({ platform, reason }) => [platform, reason])).toEqual([
    ['mirps', 'tooFew'],
    ['rcm', 'tooFew'],
  ])
  expect(interpreters.teams).toMatchObject([{ group: 'group-2', team: ['interpreter-1', 'interpreter-2'] }])
  expect(shifts.every(({ start, end }) => end - start <= 30 * 60_000)).toBe(true)
  expect(shifts.at(-1)?.end).toBe(60 * 60_000)
})

test('turns in plenary stay as they are', () => {
  const turn = { groupId: 'plenary', personId: 'interpreter-1', start: minutes(0), end: minutes(30) }
  const planned: WorkshopEvent = { type: 'DutiesPlanned', duties: [], shifts: [turn], by: null, at: instant(0) }
  expect(matchDuties(fold([...sampleFacts, planned]), false).shifts).toContainEqual(turn)
})

test('one interpreter is too few for an hour, and the gap says so', () => {
  expect(matchDuties(fold(sampleFacts), false).interpreters.gaps).toMatchObject([
    { group: 'group-2', missing: 1, reason: 'tooFew' },
  ])
})

test('what is assigned by hand stays where that is wished', () => {
  expect(holds(groupWorkFacts, true)).toContain('group-2 moderator moderator-2')
  const swapped: WorkshopEvent[] = [
    ...groupWorkFacts,
    { type: 'DutyReleased', groupId: 'group-1', personId: 'moderator-1', duty: 'moderator' },
    { type: 'DutyAssigned', groupId: 'group-2', personId: 'moderator-1', duty: 'moderator' },
  ]
  expect(holds(swapped, true)).toContain('group-2 moderator moderator-1')
})

test('a complete pair keeps its group', () => {
  const pair = ['interpreter-3', 'interpreter-4']
  const facts = [
    ...sampleFacts,
    ...pair.map(interpreter),
    { type: 'DutyReleased', groupId: 'group-2', personId: 'interpreter-1', duty: 'interpreter' } as const,
    ...pair.map((personId) => ({ type: 'DutyAssigned', groupId: 'group-2', personId, duty: 'interpreter' }) as const),
  ]
  expect(matchDuties(fold(facts), true).interpreters.teams[0]?.team).toEqual(pair)
})
