/** Every way of dividing people is asked of the balance module, and the answer keeps why it is so. */
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter, sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { balancingHere } from './balancing.ts'
import { proposeGroups, type ProposalWish } from './proposeGroups.ts'

/** One interpreter is too few for an interpreted group of an hour; here there is none, so that nothing limits the modes. */
const withoutInterpreter: readonly WorkshopEvent[] = [
  ...sampleFacts,
  { type: 'PersonRemoved', personId: 'interpreter-1', at: dayOneAfter(-60) },
]
const propose = (wish: Partial<ProposalWish>, ...facts: readonly WorkshopEvent[]) =>
  proposeGroups(
    fold([...withoutInterpreter, ...facts]),
    { seed: 3, method: 'balanced', rounds: 1, ...wish },
    balancingHere,
  )
const rule = (ruleId: string, personId: string, groupId: string): WorkshopEvent => ({
  type: 'GroupRuleSet',
  ruleId,
  rule: { kind: 'pin', personId, groupId },
})

test('everybody who takes a seat gets one, the same for the same seed, with the reasons', async () => {
  const proposal = await propose({}, rule('a', 'observer-1', 'group-1'))
  expect(Object.keys(proposal?.seats ?? {}).toSorted()).toEqual(
    ['belize-1', 'expert-1', 'guatemala-1', 'honduras-1', 'honduras-2', 'observer-1'].toSorted(),
  )
  expect(proposal?.seats['observer-1']).toBe('group-1')
  expect(proposal?.levels[0]).toMatchObject({ name: 'platforms', status: 'proven' })
  expect(proposal?.record?.prices.map(({ rule: { kind } }) => kind)).toContain('pin')
  expect(await propose({}, rule('a', 'observer-1', 'group-1'))).toEqual(proposal)
})

test('by country, a delegation stays together', async () => {
  const { seats = {} } = (await propose({ method: 'byCountry' })) ?? {}
  expect(seats['honduras-1']).toBe(seats['honduras-2'])
})

test('by choice, people get what they chose where the rules allow', async () => {
  const chose = (personId: string, groupId: string): WorkshopEvent => ({
    type: 'GroupChosen',
    personId,
    groupId,
    at: dayOneAfter(-50),
  })
  const proposal = await propose({ method: 'byChoice' }, chose('honduras-1', 'group-2'), chose('belize-1', 'group-1'))
  expect(proposal?.seats['honduras-1']).toBe('group-2')
  // Group 1 works in Spanish, which Belize's delegate does not understand.
  expect(proposal?.seats['belize-1']).toBe('group-2')
  expect(proposal?.record?.choices).toEqual({ met: 1, unmet: ['belize-1'] })
})

test('in rounds, later rounds seat the same people otherwise', async () => {
  const proposal = await propose({ rounds: 3 })
  expect(proposal?.laterRounds).toHaveLength(2)
  for (const later of proposal?.laterRounds ?? [])
    expect(Object.keys(later).toSorted()).toEqual(Object.keys(proposal?.seats ?? {}).toSorted())
  const { repeats } = proposal?.record ?? {}
  expect(repeats?.count).toBeGreaterThanOrEqual(repeats?.bound ?? Infinity)
})

test('rules that conflict, and too few interpreters, give no proposal', async () => {
  expect(await propose({}, rule('a', 'honduras-1', 'group-1'), rule('b', 'honduras-1', 'group-2'))).toBeNull()
  const tooFew = await proposeGroups(fold(sampleFacts), { seed: 1, method: 'balanced', rounds: 1 }, balancingHere)
  expect(tooFew).toBeNull()
})
