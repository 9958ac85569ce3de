import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../testing/givenWhenThen.ts'
import { anyEvent } from '../../testing/arbitraries.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { runningFacts } from '../../testing/sampleHistories.ts'
import { minutes } from '../../time.ts'
import { type SegmentPlan, segmentsOf } from '../agenda/agenda.ts'
import { evolve, type WorkshopEvent } from '../workshop.ts'
import { outsideAgenda } from './outsideAgenda.ts'
import { showAt } from './showAt.ts'

const secret: SegmentPlan = {
  id: 'panel',
  kind: 'panel',
  title: { en: 'Panel' },
  points: [{ en: 'What was learned' }],
  coordinator: { en: 'SECRET coordinator' },
  planned: minutes(30),
  part: { en: 'Part one' },
  speakers: [{ en: 'SECRET speaker' }],
  outcomes: [{ en: 'A shared view' }],
  staffNotes: 'SECRET note',
  links: [{ label: 'SECRET link', url: 'https://secret.example' }],
  files: [{ id: 'secret', name: 'SECRET.pdf', size: 1 }],
  slots: [{ id: 'slot-1', title: { en: 'SECRET speaker’s five minutes' }, planned: minutes(5) }],
}
const added: WorkshopEvent = { type: 'SegmentAdded', sittingId: 'day-1', segment: secret }
const explained: WorkshopEvent = {
  type: 'SegmentExplained',
  segmentId: 'panel',
  reason: 'SECRET reason',
  at: dayOneAfter(1),
}

test('outsiders see times, titles, parts, points and outcomes, and nothing else of a segment', () => {
  const text = JSON.stringify(outsideAgenda(fold([...runningFacts, added, explained])))
  expect(text.toLowerCase()).not.toContain('secret')
  for (const word of ['Panel', 'Part one', 'What was learned', 'A shared view']) expect(text).toContain(word)
})

test('outsiders see the same clock and projections as those inside', () => {
  const workshop = fold([...runningFacts, added])
  const at = dayOneAfter(23)
  const timesOf = (agenda: typeof workshop.agenda) =>
    showAt(agenda, at).sittings.map(({ projectedEnd, lateness, segments }) => [
      projectedEnd,
      lateness,
      segments.map((times) => [times.segment.id, times.segment.timer, times.projectedStart, times.projectedEnd]),
    ])
  expect(timesOf(outsideAgenda(workshop).agenda)).toEqual(timesOf(workshop.agenda))
})

const seen = new Set(
  'id kind title points coordinator planned part outcomes startsAt endsAt revision adjusted timer warnedFor slotRuns reason'.split(
    ' ',
  ),
)

test('whatever happened, outsiders get no step, no person and no further field of a segment', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const { agenda } = outsideAgenda(events.reduce(evolve, fold([...runningFacts, added])))
      const segments = segmentsOf(agenda)
      expect(agenda.steps).toEqual([])
      expect(segments.flatMap((segment) => Object.keys(segment)).filter((key) => !seen.has(key))).toEqual([])
      for (const { coordinator, slotRuns, reason } of segments)
        expect({ coordinator, slotRuns, reason }).toEqual({ coordinator: {}, slotRuns: {}, reason: '' })
    }),
  )
})
