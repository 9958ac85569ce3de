/** What must not be left behind: seats, choices and drafts of people and groups that come or go while groups are closed or open. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { groupWorkFacts, openGroupsFacts, sampleSeats } from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { reactions } from '../reactions.ts'
import { refuse } from '../refusals.ts'
import { newcomerGroup } from '../views/newcomerGroup.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { placeOf } from './groups.ts'

const at = dayOneAfter(20)
const doing = (history: readonly WorkshopEvent[], ...commands: readonly Command[]): readonly WorkshopEvent[] =>
  commands.reduce((events, command) => [...events, ...eventsOf(given(...events).when(command, { at }))], history)
const remove: Command = { type: 'RemovePerson', personId: 'honduras-1' }
const addThird: Command = { type: 'AddGroup', group: { id: 'group-3', name: { en: 'Group 3' }, mode: 'es' } }
const arrived: WorkshopEvent = {
  type: 'AttendanceRecorded',
  attendance: { arrived: [{ personId: 'expert-1', at }], left: [] },
}

describe('seats', () => {
  const removed = doing(openGroupsFacts, { type: 'CloseGroups' }, remove)

  test('[GR9] [GR22] who was removed while the groups were closed does not return with the others', () => {
    const seating = { personId: 'honduras-1', to: null, by: null, at }
    expect(given(...removed).when({ type: 'ReopenGroups' }, { at })).toEqual(
      accept<WorkshopEvent>(
        { type: 'GroupsReopened', at },
        { type: 'PersonSeated', ...seating },
        { type: 'PlanAdjusted', ...seating },
        { type: 'DraftingOpened', groupId: 'group-1', at },
        { type: 'DraftingOpened', groupId: 'group-2', at },
      ),
    )
    const { groups } = fold(doing(removed, { type: 'ReopenGroups' }))
    const { 'honduras-1': _, ...others } = sampleSeats
    expect([groups.seats, groups.plan?.seats]).toEqual([others, others])
  })

  test('[GR21] [GR22] nobody returns to a group that was removed meanwhile', () => {
    const history = doing(
      groupWorkFacts,
      addThird,
      { type: 'MovePerson', personId: 'honduras-1', from: 'group-1', to: 'group-3' },
      { type: 'OpenGroups' },
      { type: 'CloseGroups' },
    )
    // A draft forbids it; a history from before groups added later had one may still hold the fact.
    expect(given(...history).when({ type: 'RemoveGroup', groupId: 'group-3' })).toEqual(refuse('groupHasDraft'))
    const gone: WorkshopEvent = { type: 'GroupRemoved', groupId: 'group-3' }
    const { groups } = fold(doing([...history, gone], { type: 'ReopenGroups' }))
    expect([placeOf(groups, 'honduras-1'), placeOf(groups, 'honduras-2')]).toEqual([null, 'group-2'])
  })
})

describe('late comers', () => {
  const shut = doing(
    openGroupsFacts,
    { type: 'CloseGroup', groupId: 'group-1' },
    { type: 'CloseGroup', groupId: 'group-2' },
  )

  test('[GR6] [GR12] who came while no group was open to them is seated when one opens again', () => {
    const waiting = [...shut, arrived]
    expect(newcomerGroup(fold(waiting), {}, 'expert-1', at)).toBeNull()
    const reopened: WorkshopEvent = { type: 'GroupReopened', groupId: 'group-2', at }
    expect(reactions(reopened, fold([...waiting, reopened]))).toEqual([
      { type: 'recheckDocs' },
      { type: 'seatNewcomer', personId: 'expert-1' },
    ])
  })
})

describe('choices', () => {
  const choose: Command = { type: 'ChooseGroup', groupId: 'group-1' }
  const as = (personId: string) => ({ actor: personActor(personId), at })
  const opened = doing(groupWorkFacts, { type: 'OpenChoices', limits: { 'group-1': 1 } })
  const taken = [...opened, ...eventsOf(given(...opened).when(choose, as('honduras-1')))]

  test('[GR17] who is removed gives back their place in the group they chose', () => {
    expect(given(...taken).when(choose, as('belize-1'))).toEqual(refuse('groupFull'))
    const gone = doing(taken, remove)
    expect(fold(gone).groups.choices.chosen).toEqual({})
    expect(given(...gone).when(choose, as('belize-1'))).toMatchObject({ ok: true })
  })
})

describe('rounds', () => {
  const planned: WorkshopEvent = {
    type: 'GroupsPlanned',
    seats: sampleSeats,
    laterRounds: [{ 'belize-1': 'group-2', 'honduras-1': 'group-2' }],
    levels: [],
    seed: 1,
    by: null,
    at,
  }
  const second = doing([...groupWorkFacts, planned], { type: 'OpenGroups' }, { type: 'StartRound', from: 1, round: 2 })

  test('[GR18] what is moved in a later round leaves the first as it was planned', () => {
    const moved = doing(second, { type: 'MovePerson', personId: 'honduras-1', from: 'group-2', to: 'group-1' })
    const { 'honduras-1': _, ...others } = sampleSeats
    expect(fold(moved).groups.seats['honduras-1']).toBe('group-1')
    const several: Command = {
      type: 'MovePeople',
      moves: [{ personId: 'guatemala-1', from: null, to: 'group-2' }],
    }
    const first = doing(moved, several, { type: 'StartRound', from: 2, round: 1 })
    expect(fold(first).groups.seats).toEqual(sampleSeats)
    expect(fold(doing(moved, remove, { type: 'StartRound', from: 2, round: 1 })).groups.seats).toEqual(others)
  })
})

describe('several moves', () => {
  test('[GR15] name each person once: two places for one is no proposal', () => {
    const moves = [
      { personId: 'belize-1', from: 'group-2', to: 'group-1' },
      { personId: 'belize-1', from: 'group-2', to: null },
    ]
    expect(given(...openGroupsFacts).when({ type: 'MovePeople', moves })).toEqual(refuse('invalid'))
  })
})

describe('a group added', () => {
  test('[GR21] while groups are open opens with them, and writes', () => {
    expect(given(...openGroupsFacts).when(addThird, { at })).toMatchObject({
      ok: true,
      events: [{ type: 'GroupAdded' }, { type: 'DraftingOpened', groupId: 'group-3', at }],
    })
  })

  test('[GR21] while groups are closed waits for them', () => {
    expect(eventsOf(given(...groupWorkFacts).when(addThird, { at })).map(({ type }) => type)).toEqual(['GroupAdded'])
  })
})
