/** What the balance module is told, who counts as absent, and where somebody who comes late is seated. */
import { describe, expect, test } from 'vitest'
import { minutes, plus } from '../../time.ts'
import { fold } from '../../testing/givenWhenThen.ts'
import { dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import { groupWorkFacts, openGroupsFacts } from '../../testing/sampleHistories.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { balanceProblemOf } from './balanceProblemOf.ts'
import { newcomerGroup } from './newcomerGroup.ts'
import { graceTime, noShows } from './noShows.ts'

const opened = dayOneAfter(11)
const attendance = (arrived: readonly string[], left: readonly string[], at = opened): WorkshopEvent => ({
  type: 'AttendanceRecorded',
  attendance: {
    arrived: arrived.map((personId) => ({ personId, at })),
    left: left.map((personId) => ({ personId, at })),
  },
})
const everybody = ['honduras-1', 'honduras-2', 'guatemala-1', 'belize-1', 'observer-1']
const rule = (ruleId: string, value: Extract<WorkshopEvent, { type: 'GroupRuleSet' }>['rule']): WorkshopEvent => ({
  type: 'GroupRuleSet',
  ruleId,
  rule: value,
})

describe('the problem', () => {
  test('[GR16] holds the rules, less those about people without a seat and groups that are gone', () => {
    const problem = balanceProblemOf(
      fold([
        ...sampleFacts,
        rule('a', { kind: 'pin', personId: 'belize-1', groupId: 'group-2' }),
        rule('b', { kind: 'apart', personId: 'honduras-1', otherId: 'honduras-2' }),
        rule('g', { kind: 'apart', personId: 'honduras-1', otherId: 'moderator-1' }),
        rule('c', { kind: 'together', personIds: ['honduras-1', 'guatemala-1', 'moderator-1'] }),
        rule('d', { kind: 'capacity', groupId: 'group-1', seats: 3 }),
        rule('e', { kind: 'pin', personId: 'moderator-1', groupId: 'group-2' }),
        rule('f', { kind: 'capacity', groupId: 'group-9', seats: 3 }),
      ]),
      {},
    )
    expect(problem).toMatchObject({
      pins: [['belize-1', 'group-2']],
      apart: [['honduras-1', 'honduras-2']],
      together: [['honduras-1', 'guatemala-1']],
    })
    expect(problem.capacity).toEqual({ 'group-1': 3 })
  })

  test('[GR24] says how many interpreters there are and how long the longest group work lasts', () => {
    expect(balanceProblemOf(fold(sampleFacts), {})).toMatchObject({ interpreters: 1, minutes: 60 })
    const none: WorkshopEvent = { type: 'PersonRemoved', personId: 'interpreter-1', at: opened }
    expect(balanceProblemOf(fold([...sampleFacts, none]), {})).not.toHaveProperty('interpreters')
  })
})

describe('no-shows', () => {
  const justBefore = plus(opened, minutes(4.9))
  const after = plus(opened, graceTime)

  test('[GR23] who never came is missed after the time of grace, and not while groups are closed', () => {
    expect(noShows(fold(openGroupsFacts), justBefore)).toEqual([])
    expect(noShows(fold(openGroupsFacts), after)).toEqual(everybody)
    expect(noShows(fold(groupWorkFacts), after)).toEqual([])
  })

  test('[GR23] who came, or left a moment ago, or has no seat, is not missed', () => {
    const here = [...openGroupsFacts, attendance(everybody, [])]
    expect(noShows(fold(here), after)).toEqual([])
    const left = [...here, attendance([], ['belize-1'], after)]
    expect(noShows(fold(left), plus(after, minutes(4)))).toEqual([])
    expect(noShows(fold(left), plus(after, minutes(5)))).toEqual(['belize-1'])
  })
})

describe('late comers', () => {
  const here = [...openGroupsFacts, attendance(everybody, [])]

  test('[GR25] are not seated in a group that has closed', () => {
    const closed = (groupId: string): WorkshopEvent => ({ type: 'GroupClosed', groupId, at: opened })
    expect(newcomerGroup(fold([...here, closed('group-1')]), {}, 'expert-1', opened)).toBe('group-2')
    expect(newcomerGroup(fold([...here, closed('group-2')]), {}, 'expert-1', opened)).toBe('group-1')
    expect(newcomerGroup(fold([...here, closed('group-1'), closed('group-2')]), {}, 'expert-1', opened)).toBeNull()
  })

  test('[GR23] fill the place of somebody who did not come', () => {
    const noneOfGroupOne = [...openGroupsFacts, attendance(['honduras-2', 'belize-1'], [])]
    expect(newcomerGroup(fold(noneOfGroupOne), {}, 'expert-1', plus(opened, graceTime))).toBe('group-1')
    expect(newcomerGroup(fold(here), {}, 'expert-1', plus(opened, graceTime))).toBe('group-2')
  })
})
