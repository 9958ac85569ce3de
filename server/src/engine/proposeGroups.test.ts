/** Every way of dividing people is asked of the balance module, and the answer keeps why it is so. */
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter, sampleFacts } from '@plenaria/shared/testing/sampleFacts'
import type { Command, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { facilitatorRcm, startEngine } from '../testing/startEngine.ts'
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
    {},
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

test.each<Partial<ProposalWish>>([{ method: 'byCountry' }, { method: 'byChoice' }, { rounds: 2 }])(
  'the same wish gives the same proposal, with the digest of what decided: %o',
  async (wish) => {
    const [first, again] = [await propose(wish), await propose(wish)]
    expect(again).toEqual(first)
    expect(first?.record).toMatchObject({ version: expect.any(Number), input: expect.stringMatching(/^[0-9a-f]+$/) })
    const other = await propose(wish, rule('a', 'observer-1', 'group-1'))
    expect(other?.record?.input).not.toBe(first?.record?.input)
  },
)

test('by country, a delegation stays together in every round', async () => {
  const { seats = {}, laterRounds = [] } = (await propose({ method: 'byCountry', rounds: 3 })) ?? {}
  expect(laterRounds).toHaveLength(2)
  for (const round of [seats, ...laterRounds]) expect(round['honduras-1']).toBe(round['honduras-2'])
})

test.each<Extract<Command, { type: 'PlanGroups' }>>([
  { type: 'PlanGroups', seed: 3 },
  { type: 'PlanGroups', seed: 3, method: 'byCountry' },
  { type: 'PlanGroups', seed: 3, method: 'byChoice' },
  { type: 'PlanGroups', seed: 3, rounds: 2 },
])('[GR2] [GR16] who asks for what the rules do not allow is told, and no plan is recorded: %o', async (command) => {
  const conflict = [rule('a', 'honduras-1', 'group-1'), rule('b', 'honduras-1', 'group-2')]
  const started = await startEngine({ facts: [...withoutInterpreter, ...conflict] })
  expect(await started.order('one', facilitatorRcm, command)).toMatchObject({
    ok: false,
    refusal: { code: 'balanceImpossible' },
  })
  expect(await started.log()).toHaveLength(withoutInterpreter.length + conflict.length)
})

test('[GR18] what is asked for in rounds is recorded with all of them, and how', async () => {
  const started = await startEngine({ facts: withoutInterpreter })
  const wish = { seed: 3, method: 'byCountry', rounds: 3 } as const
  expect(await started.order('one', facilitatorRcm, { type: 'PlanGroups', ...wish })).toMatchObject({ ok: true })
  const [planned] = (await started.log()).slice(-1)
  expect(planned).toMatchObject({ type: 'GroupsPlanned', method: 'byCountry', seed: 3, ...(await propose(wish)) })
})

test('rules that conflict, and too few interpreters, give no proposal', async () => {
  expect(await propose({}, rule('a', 'honduras-1', 'group-1'), rule('b', 'honduras-1', 'group-2'))).toBeNull()
  const tooFew = await proposeGroups(fold(sampleFacts), {}, { seed: 1, method: 'balanced', rounds: 1 }, balancingHere)
  expect(tooFew).toBeNull()
})

test('[GR26] people of one institution are spread over the groups, and the record says how', async () => {
  const employer = { institution: 'Instituto de Migración' }
  const institutions = { 'honduras-1': employer, 'belize-1': employer, 'guatemala-1': { institution: ' ' } }
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const wish = { seed, method: 'balanced', rounds: 1 } as const
    const { seats = {} } = (await proposeGroups(fold(withoutInterpreter), institutions, wish, balancingHere)) ?? {}
    expect(seats['honduras-1']).not.toBe(seats['belize-1'])
  }
})
