/** What the plan editor reckons: lengths, flags, moves, and a form that gives back the plan it was given. */
import { instant, minutes } from '@plenaria/shared/time'
import type { SegmentPlan } from '@plenaria/shared/workshop/agenda/agenda'
import { emptyAgenda } from '@plenaria/shared/workshop/agenda/agenda'
import type { AgendaEvent } from '@plenaria/shared/workshop/agenda/agendaEvents'
import { evolveAgenda } from '@plenaria/shared/workshop/agenda/evolveAgenda'
import { runOfShow } from '@plenaria/shared/workshop/agenda/runOfShow'
import { describe, expect, test } from 'vitest'
import { momentAt, timeOf } from '../../../i18n/localTime.ts'
import { moveBeside, moveByOne } from './moveSegment.ts'
import { planFlags } from './planFlags.ts'
import { readLength } from './readLength.ts'
import { draftProblems, newSegmentDraft, planOfDraft, segmentDraftOf, shareEqually } from './segmentDraft.ts'

const zone = 'America/New_York'
const at = instant(Date.UTC(2026, 2, 7, 14))

const segment = (id: string, more: Partial<SegmentPlan> = {}): SegmentPlan => ({
  id,
  kind: 'panel',
  title: { en: id },
  points: [],
  coordinator: {},
  planned: minutes(20),
  ...more,
})
const added = (sittingId: string, plan: SegmentPlan): AgendaEvent => ({
  type: 'SegmentAdded',
  sittingId,
  segment: plan,
})
const sitting = (sittingId: string, hours: number, endsBy?: number): AgendaEvent => ({
  type: 'SittingAdded',
  sittingId,
  title: {},
  plannedStart: instant(at + hours * 3_600_000),
  ...(endsBy === undefined ? {} : { endsBy: instant(at + endsBy * 3_600_000) }),
})
const planned = (...events: AgendaEvent[]) => events.reduce(evolveAgenda, emptyAgenda)

describe('lengths', () => {
  test.each([
    ['45', 45],
    ['90 min', 90],
    ['1h30', 90],
    ['1:30', 90],
    ['2 h', 120],
    ['1 hora 5 min', 65],
    ['7,5', 7.5],
    ['0', 0],
  ])('%s is %d minutes', (text, count) => expect(readLength(text)).toBe(minutes(count)))
  test.each(['', 'soon', '-5', '25 h', '1h75x'])('%s is none', (text) => expect(readLength(text)).toBeNull())
})

describe('flags', () => {
  test('a hard start after the segment before it leaves a gap, before its end an overlap', () => {
    const later = instant(at + minutes(30))
    const sooner = instant(at + minutes(10))
    const flagsWith = (startsAt: typeof later) => {
      const agenda = planned(sitting('s', 0), added('s', segment('a')), added('s', segment('b', { startsAt })))
      return runOfShow(agenda, at).flatMap((times) => planFlags(times, undefined))
    }
    expect(flagsWith(later)).toEqual([{ kind: 'gap', segmentId: 'b', by: minutes(10) }])
    expect(flagsWith(sooner)).toEqual([{ kind: 'overlap', segmentId: 'b', by: minutes(10) }])
  })

  test('sittings that overlap, an end that is missed and a sitting without segments are flagged', () => {
    const agenda = planned(
      sitting('one', 0, 1),
      ...['a', 'b', 'c', 'd'].map((id) => added('one', segment(id))),
      sitting('two', 1),
    )
    const [one, two] = runOfShow(agenda, at)
    expect(one && planFlags(one, undefined)).toEqual([{ kind: 'beyondEnd', by: minutes(20) }])
    expect(two && planFlags(two, one)).toEqual([{ kind: 'sittingsOverlap', by: minutes(20) }, { kind: 'empty' }])
  })
})

describe('moves', () => {
  const { sittings } = planned(
    sitting('one', 0),
    added('one', segment('a')),
    added('one', segment('b')),
    sitting('two', 3),
    added('two', segment('c')),
  )
  const move = (segmentId: string, sittingId: string, before: string | null) => ({
    type: 'MoveSegment',
    segmentId,
    sittingId,
    before,
  })

  test('one up, one down, and over the edge into the next sitting', () => {
    expect(moveByOne(sittings, 'b', 'up')).toEqual(move('b', 'one', 'a'))
    expect(moveByOne(sittings, 'a', 'down')).toEqual(move('a', 'one', null))
    expect(moveByOne(sittings, 'b', 'down')).toEqual(move('b', 'two', 'c'))
    expect(moveByOne(sittings, 'c', 'up')).toEqual(move('c', 'one', null))
    expect(moveByOne(sittings, 'a', 'up')).toBeNull()
    expect(moveByOne(sittings, 'c', 'down')).toBeNull()
  })

  test('dropped before or after another', () => {
    const [one] = sittings
    if (!one) throw new Error('The plan has a sitting')
    expect(moveBeside(one, 'c', { segmentId: 'b', side: 'before' })).toEqual(move('c', 'one', 'b'))
    expect(moveBeside(one, 'c', { segmentId: 'b', side: 'after' })).toEqual(move('c', 'one', null))
    expect(moveBeside(one, 'a', { segmentId: 'b', side: 'after' })).toEqual(move('a', 'one', null))
  })
})

describe('the form', () => {
  const day = '2026-03-07'
  const full: SegmentPlan = segment('a', {
    coordinator: { es: 'Secretaría' },
    points: [{ es: 'Uno', en: 'One' }],
    part: { en: 'Part I' },
    speakers: [{ en: 'Honduras' }],
    outcomes: [{ en: 'A list' }],
    staffNotes: 'Test the sound.',
    links: [{ label: 'Slides', url: 'https://example.org/slides' }],
    slots: [{ id: 's1', title: { en: 'Honduras' }, planned: minutes(5), personId: 'honduras-1' }],
    startsAt: momentAt(day, '09:15', zone) ?? at,
    endsAt: momentAt(day, '09:45', zone) ?? at,
    advance: 'automatic',
    isFirm: true,
  })

  test('gives back the plan it was given', () => {
    expect(planOfDraft(segmentDraftOf(full, zone), { day, zone })).toEqual(full)
    expect(planOfDraft(segmentDraftOf(segment('b'), zone), { day, zone })).toEqual(segment('b'))
  })

  test('says what is missing and gives no plan meanwhile', () => {
    const draft = { ...newSegmentDraft('x'), length: 'soon', links: [{ label: '', url: 'here' }] }
    expect(draftProblems(draft, { day, zone })).toEqual(['title', 'length', 'links'])
    expect(planOfDraft(draft, { day, zone })).toBeNull()
  })

  test('a local time holds across a change of the clocks', () => {
    expect(timeOf(momentAt('2026-03-08', '09:00', zone) ?? at, zone)).toBe('09:00')
    expect(momentAt('2026-03-08', '09:00', zone)).toBe(Date.UTC(2026, 2, 8, 13))
    expect(momentAt('2026-13-08', '09:00', zone)).toBeNull()
  })

  test('time is shared out to the minute, and none is lost', () => {
    expect(shareEqually(minutes(60), 11)).toEqual([...Array.from({ length: 10 }, () => '5'), '10'])
    expect(shareEqually(minutes(60), 4)).toEqual(['15', '15', '15', '15'])
  })
})
