/**
 * A small workshop, ready to start, as events: two platforms, three delegations, two sittings, a segment of group work,
 * two groups with their staff, and people of every role. Tests add what they need and rely on these ids.
 */
import { type Instant, instant, minutes, plus } from '../time.ts'
import type { WorkshopEvent } from '../workshop/workshop.ts'
import { samplePeople } from './samplePeople.ts'

/** 18 November 2020, 09:00 in Tegucigalpa, and the same hour a day later. */
export const dayOne: Instant = instant(Date.UTC(2020, 10, 18, 15))
export const dayTwo: Instant = plus(dayOne, minutes(24 * 60))

/** A moment of the first day, in minutes after its planned start. */
export const dayOneAfter = (count: number): Instant => plus(dayOne, minutes(count))

type Facts = readonly WorkshopEvent[]
type SegmentAdded = Extract<WorkshopEvent, { type: 'SegmentAdded' }>

const segment = (
  sittingId: string,
  id: string,
  kind: SegmentAdded['segment']['kind'],
  planned: number,
): WorkshopEvent => ({
  type: 'SegmentAdded',
  sittingId,
  segment: { id, kind, title: { es: id, en: id }, points: [], coordinator: {}, planned: minutes(planned) },
})

const platform = (id: string, letter: string): WorkshopEvent => ({
  type: 'PlatformDefined',
  platform: { id, letter, name: { en: id }, short: { en: id.toUpperCase() }, secretariat: {} },
})

const delegation = (id: string, memberOf: string[]): WorkshopEvent => ({
  type: 'DelegationDefined',
  delegation: { id, name: { en: id }, kind: 'country', memberOf },
})

const topic = (id: string): WorkshopEvent => ({
  type: 'TopicDefined',
  topic: { id, name: { en: id }, prompt: {} },
})

export const charterFacts: Facts = [
  {
    type: 'WorkshopDescribed',
    title: { es: 'Taller de muestra', en: 'Sample workshop' },
    purpose: {},
    zone: 'America/Tegucigalpa',
    languages: ['es', 'en'],
  },
  platform('rcm', 'R'),
  platform('mirps', 'M'),
  delegation('honduras', ['rcm', 'mirps']),
  delegation('guatemala', ['rcm', 'mirps']),
  delegation('belize', ['rcm']),
  topic('protection'),
  topic('integration'),
]

/** Day one: opening 10', group work 60', break 15', plenary 30'. Day two: panel 30', closing 10'. */
export const agendaFacts: Facts = [
  { type: 'SittingAdded', sittingId: 'day-1', title: { en: 'Day 1' }, plannedStart: dayOne },
  segment('day-1', 'opening', 'opening', 10),
  segment('day-1', 'group-work', 'groupWork', 60),
  segment('day-1', 'break', 'break', 15),
  segment('day-1', 'plenary', 'plenary', 30),
  { type: 'SittingAdded', sittingId: 'day-2', title: { en: 'Day 2' }, plannedStart: dayTwo },
  segment('day-2', 'panel', 'panel', 30),
  segment('day-2', 'closing', 'closing', 10),
]

export const peopleFacts: Facts = samplePeople.map((person): WorkshopEvent => ({ type: 'PersonEnrolled', person }))

export const groupFacts: Facts = [
  { type: 'GroupAdded', group: { id: 'group-1', name: { en: 'Group 1' }, mode: 'es' } },
  { type: 'GroupAdded', group: { id: 'group-2', name: { en: 'Group 2' }, mode: 'interpreted' } },
  { type: 'DutyAssigned', groupId: 'group-1', personId: 'moderator-1', duty: 'moderator' },
  { type: 'DutyAssigned', groupId: 'group-1', personId: 'rapporteur-1', duty: 'rapporteur' },
  { type: 'DutyAssigned', groupId: 'group-2', personId: 'moderator-2', duty: 'moderator' },
  { type: 'DutyAssigned', groupId: 'group-2', personId: 'rapporteur-2', duty: 'rapporteur' },
  { type: 'DutyAssigned', groupId: 'group-2', personId: 'interpreter-1', duty: 'interpreter' },
]

/** The whole workshop, planned and peopled; nothing has begun. */
export const sampleFacts: Facts = [...charterFacts, ...agendaFacts, ...peopleFacts, ...groupFacts]
