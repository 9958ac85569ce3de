import { expect, test } from 'vitest'
import { minutes } from '../../time.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { openGroupsFacts } from '../../testing/sampleHistories.ts'
import { currentSegment } from '../agenda/agenda.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { groupTimer } from './groupTimer.ts'

const at = dayOneAfter(40)
const timerOf = (groupId: string | null, ...more: readonly WorkshopEvent[]) => {
  const { agenda, groups } = fold([...openGroupsFacts, ...more])
  const segment = currentSegment(agenda)
  if (!segment) throw new Error('Group work is current.')
  return groupTimer(segment, groups, groupId, at)
}
const extended: WorkshopEvent = { type: 'GroupExtended', groupId: 'group-1', by: minutes(5), at }

test('[GR3] [GR13] a group has the agenda’s time, and what it was given beyond it', () => {
  expect(timerOf('group-1')).toEqual({ left: minutes(30), allotted: minutes(60), extra: 0 })
  expect(timerOf('group-1', extended)).toEqual({ left: minutes(35), allotted: minutes(65), extra: minutes(5) })
})

test('[GR13] the others and plenary do not get it', () => {
  expect(timerOf('group-2', extended).left).toBe(minutes(30))
  expect(timerOf(null, extended).left).toBe(minutes(30))
})
