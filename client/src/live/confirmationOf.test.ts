import { instant, millis, minutes } from '@plenaria/shared/time'
import type { SegmentKind } from '@plenaria/shared/workshop/agenda/agenda'
import { type Command, emptyWorkshop, evolve, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import { createText } from '../i18n/createText.ts'
import { confirmationOf } from './confirmationOf.ts'

const at = instant(0)
const segment = (id: string, kind: SegmentKind): WorkshopEvent => ({
  type: 'SegmentAdded',
  sittingId: 's',
  segment: { id, kind, title: { en: id }, points: [], coordinator: {}, planned: minutes(10) },
})
const started = (segmentId: string): WorkshopEvent => ({ type: 'SegmentStarted', segmentId, at })
const base: readonly WorkshopEvent[] = [
  { type: 'SittingAdded', sittingId: 's', title: { en: 'Sitting' }, plannedStart: at },
  segment('opening', 'opening'),
  segment('work', 'groupWork'),
  segment('more-work', 'groupWork'),
  segment('plenary', 'plenary'),
  { type: 'GroupAdded', group: { id: 'g1', name: { en: 'Group 1' }, mode: 'es' } },
  { type: 'GroupAdded', group: { id: 'g2', name: { en: 'Group 2' }, mode: 'es' } },
  { type: 'SittingStarted', sittingId: 's', at },
]
const openGroups: readonly WorkshopEvent[] = [
  { type: 'GroupsOpened', segmentId: 'work', seats: {}, at },
  { type: 'DraftingOpened', groupId: 'g1', at },
]
const asked = (events: readonly WorkshopEvent[], command: Command) =>
  confirmationOf([...base, ...events].reduce(evolve, emptyWorkshop), command, createText('en'), 'en')

describe('what is asked about once more', () => {
  test('going on is not, unless it closes groups', () => {
    expect(asked([started('opening')], { type: 'NextSegment', from: 'opening' })).toBeNull()
    expect(asked([started('work'), ...openGroups], { type: 'NextSegment', from: 'work' })).toBeNull()
    const leaving = asked([started('more-work'), ...openGroups], { type: 'NextSegment', from: 'more-work' })
    expect(leaving?.consequences).toEqual([
      'Everybody comes back to plenary at the same time.',
      'The text of 1 group closes; what was written is kept.',
    ])
    expect(leaving?.confirmLabel).toBe('Go to plenary')
  })

  test('a jump back is, one step back is not', () => {
    const events = [started('plenary')]
    expect(asked(events, { type: 'GoToSegment', segmentId: 'opening', from: 'plenary' })?.title).toBe(
      'Go back to opening?',
    )
    expect(asked(events, { type: 'PreviousSegment', from: 'plenary' })).toBeNull()
    expect(asked([started('opening')], { type: 'GoToSegment', segmentId: 'plenary', from: 'opening' })).toBeNull()
  })

  test('ending a sitting names what is not held', () => {
    const ending = asked([started('more-work')], { type: 'EndSitting', sittingId: 's' })
    expect(ending?.isDanger).toBe(true)
    expect(ending?.consequences[0]).toBe('3 segments are not held: opening, work, plenary.')
  })

  test('a new proposal is only once the old one was adjusted', () => {
    const planned: WorkshopEvent = { type: 'GroupsPlanned', seats: {}, levels: [], seed: 1, by: null, at }
    const adjusted: WorkshopEvent = { type: 'PlanAdjusted', personId: 'p', to: 'g1', by: null, at }
    const propose: Command = { type: 'PlanGroups', seed: 2 }
    expect(asked([], propose)).toBeNull()
    expect(asked([planned], propose)).toBeNull()
    expect(asked([planned, adjusted], propose)?.isDanger).toBe(true)
  })

  test('time and pauses are not', () => {
    expect(asked([], { type: 'PauseSegment' })).toBeNull()
    expect(asked([], { type: 'AdjustSegment', segmentId: 'work', by: millis(60_000) })).toBeNull()
  })
})
