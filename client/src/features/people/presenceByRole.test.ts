import { instant } from '@plenaria/shared/time'
import type { Role } from '@plenaria/shared/workshop/people/roles'
import { emptyWorkshop, evolve, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import { groupAlarms, presenceByRole } from './presenceByRole.ts'

const at = instant(1_000)
const delegation = (id: string, kind: 'country' | 'organisation'): WorkshopEvent => ({
  type: 'DelegationDefined',
  delegation: { id, name: { en: id }, kind, memberOf: [] },
})
const person = (personId: string, role: Role, delegationId: string | null): WorkshopEvent => ({
  type: 'PersonEnrolled',
  person: { personId, delegationId, represents: [], understands: [], grants: [{ role, platformId: null }] },
})
const arrived = (personId: string): WorkshopEvent => ({
  type: 'AttendanceRecorded',
  attendance: { arrived: [{ personId, at }], left: [] },
})
const group = (id: string): WorkshopEvent => ({ type: 'GroupAdded', group: { id, name: {}, mode: 'es' } })
const moderates = (groupId: string, personId: string): WorkshopEvent => ({
  type: 'DutyAssigned',
  groupId,
  personId,
  duty: 'moderator',
})
const planned: WorkshopEvent = { type: 'GroupsPlanned', seats: {}, levels: [], seed: 1, by: null, at }
const opened: WorkshopEvent = { type: 'GroupsOpened', segmentId: 's', seats: {}, at }
const after = (...events: WorkshopEvent[]) => events.reduce(evolve, emptyWorkshop)

test('those who serve are listed by duty, the others by where they come from', () => {
  const seen = presenceByRole(
    after(
      delegation('hn', 'country'),
      delegation('pa', 'country'),
      delegation('ngo', 'organisation'),
      person('m', 'moderator', null),
      person('d', 'delegate', 'hn'),
      person('o', 'observer', 'ngo'),
      person('x', 'expert', null),
      arrived('d'),
    ),
  )
  expect(seen.crews.map(({ role }) => role)).toEqual(['moderator'])
  expect(seen.countries.map(({ delegationId }) => delegationId)).toEqual(['hn'])
  expect(seen.organisations.map(({ delegationId }) => delegationId)).toEqual(['ngo'])
  expect(seen.others.map(({ personId }) => personId)).toEqual(['x'])
  expect([seen.present, seen.all]).toEqual([1, 4])
})

test('a delegate who keeps the record of a group is listed by duty and counts for the delegation', () => {
  const both: WorkshopEvent = {
    type: 'PersonEnrolled',
    person: {
      personId: 'r',
      delegationId: 'hn',
      represents: [],
      understands: [],
      grants: [
        { role: 'delegate', platformId: null },
        { role: 'rapporteur', platformId: null },
      ],
    },
  }
  const seen = presenceByRole(after(delegation('hn', 'country'), both, person('d', 'delegate', 'hn')))
  expect(seen.crews.map(({ role }) => role)).toEqual(['rapporteur'])
  expect(seen.countries.map(({ people }) => people.map(({ personId }) => personId))).toEqual([['r', 'd']])
  expect([seen.others, seen.all]).toEqual([[], 2])
})

describe('alarms', () => {
  const base = [group('g1'), group('g2'), person('m', 'moderator', null), moderates('g1', 'm')]

  test('before there is a plan nothing is missing', () => expect(groupAlarms(after(...base))).toEqual([]))

  test('a planned group without a moderator is told', () =>
    expect(groupAlarms(after(...base, planned))).toEqual([{ groupId: 'g2', kind: 'unserved' }]))

  test('an open group whose moderator is not here is told, and no longer once they come', () => {
    expect(groupAlarms(after(...base, opened))).toContainEqual({ groupId: 'g1', kind: 'alone' })
    expect(groupAlarms(after(...base, opened, arrived('m')))).toEqual([{ groupId: 'g2', kind: 'unserved' }])
  })

  test('an interpreted group with fewer interpreters than it needs is told, and those who are away do not count once it is open', () => {
    const interprets = (personId: string): readonly WorkshopEvent[] => [
      person(personId, 'interpreter', null),
      { type: 'DutyAssigned', groupId: 'g3', personId, duty: 'interpreter' },
    ]
    const third: readonly WorkshopEvent[] = [
      { type: 'GroupAdded', group: { id: 'g3', name: {}, mode: 'interpreted' } },
      ...interprets('i1'),
    ]
    const missing = { groupId: 'g3', kind: 'uninterpreted' }
    expect(groupAlarms(after(...base, ...third, planned))).toContainEqual(missing)
    const pair = [...base, ...third, ...interprets('i2'), planned]
    expect(groupAlarms(after(...pair))).not.toContainEqual(missing)
    expect(groupAlarms(after(...pair, opened, arrived('i1')))).toContainEqual(missing)
    expect(groupAlarms(after(...pair, opened, arrived('i1'), arrived('i2')))).not.toContainEqual(missing)
  })
})
