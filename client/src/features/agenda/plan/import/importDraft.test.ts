import type { AgendaDraft } from '@plenaria/shared/conceptNote/agendaDraft'
import { minutes } from '@plenaria/shared/time'
import { expect, test } from 'vitest'
import { guessLanguage, importCommands, importDraftOf, importProblems } from './importDraft.ts'

const read: AgendaDraft = {
  title: 'Taller de la región',
  zone: 'America/Costa_Rica',
  unread: ['Nota al pie'],
  outside: [],
  sittings: [
    {
      date: '2024-06-03',
      title: 'Día 1',
      segments: [
        {
          start: '09:00',
          end: '09:30',
          title: 'Apertura',
          points: ['Uno', 'Dos'],
          coordinators: ['A', 'B'],
          kind: 'opening',
          confidence: 1,
          source: [],
        },
        {
          start: '10:00',
          end: null,
          title: 'Panel',
          points: [],
          coordinators: [],
          kind: 'panel',
          confidence: 0.5,
          source: [],
        },
      ],
    },
  ],
}

const draft = () => {
  let ids = 0
  return importDraftOf(read, () => `id-${++ids}`)
}

test('what is missing must be corrected before it is used', () => {
  expect(importProblems(draft())).toEqual([{ sittingId: 'id-1', segmentId: 'id-3', what: 'time' }])
  expect(importCommands(draft(), 'America/Costa_Rica')).toBeNull()
})

test('a corrected draft becomes commands: a sitting, its segments, and a hard start after a gap', () => {
  const [sitting] = draft().sittings
  if (!sitting) throw new Error('The draft has a sitting')
  const [first, second] = sitting.segments
  const corrected = {
    ...draft(),
    sittings: [{ ...sitting, segments: [first, { ...second, end: '11:15' }] as typeof sitting.segments }],
  }
  expect(importCommands(corrected, 'America/Costa_Rica')).toEqual([
    { type: 'AddSitting', sittingId: 'id-1', title: { es: 'Día 1' }, plannedStart: Date.UTC(2024, 5, 3, 15) },
    {
      type: 'AddSegment',
      sittingId: 'id-1',
      segment: {
        id: 'id-2',
        kind: 'opening',
        title: { es: 'Apertura' },
        points: [{ es: 'Uno' }, { es: 'Dos' }],
        coordinator: { es: 'A; B' },
        planned: minutes(30),
      },
    },
    {
      type: 'AddSegment',
      sittingId: 'id-1',
      segment: {
        id: 'id-3',
        kind: 'panel',
        title: { es: 'Panel' },
        points: [],
        coordinator: {},
        planned: minutes(75),
        startsAt: Date.UTC(2024, 5, 3, 16),
      },
    },
  ])
})

test('the language is guessed from the words that every paragraph has', () => {
  expect(guessLanguage('Taller de la región para los países')).toBe('es')
  expect(guessLanguage('Workshop on the protection of people in the region')).toBe('en')
})
