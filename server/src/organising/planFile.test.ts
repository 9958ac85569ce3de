/** A plan that an organiser writes: what it may say of sittings and segments, in local times. */
import { minutes } from '@plenaria/shared/time'
import { describe, expect, test } from 'vitest'
import { setUpFrom } from '../testing/setUpFrom.ts'
import { planFileSchema, readPlan } from './planFile.ts'

const bare = {
  title: { en: 'Workshop' },
  platforms: [{ id: 'rcm', letter: 'R', name: { en: 'RCM' }, short: { en: 'RCM' }, secretariat: {} }],
}
const panel = {
  id: 'panel',
  kind: 'panel',
  length: 60,
  title: { en: 'Panel' },
  coordinator: { en: 'Chair' },
  points: [{ en: 'First' }],
  part: { en: 'Part one' },
  speakers: [{ en: 'Honduras · Delegate 1' }],
  outcomes: [{ en: 'A list of needs' }],
  staffNotes: 'Check the microphone.',
  links: [{ label: 'Paper', url: 'https://example.org/paper' }],
  slots: [
    { title: { en: 'Honduras' }, length: 5, personId: 'honduras-1' },
    { title: { en: 'Belize' }, length: 7.5 },
  ],
  startsAt: '23:30',
  endsAt: '00:30',
  advance: 'automatic',
  isFirm: true,
}

const planned = (zone: string, sitting: object) => {
  const plan = planFileSchema.parse({ ...bare, zone, sittings: [{ id: 's1', title: { en: 'Sitting' }, ...sitting }] })
  return setUpFrom(readPlan(plan).commands).agenda.sittings[0]
}
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString())

describe('a plan file', () => {
  test('says everything of a segment that the agenda knows, with local times', () => {
    const sitting = planned('America/Costa_Rica', {
      date: '2026-03-07',
      start: '23:00',
      endsBy: '01:00',
      segments: [panel],
    })
    expect([iso(sitting?.plannedStart), iso(sitting?.endsBy)]).toEqual([
      '2026-03-08T05:00:00.000Z',
      '2026-03-08T07:00:00.000Z',
    ])
    expect(sitting?.segments[0]).toMatchObject({
      id: 'panel',
      planned: minutes(60),
      part: { en: 'Part one' },
      speakers: [{ en: 'Honduras · Delegate 1' }],
      outcomes: [{ en: 'A list of needs' }],
      staffNotes: 'Check the microphone.',
      links: [{ label: 'Paper', url: 'https://example.org/paper' }],
      slots: [
        { id: 'slot-1', title: { en: 'Honduras' }, planned: minutes(5), personId: 'honduras-1' },
        { id: 'slot-2', title: { en: 'Belize' }, planned: minutes(7.5) },
      ],
      startsAt: Date.parse('2026-03-08T05:30:00Z'),
      endsAt: Date.parse('2026-03-08T06:30:00Z'),
      advance: 'automatic',
      isFirm: true,
    })
  })

  test('takes an early hard start for an overlap, not for the day after', () => {
    const early = { ...panel, startsAt: '08:30', endsAt: '10:00' }
    const sitting = planned('America/Costa_Rica', { date: '2026-03-07', start: '09:00', segments: [early] })
    expect(iso(sitting?.segments[0]?.startsAt)).toBe('2026-03-07T14:30:00.000Z')
  })

  test('keeps local times on the day the clocks change in New York', () => {
    const sitting = planned('America/New_York', {
      date: '2026-03-08',
      start: '01:00',
      endsBy: '04:00',
      segments: [{ ...panel, startsAt: '03:00', endsAt: '03:30' }],
    })
    expect(iso(sitting?.plannedStart)).toBe('2026-03-08T06:00:00.000Z')
    expect(iso(sitting?.segments[0]?.startsAt)).toBe('2026-03-08T07:00:00.000Z')
    expect(iso(sitting?.endsBy)).toBe('2026-03-08T08:00:00.000Z')
  })

  test.each([
    { startsAt: '9:00' },
    { endsAt: '24:00' },
    { links: [{ label: '', url: 'javascript:alert(1)' }] },
    { moderator: 'x' },
  ])('refuses %o', (wrong) => {
    const sittings = [{ id: 's1', title: {}, date: '2026-03-08', start: '09:00', segments: [{ ...panel, ...wrong }] }]
    expect(planFileSchema.safeParse({ ...bare, zone: 'America/Costa_Rica', sittings }).success).toBe(false)
  })
})
