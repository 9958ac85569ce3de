/** The rules of the groups, GR1 to GR11. The balance itself is tested in `balance/`. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import {
  ended,
  groupWorkFacts,
  openGroupsFacts,
  runningFacts,
  sampleSeats,
  started,
} from '../../testing/sampleHistories.ts'
import { personActor, system } from '../actor.ts'
import { redactEvent, redactWorkshop } from '../redact.ts'
import { refuse } from '../refusals.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { areOpen, placeOf } from './groups.ts'

const at = dayOneAfter(20)
const facilitatorId = 'facilitator-rcm'
const proposal = {
  seats: sampleSeats,
  levels: [
    { name: 'platform', excess: 1, bound: 1, status: 'proven' as const },
    { name: 'language', excess: 2, bound: 1, status: 'best' as const },
  ],
}
const plan = { type: 'PlanGroups', seed: 3 } as const
const move = (personId: string, from: string | null, to: string | null) =>
  ({ type: 'MovePerson', personId, from, to }) as const
const moderator = personActor('moderator-1')
const visited = (personId: string, groupId: string | null): WorkshopEvent => ({
  type: 'GroupVisited',
  personId,
  groupId,
  at,
})
/** A seat taken or freed while groups are open: now, and in the plan. */
const reseated = (personId: string, to: string | null, by: string | null): readonly WorkshopEvent[] => [
  { type: 'PersonSeated', personId, to, by, at },
  { type: 'PlanAdjusted', personId, to, by, at },
]
const removed: WorkshopEvent = { type: 'PersonRemoved', personId: 'honduras-1', at }

describe('planning', () => {
  test('[GR1] a plan is prepared before group work and changes nobody’s place', () => {
    expect(placeOf(fold(groupWorkFacts).groups, 'honduras-1')).toBeNull()
  })

  test('[GR1] until the groups open, the plan is seen by staff alone', () => {
    const planned = eventsOf(given(...runningFacts).when(plan, { at, outside: { proposal } }))[0]
    expect(planned && redactEvent(planned, 'staff')).toEqual(planned)
    expect(planned && redactEvent(planned, 'everyone')).toMatchObject({ seats: {}, levels: [], seed: 0, by: null })
    expect(redactWorkshop(fold(groupWorkFacts), 'everyone').groups.plan).toMatchObject({ seats: {}, levels: [] })
  })

  test('[GR2] the proposal is recorded as the balance module made it, with what was reached and what is possible', () => {
    expect(given(...runningFacts).when(plan, { at, outside: { proposal } })).toEqual(
      accept({ type: 'GroupsPlanned', ...proposal, seed: 3, by: facilitatorId, at }),
    )
  })

  test('[GR2] when the rules conflict there is no proposal, and the sender is told', () => {
    expect(given(...runningFacts).when(plan)).toEqual(refuse('balanceImpossible'))
  })

  test('[GR1] a plan needs groups, and open groups are not planned anew', () => {
    const outside = { proposal }
    const withoutGroups = sampleFacts.filter(({ type }) => type !== 'GroupAdded' && type !== 'DutyAssigned')
    expect(given(...withoutGroups).when(plan, { outside })).toEqual(refuse('noGroups'))
    expect(given(...openGroupsFacts).when(plan, { outside })).toEqual(refuse('groupsOpen'))
  })

  test('[GR1] groups have ids of their own, and duties are given to enrolled people', () => {
    const group = { id: 'group-1', name: {}, mode: 'es' as const }
    expect(given(...sampleFacts).when({ type: 'AddGroup', group })).toEqual(refuse('alreadyExists'))
    const duty = { type: 'AssignDuty', groupId: 'group-1', duty: 'moderator' } as const
    expect(given(...sampleFacts).when({ ...duty, personId: 'nobody' })).toEqual(refuse('unknownPerson'))
    expect(given(...sampleFacts).when({ ...duty, groupId: 'group-9', personId: 'moderator-1' })).toEqual(
      refuse('unknownGroup'),
    )
  })
})

describe('opening', () => {
  const open = { type: 'OpenGroups' } as const

  test('[GR3] groups open with the seats of the plan, and their drafts with them', () => {
    expect(given(...groupWorkFacts).when(open, { at })).toEqual(
      accept<WorkshopEvent>(
        { type: 'GroupsOpened', segmentId: 'group-work', seats: sampleSeats, at },
        { type: 'DraftingOpened', groupId: 'group-1', at },
        { type: 'DraftingOpened', groupId: 'group-2', at },
      ),
    )
  })

  test('[GR3] a person removed after the planning is not seated', () => {
    const [opened] = eventsOf(given(...groupWorkFacts, removed).when(open, { at }))
    expect(opened?.type === 'GroupsOpened' && Object.keys(opened.seats)).not.toContain('honduras-1')
  })

  test('[GR3] groups open only during group work, and only with a plan', () => {
    expect(given(...runningFacts).when(open)).toEqual(refuse('notGroupWork'))
    const unplanned = groupWorkFacts.filter(({ type }) => type !== 'GroupsPlanned')
    expect(given(...unplanned).when(open)).toEqual(refuse('noPlan'))
  })

  test('[GR3] opening and closing twice do their work once', () => {
    expect(given(...openGroupsFacts).when(open)).toEqual(accept())
    expect(given(...groupWorkFacts).when({ type: 'CloseGroups' })).toEqual(accept())
  })
})

describe('places', () => {
  const { groups } = fold(openGroupsFacts)

  test('[GR4] a place is the visit, else the seat, else the group served, else plenary', () => {
    expect(placeOf(groups, 'belize-1')).toBe('group-2')
    expect(placeOf(groups, 'moderator-1')).toBe('group-1')
    expect(placeOf(groups, 'facilitator-rcm')).toBeNull()
    expect(placeOf(fold([...openGroupsFacts, visited('moderator-1', 'group-2')]).groups, 'moderator-1')).toBe('group-2')
    expect(placeOf(fold([...openGroupsFacts, visited('moderator-1', null)]).groups, 'moderator-1')).toBeNull()
  })

  test('[GR4] when the groups close everybody is in plenary, and visits are over', () => {
    const closed: WorkshopEvent = { type: 'GroupsClosed', at }
    const after = fold([...openGroupsFacts, visited('moderator-1', 'group-2'), closed]).groups
    expect(['belize-1', 'moderator-1'].map((id) => placeOf(after, id))).toEqual([null, null])
    expect(after.visits).toEqual({})
  })

  test('[GR5] a move names where the sender saw the person', () => {
    expect(given(...openGroupsFacts).when(move('belize-1', 'group-2', 'group-1'), { at })).toEqual(
      accept(...reseated('belize-1', 'group-1', facilitatorId)),
    )
    expect(given(...openGroupsFacts).when(move('belize-1', null, 'group-1'))).toEqual(refuse('movedAlready'))
  })

  test('[GR5] two facilitators who wish the same move a person once', () => {
    expect(given(...openGroupsFacts).when(move('belize-1', 'group-1', 'group-2'))).toEqual(accept())
  })

  test('[GR5] before the groups open, a move adjusts the plan', () => {
    const adjusted = given(...groupWorkFacts).when(move('belize-1', 'group-2', null), { at })
    expect(adjusted).toEqual(accept({ type: 'PlanAdjusted', personId: 'belize-1', to: null, by: facilitatorId, at }))
    const after = fold([...groupWorkFacts, ...eventsOf(adjusted)]).groups.plan
    expect(after?.isAdjusted).toBe(true)
    expect(after?.seats).not.toHaveProperty('belize-1')
  })

  test('[GR5] nobody is moved to a group that is not there, nor before there is a plan', () => {
    expect(given(...openGroupsFacts).when(move('belize-1', 'group-2', 'group-9'))).toEqual(refuse('unknownGroup'))
    expect(given(...openGroupsFacts).when(move('nobody', null, 'group-1'))).toEqual(refuse('unknownPerson'))
    expect(given(...runningFacts).when(move('belize-1', null, 'group-1'))).toEqual(refuse('noPlan'))
  })
})

describe('newcomers', () => {
  const seat = (personId: string) => ({ type: 'SeatNewcomer', personId }) as const
  const circumstances = { actor: system, at, outside: { newcomerSeat: 'group-2' } }

  test('[GR6] who has no seat while groups are open is seated where the balance says, and nobody else moves', () => {
    expect(given(...openGroupsFacts).when(seat('expert-1'), circumstances)).toEqual(
      accept(...reseated('expert-1', 'group-2', null)),
    )
  })

  test('[GR6] who has a seat or serves a group keeps it', () => {
    expect(given(...openGroupsFacts).when(seat('honduras-1'), circumstances)).toEqual(accept())
    expect(given(...openGroupsFacts).when(seat('moderator-1'), circumstances)).toEqual(accept())
  })

  test('[GR6] nobody is seated while groups are closed, nor after being removed', () => {
    expect(given(...groupWorkFacts).when(seat('expert-1'), circumstances)).toEqual(accept())
    const gone: WorkshopEvent = { ...removed, personId: 'expert-1' }
    expect(given(...openGroupsFacts, gone).when(seat('expert-1'), circumstances)).toEqual(accept())
  })
})

describe('leaving', () => {
  test('[GR7] leaving group work on the agenda closes the groups and their drafts', () => {
    const events = eventsOf(given(...openGroupsFacts).when({ type: 'NextSegment', from: 'group-work' }, { at }))
    expect(events).toEqual([
      ended('group-work', at),
      started('break', at),
      { type: 'GroupsClosed', at },
      { type: 'DraftingClosed', groupId: 'group-1', at },
      { type: 'DraftingClosed', groupId: 'group-2', at },
    ])
    expect(areOpen(fold([...openGroupsFacts, ...events]).groups)).toBe(false)
  })

  test('[GR7] so do going back and ending the sitting', () => {
    const back = eventsOf(given(...openGroupsFacts).when({ type: 'PreviousSegment', from: 'group-work' }))
    const end = eventsOf(given(...openGroupsFacts).when({ type: 'EndSitting', sittingId: 'day-1' }))
    for (const events of [back, end]) expect(events.map(({ type }) => type)).toContain('GroupsClosed')
  })

  test('[GR7] pausing group work leaves the groups open', () => {
    expect(eventsOf(given(...openGroupsFacts).when({ type: 'PauseSegment' })).map(({ type }) => type)).toEqual([
      'SegmentPaused',
    ])
  })

  test('[GR8] a moderator visits any group', () => {
    const visit = { type: 'VisitGroup', groupId: 'group-2' } as const
    expect(given(...openGroupsFacts).when(visit, { actor: moderator, at })).toEqual(
      accept(visited('moderator-1', 'group-2')),
    )
    expect(given(...groupWorkFacts).when(visit, { actor: moderator })).toEqual(refuse('groupsNotOpen'))
    expect(given(...openGroupsFacts).when({ ...visit, groupId: 'group-9' })).toEqual(refuse('unknownGroup'))
  })

  test.each(['interpreter-1', 'honduras-1', 'rapporteur-1', 'observer-1'])(
    '[GR8] %s stays where placed',
    (personId) => {
      const visit = { type: 'VisitGroup', groupId: 'group-2' } as const
      expect(given(...openGroupsFacts).when(visit, { actor: personActor(personId) })).toEqual(refuse('notAllowed'))
    },
  )
})

describe('leaving the workshop', () => {
  test('[GR9] who is removed while the groups are open leaves their seat', () => {
    const decision = given(...openGroupsFacts).when({ type: 'RemovePerson', personId: 'honduras-1' }, { at })
    expect(eventsOf(decision)).toEqual([removed, ...reseated('honduras-1', null, null)])
  })

  test('[GR9] a removal in plenary moves nobody', () => {
    const decision = given(...groupWorkFacts).when({ type: 'RemovePerson', personId: 'honduras-1' }, { at })
    expect(eventsOf(decision)).toEqual([removed])
  })
})

describe('opening again', () => {
  const closed: WorkshopEvent = { type: 'GroupsClosed', at }

  test('[GR10] groups that open again open as they were, moves and newcomers included', () => {
    const history = [
      ...openGroupsFacts,
      ...reseated('belize-1', 'group-1', facilitatorId),
      ...reseated('expert-1', 'group-2', null),
      closed,
    ]
    const [opened] = eventsOf(given(...history).when({ type: 'OpenGroups' }, { at }))
    expect(opened).toMatchObject({ type: 'GroupsOpened', seats: { 'belize-1': 'group-1', 'expert-1': 'group-2' } })
  })

  test('[GR11] whom a facilitator moves to plenary is not seated again by arriving', () => {
    const history = [...openGroupsFacts, ...reseated('belize-1', null, facilitatorId)]
    expect(placeOf(fold(history).groups, 'belize-1')).toBeNull()
    const circumstances = { actor: system, at, outside: { newcomerSeat: 'group-2' } }
    const again = given(...history).when({ type: 'SeatNewcomer', personId: 'belize-1' }, circumstances)
    expect(again).toEqual(accept())
    const back = fold([...history, ...reseated('belize-1', 'group-2', facilitatorId)]).groups
    expect(placeOf(back, 'belize-1')).toBe('group-2')
  })
})
