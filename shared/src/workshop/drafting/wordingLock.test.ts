/** The lock of the groups' texts before their time is over, DR6. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { openGroupsFacts } from '../../testing/sampleHistories.ts'
import { segmentOf } from '../../testing/sampleShow.ts'
import { minutes, plus } from '../../time.ts'
import { system } from '../actor.ts'
import { type Command, nextWake, type WorkshopEvent } from '../workshop.ts'
import { dueLock } from '../wordingLock.ts'

const locking: WorkshopEvent = {
  type: 'SegmentChanged',
  segment: segmentOf('group-work', 'groupWork', 60, { lockBefore: minutes(7) }),
}
const history = [...openGroupsFacts, locking]
const lock = dueLock(fold(history))
const at = lock?.at ?? dayOneAfter(0)
const wake: Command = { type: 'Wake' }
const closed = (groupId: string): WorkshopEvent => ({ type: 'DraftingClosed', groupId, at })

describe('the lock', () => {
  test('[DR6] texts close by themselves before the time is over, and the alarm knows when', () => {
    expect(lock?.groupIds).toEqual(['group-1', 'group-2'])
    expect(nextWake(fold(history))).toBe(at)
    expect(given(...history).when(wake, { at: plus(at, minutes(-1)), actor: system })).toEqual(accept())
    expect(given(...history).when(wake, { at, actor: system })).toEqual(accept(closed('group-1'), closed('group-2')))
    expect(dueLock(fold(openGroupsFacts))).toBeNull()
  })

  test('[DR6] a group with more time locks later', () => {
    const extended: WorkshopEvent = { type: 'GroupExtended', groupId: 'group-2', by: minutes(5), at: dayOneAfter(20) }
    expect(dueLock(fold([...history, extended]))?.groupIds).toEqual(['group-1'])
    const rest = fold([...history, extended, closed('group-1')])
    expect(dueLock(rest)).toEqual({ at: plus(at, minutes(5)), groupIds: ['group-2'] })
  })

  test('[DR6] what somebody opened again after its lock stays open', () => {
    const again: WorkshopEvent = { type: 'DraftingOpened', groupId: 'group-1', at: plus(at, minutes(1)) }
    const after = fold([...history, closed('group-1'), closed('group-2'), again])
    expect(dueLock(after)).toBeNull()
  })
})
