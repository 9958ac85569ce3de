/** The rules of preparing groups: several plans, several moves, rules, choices, duties at once, and the groups themselves. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { minutes } from '../../time.ts'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import {
  groupWorkFacts,
  openGroupsFacts,
  plenaryFacts,
  runningFacts,
  sampleSeats,
} from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { redactEvent, redactWorkshop } from '../redact.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'

const at = dayOneAfter(8)
const keep = (planId: string): Command => ({ type: 'KeepPlan', planId, name: `Plan ${planId}` })
const doing = (history: readonly WorkshopEvent[], ...commands: readonly Command[]): readonly WorkshopEvent[] =>
  commands.reduce((events, command) => [...events, ...eventsOf(given(...events).when(command, { at }))], history)

describe('several plans', () => {
  const kept = doing(groupWorkFacts, keep('a'), { type: 'MovePerson', personId: 'belize-1', from: 'group-2', to: null })

  test('[GR14] a plan is kept under its name and chosen again', () => {
    expect(fold(kept).groups.plan?.seats).not.toHaveProperty('belize-1')
    const chosen = fold(doing(kept, { type: 'ChoosePlan', planId: 'a' })).groups
    expect(chosen.plan).toEqual(fold(groupWorkFacts).groups.plan)
    expect(chosen.keptPlans.map(({ name }) => name)).toEqual(['Plan a'])
  })

  test('[GR14] choosing leaves out whoever is no longer there', () => {
    const gone: WorkshopEvent = { type: 'PersonRemoved', personId: 'honduras-1', at }
    const chosen = fold(doing([...kept, gone], { type: 'ChoosePlan', planId: 'a' })).groups.plan
    const { 'honduras-1': _, ...others } = sampleSeats
    expect(chosen?.seats).toEqual(others)
  })

  test('[GR14] an unknown plan, a name twice, a thirteenth, and open groups are refused', () => {
    expect(given(...kept).when({ type: 'ChoosePlan', planId: 'b' })).toEqual(refuse('unknownPlan'))
    expect(given(...kept).when(keep('a'))).toEqual(refuse('alreadyExists'))
    expect(given(...runningFacts).when(keep('a'))).toEqual(refuse('noPlan'))
    const twelve = doing(groupWorkFacts, ...Array.from({ length: 12 }, (_, index) => keep(`plan-${index}`)))
    expect(given(...twelve).when(keep('more'))).toEqual(refuse('tooManyPlans'))
    const open = [...kept, ...openGroupsFacts.slice(-3)]
    expect(given(...open).when({ type: 'ChoosePlan', planId: 'a' })).toEqual(refuse('groupsOpen'))
  })

  test('[GR14] a plan is dropped once', () => {
    const dropped = doing(kept, { type: 'DropPlan', planId: 'a' })
    expect(fold(dropped).groups.keptPlans).toEqual([])
    expect(given(...dropped).when({ type: 'DropPlan', planId: 'a' })).toEqual(accept())
  })

  test('[GR14] those who do not prepare see neither names nor seats nor reasons', () => {
    const record = { version: 2, input: 'cafe', prices: [] }
    const planned: WorkshopEvent = {
      type: 'GroupsPlanned',
      seats: sampleSeats,
      laterRounds: [sampleSeats],
      levels: [],
      seed: 3,
      record,
      by: null,
      at,
    }
    const seen = redactEvent(planned, 'everyone')
    expect(seen).toEqual({ type: 'GroupsPlanned', seats: {}, levels: [], seed: 0, by: null, at })
    expect(redactWorkshop(fold([...kept, planned]), 'crew').groups).toMatchObject({ keptPlans: [], rules: {} })
  })
})

describe('several moves', () => {
  const moves: Command = {
    type: 'MovePeople',
    moves: [
      { personId: 'belize-1', from: 'group-2', to: 'group-1' },
      { personId: 'guatemala-1', from: 'group-1', to: 'group-2' },
    ],
  }

  test('[GR15] are carried out together', () => {
    const { seats } = fold([...openGroupsFacts, ...eventsOf(given(...openGroupsFacts).when(moves, { at }))]).groups
    expect([seats['belize-1'], seats['guatemala-1']]).toEqual(['group-1', 'group-2'])
  })

  test('[GR15] are all refused when one of them is', () => {
    const elsewhere: WorkshopEvent = { type: 'PersonSeated', personId: 'guatemala-1', to: null, by: null, at }
    expect(given(...openGroupsFacts, elsewhere).when(moves)).toEqual(refuse('movedAlready'))
  })

  test('[GR15] carried out by two, change things once', () => {
    const done = [...openGroupsFacts, ...eventsOf(given(...openGroupsFacts).when(moves, { at }))]
    expect(given(...done).when(moves)).toEqual(accept())
  })

  test('[GR15] leave whoever has written, or serves, where they are', () => {
    const wrote: WorkshopEvent = { type: 'ContributionRecorded', groupId: 'group-2', personId: 'belize-1', at }
    expect(given(...openGroupsFacts, wrote).when(moves)).toEqual(refuse('isRooted'))
    const serves: WorkshopEvent = {
      type: 'DutyAssigned',
      groupId: 'group-1',
      personId: 'guatemala-1',
      duty: 'rapporteur',
    }
    expect(given(...openGroupsFacts, serves).when(moves)).toEqual(refuse('isRooted'))
    expect(given(...groupWorkFacts, serves).when(moves)).toMatchObject({ ok: true })
  })
})

describe('rules', () => {
  const set = (rule: Extract<Command, { type: 'SetGroupRule' }>['rule']): Command => ({
    type: 'SetGroupRule',
    ruleId: 'rule-1',
    rule,
  })

  test('[GR16] are set, changed and dropped by name', () => {
    const pinned = doing(sampleFacts, set({ kind: 'pin', personId: 'belize-1', groupId: 'group-1' }))
    const changed = doing(pinned, set({ kind: 'capacity', groupId: 'group-1', seats: 3 }))
    expect(fold(changed).groups.rules).toEqual({ 'rule-1': { kind: 'capacity', groupId: 'group-1', seats: 3 } })
    const dropped = doing(changed, { type: 'DropGroupRule', ruleId: 'rule-1' })
    expect(fold(dropped).groups.rules).toEqual({})
    expect(given(...dropped).when({ type: 'DropGroupRule', ruleId: 'rule-1' })).toEqual(accept())
  })

  test('[GR16] name people and groups that are there, and two people where two are needed', () => {
    const when = (rule: Parameters<typeof set>[0]) => given(...sampleFacts).when(set(rule))
    expect(when({ kind: 'pin', personId: 'nobody', groupId: 'group-1' })).toEqual(refuse('unknownPerson'))
    expect(when({ kind: 'capacity', groupId: 'group-9', seats: 1 })).toEqual(refuse('unknownGroup'))
    expect(when({ kind: 'apart', personId: 'belize-1', otherId: 'belize-1' })).toEqual(refuse('twoPeople'))
    expect(when({ kind: 'together', personIds: ['belize-1'] })).toEqual(refuse('twoPeople'))
  })

  test('[GR16] are staff’s own', () => {
    const [event] = doing(sampleFacts, set({ kind: 'pin', personId: 'belize-1', groupId: 'group-1' })).slice(-1)
    expect(event && redactEvent(event, 'everyone')).toEqual({ type: 'GroupRuleSet', ruleId: 'rule-1', rule: null })
  })
})

describe('choices', () => {
  const open: Command = { type: 'OpenChoices', limits: { 'group-1': 1 } }
  const choose = (groupId: string | null): Command => ({ type: 'ChooseGroup', groupId })
  const as = (personId: string) => ({ actor: personActor(personId), at })
  const opened = doing(groupWorkFacts, open)
  const taken = [...opened, ...eventsOf(given(...opened).when(choose('group-1'), as('honduras-1')))]

  test('[GR17] each chooses one group, up to its limit, and may choose another', () => {
    expect(given(...taken).when(choose('group-1'), as('belize-1'))).toEqual(refuse('groupFull'))
    expect(given(...taken).when(choose('group-1'), as('honduras-1'))).toEqual(accept())
    const moved = [...taken, ...eventsOf(given(...taken).when(choose('group-2'), as('honduras-1')))]
    expect(fold(moved).groups.choices.chosen).toEqual({ 'honduras-1': 'group-2' })
    expect(given(...moved).when(choose('group-1'), as('belize-1'))).toMatchObject({ ok: true })
    expect(eventsOf(given(...moved).when(choose(null), as('honduras-1')))).toHaveLength(1)
  })

  test('[GR17] nobody chooses before, afterwards, for a group that is not there, or without taking part', () => {
    expect(given(...groupWorkFacts).when(choose('group-1'), as('honduras-1'))).toEqual(refuse('choicesClosed'))
    const closed = doing(taken, { type: 'CloseChoices' })
    expect(given(...closed).when(choose('group-2'), as('honduras-1'))).toEqual(refuse('choicesClosed'))
    expect(given(...opened).when(choose('group-9'), as('honduras-1'))).toEqual(refuse('unknownGroup'))
    expect(given(...opened).when(choose('group-1'), as('moderator-1'))).toEqual(refuse('notAllowed'))
    expect(given(...openGroupsFacts).when(open)).toEqual(refuse('groupsOpen'))
    expect(given(...groupWorkFacts).when({ type: 'OpenChoices', limits: { nowhere: 1 } })).toEqual(
      refuse('unknownGroup'),
    )
    expect(given(...closed).when({ type: 'CloseChoices' })).toEqual(accept())
  })

  test('[GR17] opening the groups ends it', () => {
    const types = eventsOf(given(...opened).when({ type: 'OpenGroups' }, { at })).map(({ type }) => type)
    expect(types.slice(0, 2)).toEqual(['ChoicesClosed', 'GroupsOpened'])
  })
})

describe('duties and groups', () => {
  const duty = { groupId: 'group-1', personId: 'moderator-2', duty: 'moderator' } as const
  const shift = { groupId: 'group-2', personId: 'interpreter-1', start: minutes(0), end: minutes(30) }

  test('[GR20] all duties and turns are set at once; who served otherwise no longer does', () => {
    const { groups } = fold(doing(sampleFacts, { type: 'PlanDuties', duties: [duty], shifts: [shift] }))
    expect(groups.groups.map(({ moderators, rapporteurs }) => [moderators, rapporteurs])).toEqual([
      [['moderator-2'], []],
      [[], []],
    ])
    expect(groups.shifts).toEqual([shift])
  })

  test('[GR20] a turn ends after it begins, and names who and what is there', () => {
    const when = (duties: readonly { groupId: string; personId: string; duty: 'moderator' }[], turn: typeof shift) =>
      given(...sampleFacts).when({ type: 'PlanDuties', duties: [...duties], shifts: [turn] })
    expect(when([], { ...shift, end: minutes(0) })).toEqual(refuse('invalid'))
    expect(when([], { ...shift, personId: 'nobody' })).toEqual(refuse('unknownPerson'))
    expect(when([], { ...shift, groupId: 'group-9' })).toEqual(refuse('unknownGroup'))
    expect(when([], { ...shift, groupId: 'plenary' }).ok).toBe(true)
    expect(when([], { ...shift, groupId: 'plenary', personId: 'nobody' })).toEqual(refuse('unknownPerson'))
    expect(when([{ ...duty, groupId: 'plenary' }], shift)).toEqual(refuse('unknownGroup'))
  })

  test('[GR21] a group is changed at any time, and keeps who serves it', () => {
    const group = { id: 'group-1', name: { en: 'Borders' }, mode: 'en', brief: { en: 'Find what to do.' } } as const
    const { groups } = fold(doing(openGroupsFacts, { type: 'ChangeGroup', group }))
    expect(groups.groups[0]).toMatchObject({ ...group, moderators: ['moderator-1'] })
    expect(given(...sampleFacts).when({ type: 'ChangeGroup', group: { ...group, id: 'group-9' } })).toEqual(
      refuse('unknownGroup'),
    )
  })

  test('[GR21] a group is removed while groups are closed and it has not written', () => {
    const remove: Command = { type: 'RemoveGroup', groupId: 'group-2' }
    expect(fold(doing(groupWorkFacts, remove)).groups.groups.map(({ id }) => id)).toEqual(['group-1'])
    expect(given(...openGroupsFacts).when(remove)).toEqual(refuse('groupsOpen'))
    expect(given(...plenaryFacts).when(remove)).toEqual(refuse('groupHasDraft'))
    expect(given(...groupWorkFacts).when({ ...remove, groupId: 'group-9' })).toEqual(accept())
  })
})
