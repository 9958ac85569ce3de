/** A copy has the whole plan, moved by days at the same local times, and nothing of what happened. */
import { fromDate } from '@internationalized/date'
import { personActor } from '@plenaria/shared/workshop/actor'
import { planOfSegment } from '@plenaria/shared/workshop/agenda/planOfSegment'
import { decide, nothingOutside } from '@plenaria/shared/workshop/decide'
import { type Command, evolve, type Workshop } from '@plenaria/shared/workshop/workshop'
import { utc } from '@plenaria/shared/testing/utc'
import { minutes } from '@plenaria/shared/time'
import { describe, expect, test } from 'vitest'
import { setUpFrom } from '../testing/setUpFrom.ts'
import { planCopy } from './planCopy.ts'

const zone = 'America/New_York'

const commands: readonly Command[] = [
  { type: 'DescribeWorkshop', title: { en: 'Workshop' }, purpose: {}, zone, languages: ['en'] },
  {
    type: 'EnrolPerson',
    person: {
      personId: 'f',
      delegationId: null,
      represents: [],
      understands: ['en'],
      grants: [{ role: 'facilitator', platformId: null }],
    },
  },
  // Saturday 20:00 to 01:00 and Sunday 09:00; in the night the clocks of New York go forward.
  {
    type: 'AddSitting',
    sittingId: 'evening',
    title: { en: 'Evening' },
    plannedStart: utc('2026-03-08T01:00'),
    endsBy: utc('2026-03-08T06:00'),
  },
  {
    type: 'AddSegment',
    sittingId: 'evening',
    segment: {
      id: 'panel',
      kind: 'panel',
      title: { en: 'Panel' },
      coordinator: { en: 'Chair' },
      points: [{ en: 'First' }],
      planned: minutes(90),
      part: { en: 'Part one' },
      speakers: [{ en: 'Honduras · Delegate 1' }],
      outcomes: [{ en: 'Needs' }],
      staffNotes: 'Check the microphone.',
      links: [{ label: 'Paper', url: 'https://example.org/paper' }],
      files: [{ id: 'file-1', name: 'slides.pdf', size: 12 }],
      slots: [{ id: 'slot-1', title: { en: 'Honduras' }, planned: minutes(5) }],
      startsAt: utc('2026-03-08T02:00'),
      endsAt: utc('2026-03-08T03:30'),
      advance: 'automatic',
      isFirm: true,
    },
  },
  { type: 'AddSitting', sittingId: 'morning', title: { en: 'Morning' }, plannedStart: utc('2026-03-08T13:00') },
  {
    type: 'AddSegment',
    sittingId: 'morning',
    segment: {
      id: 'closing',
      kind: 'closing',
      title: { en: 'Closing' },
      coordinator: {},
      points: [],
      planned: minutes(30),
      startsAt: utc('2026-03-08T13:15'),
    },
  },
]

const planned = setUpFrom(commands)
const planIn = ({ agenda }: Workshop) =>
  agenda.sittings.map(({ id, title, plannedStart, endsBy, segments }) => ({
    id,
    title,
    plannedStart,
    endsBy,
    segments: segments.map(planOfSegment),
  }))

/** Local time of every moment of the plan. */
const localTimes = ({ agenda }: Workshop) => {
  const moments = agenda.sittings.flatMap(({ plannedStart, endsBy, segments }) =>
    [plannedStart, endsBy, ...segments.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])].filter(
      (at) => at !== undefined,
    ),
  )
  return moments.map((at) => fromDate(new Date(at), zone)).map(({ hour, minute }) => `${hour}:${minute}`)
}

describe('a copy', () => {
  test('on the same days has the very plan', () => {
    expect(planIn(setUpFrom(planCopy(planned, null)))).toEqual(planIn(planned))
  })

  test('without a change of the clocks between is the plan, all moments as many days later', () => {
    const copy = setUpFrom(planCopy(planned, '2027-03-13')) // the day before another change
    const days = (utc('2027-03-14T01:00') - utc('2026-03-08T01:00')) / 86_400_000
    expect(days).toBe(371)
    const later = (at: number | undefined) => (at === undefined ? undefined : at + days * 86_400_000)
    expect(planIn(copy)).toEqual(
      planIn(planned).map((sitting) => ({
        ...sitting,
        plannedStart: later(sitting.plannedStart),
        ...(sitting.endsBy !== undefined && { endsBy: later(sitting.endsBy) }),
        segments: sitting.segments.map((plan) => ({
          ...plan,
          ...(plan.startsAt !== undefined && { startsAt: later(plan.startsAt) }),
          ...(plan.endsAt !== undefined && { endsAt: later(plan.endsAt) }),
        })),
      })),
    )
  })

  test.each(['2026-06-06', '2026-10-31', '2025-12-31'])('on %s has the same local times', (firstDay) => {
    const copy = setUpFrom(planCopy(planned, firstDay))
    expect(localTimes(copy)).toEqual(localTimes(planned))
    const local = copy.agenda.sittings.map(({ plannedStart }) => fromDate(new Date(plannedStart), zone))
    expect(local[0]?.toString().slice(0, 10)).toBe(firstDay)
    expect(local[1]?.toString().slice(0, 10)).toBe(local[0]?.add({ days: 1 }).toString().slice(0, 10))
  })

  test('has the interpreters’ teams and turns, without whoever is gone', () => {
    const interpreter = (personId: string): Command => ({
      type: 'EnrolPerson',
      person: {
        personId,
        delegationId: null,
        represents: [],
        understands: ['es', 'en'],
        grants: [{ role: 'interpreter', platformId: null }],
      },
    })
    const turn = (groupId: string, personId: string) => ({ groupId, personId, start: minutes(0), end: minutes(30) })
    const duty = { groupId: 'g', personId: 'i1', duty: 'interpreter' as const }
    const workshop = setUpFrom([
      ...commands,
      interpreter('i1'),
      interpreter('i2'),
      { type: 'AddGroup', group: { id: 'g', name: {}, mode: 'interpreted' } },
      { type: 'NameForPlenary', personId: 'i1' },
      { type: 'NameForPlenary', personId: 'i2' },
      {
        type: 'PlanDuties',
        duties: [duty],
        shifts: [turn('g', 'i1'), turn('plenary', 'i1'), turn('plenary', 'i2')],
      },
      { type: 'RemovePerson', personId: 'i2' },
    ])
    const { groups, interpretation } = setUpFrom(planCopy(workshop, null))
    expect(interpretation.plenaryTeam).toEqual(['i1'])
    expect(groups.shifts).toEqual([turn('g', 'i1'), turn('plenary', 'i1')])
    expect(groups.groups[0]?.interpreters).toEqual(['i1'])
  })

  test('has nothing of what happened', () => {
    const wishes: readonly Command[] = [
      { type: 'StartSitting', sittingId: 'evening' },
      { type: 'StartSlot', segmentId: 'panel', slotId: 'slot-1', from: null },
      { type: 'ExplainSegment', segmentId: 'panel', reason: 'The line was bad.' },
    ]
    const now = utc('2026-03-08T02:10')
    const context = { actor: personActor('f'), now, realNow: now, outside: nothingOutside }
    const run = wishes.reduce((state, command) => {
      const decision = decide(state, command, context)
      if (!decision.ok) throw new Error(decision.refusal.code)
      return decision.events.reduce(evolve, state)
    }, planned)
    expect(run.agenda).not.toEqual(planned.agenda)
    const copied = setUpFrom(planCopy(run, null)).agenda
    expect(copied).toEqual(setUpFrom(planCopy(planned, null)).agenda)
    expect(copied.steps).toEqual([])
  })
})
