/** What happens at once while people move into groups and between them: one wish after the other, and nobody in two places. */
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts, openGroupsFacts, sampleSeats } from '@plenaria/shared/testing/sampleHistories'
import { millis, minutes } from '@plenaria/shared/time'
import { organiser, system } from '@plenaria/shared/workshop/actor'
import { placeOf } from '@plenaria/shared/workshop/groups/groups'
import type { Command, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import { createMemoryFanout } from '../fanout/memoryFanout.ts'
import { createFaultyEventStore } from '../testing/faultyEventStore.ts'
import { facilitatorMirps, facilitatorRcm, startEngine, type StartedEngine, W } from '../testing/startEngine.ts'

const at = dayOneAfter(11)
const open: Command = { type: 'OpenGroups' }
const move = (to: string | null): Command => ({ type: 'MovePerson', personId: 'belize-1', from: 'group-2', to })
const arrives: Command = {
  type: 'RecordAttendance',
  attendance: { arrived: [{ personId: 'expert-1', at }], left: [] },
}
const seatExpert: Command = { type: 'SeatNewcomer', personId: 'expert-1' }
const typesOf = async ({ log }: StartedEngine, type: WorkshopEvent['type']) =>
  (await log()).filter((event) => event.type === type)
const groupsOf = ({ engine }: StartedEngine) => {
  const groups = engine.current(W)?.workshop.groups
  if (!groups) throw new Error('The workshop is open.')
  return groups
}

describe('at once', () => {
  test('two facilitators open the groups: they open once', async () => {
    const started = await startEngine({ facts: groupWorkFacts })
    const replies = await Promise.all([
      started.order('one', facilitatorRcm, open),
      started.order('two', facilitatorMirps, open),
    ])
    expect(replies.every(({ ok }) => ok)).toBe(true)
    expect(await typesOf(started, 'GroupsOpened')).toHaveLength(1)
  })

  test('somebody joins while the groups open: one seat, whichever comes first', async () => {
    for (const commands of [
      [open, arrives, seatExpert],
      [arrives, open, seatExpert],
    ]) {
      const started = await startEngine({ facts: groupWorkFacts })
      await Promise.all(
        commands.map((command, index) =>
          started.order(`order-${index}`, command === open ? facilitatorRcm : system, command),
        ),
      )
      await started.order('again', system, seatExpert)
      expect(placeOf(groupsOf(started), 'expert-1')).not.toBeNull()
      expect(await typesOf(started, 'PersonSeated')).toHaveLength(1)
    }
  })

  test('two facilitators move the same person: one does, the other is told', async () => {
    const started = await startEngine({ facts: openGroupsFacts })
    const replies = await Promise.all([
      started.order('one', facilitatorRcm, move('group-1')),
      started.order('two', facilitatorMirps, move(null)),
    ])
    expect(replies).toMatchObject([{ ok: true }, { ok: false, refusal: { code: 'movedAlready' } }])
    expect(placeOf(groupsOf(started), 'belize-1')).toBe('group-1')
  })

  test('a person is removed while being moved: in either order they are gone and hold no seat', async () => {
    const remove: Command = { type: 'RemovePerson', personId: 'belize-1' }
    for (const isMovedFirst of [true, false]) {
      const started = await startEngine({ facts: openGroupsFacts })
      const wishes = [
        () => started.order('move', facilitatorRcm, move('group-1')),
        () => started.order('remove', organiser, remove),
      ]
      await Promise.all((isMovedFirst ? wishes : wishes.toReversed()).map((wish) => wish()))
      const late: Command = { type: 'MovePerson', personId: 'belize-1', from: null, to: 'group-1' }
      expect(await started.order('late', facilitatorRcm, late)).toMatchObject({
        ok: false,
        refusal: { code: 'unknownPerson' },
      })
      expect(groupsOf(started).seats['belize-1']).toBeUndefined()
      expect(groupsOf(started).plan?.seats['belize-1']).toBeUndefined()
    }
  })

  test('a person is removed while the groups close, and the closing is taken back: they hold no seat', async () => {
    const started = await startEngine({ facts: openGroupsFacts })
    await Promise.all([
      started.order('close', facilitatorRcm, { type: 'CloseGroups' }),
      started.order('remove', organiser, { type: 'RemovePerson', personId: 'belize-1' }),
      started.order('reopen', facilitatorMirps, { type: 'ReopenGroups' }),
    ])
    const { 'belize-1': _, ...others } = sampleSeats
    expect(groupsOf(started).seats).toEqual(others)
  })

  test('two accept the same few moves: they are made once', async () => {
    const started = await startEngine({ facts: openGroupsFacts })
    const moves: Command = {
      type: 'MovePeople',
      moves: [
        { personId: 'belize-1', from: 'group-2', to: 'group-1' },
        { personId: 'guatemala-1', from: 'group-1', to: 'group-2' },
      ],
    }
    const replies = await Promise.all([
      started.order('one', facilitatorRcm, moves),
      started.order('two', facilitatorMirps, moves),
    ])
    expect(replies.every(({ ok }) => ok)).toBe(true)
    expect(await typesOf(started, 'PersonSeated')).toHaveLength(2)
  })

  test('two give the same group more time at once: it gets it once, and the second is told', async () => {
    const started = await startEngine({ facts: openGroupsFacts })
    const extend: Command = { type: 'ExtendGroup', groupId: 'group-1', from: millis(0), by: minutes(5) }
    const replies = await Promise.all([
      started.order('one', facilitatorRcm, extend),
      started.order('two', facilitatorMirps, extend),
    ])
    expect(replies).toMatchObject([{ ok: true }, { ok: false, refusal: { code: 'timeGiven' } }])
    expect(await typesOf(started, 'GroupExtended')).toHaveLength(1)
  })

  test('two servers close and extend the same group: both see the same in the end', async () => {
    const one = await startEngine({ facts: openGroupsFacts })
    const other = await startEngine({ eventStore: one.eventStore, fanout: createMemoryFanout() })
    await other.engine.open(W)
    await one.order('one', facilitatorRcm, { type: 'CloseGroup', groupId: 'group-1' })
    const late = await other.order('two', facilitatorMirps, {
      type: 'ExtendGroup',
      groupId: 'group-1',
      from: millis(0),
      by: minutes(1),
    })
    expect(late).toMatchObject({ ok: false, refusal: { code: 'groupsNotOpen' } })
    expect(groupsOf(other)).toEqual(groupsOf(one))
  })
})

describe('a server that dies', () => {
  test('in the middle of opening: everybody is in plenary, or everybody is in their group', async () => {
    const eventStore = createFaultyEventStore()
    const first = await startEngine({ eventStore, facts: groupWorkFacts })
    const release = eventStore.holdAppends()
    const opening = first.order('one', facilitatorRcm, open)
    const before = await startEngine({ eventStore })
    await before.engine.open(W)
    expect(placeOf(groupsOf(before), 'honduras-1')).toBeNull()
    release()
    await opening
    const after = await startEngine({ eventStore })
    await after.engine.open(W)
    expect(Object.keys(sampleSeats).map((personId) => placeOf(groupsOf(after), personId))).toEqual(
      Object.values(sampleSeats),
    )
    expect(await after.order('one', facilitatorRcm, open)).toMatchObject({ ok: true })
    expect(await typesOf(after, 'GroupsOpened')).toHaveLength(1)
  })
})
