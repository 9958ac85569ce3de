import { instant } from '@plenaria/shared/time'
import type { Role } from '@plenaria/shared/workshop/people/roles'
import { emptyWorkshop, evolve, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import { groupFigures, seatsNow, unseated } from './groupFigures.ts'

const at = instant(1_000)
const text = (en: string) => ({ en })
const platform = (id: string): WorkshopEvent => ({
  type: 'PlatformDefined',
  platform: { id, name: text(id), short: text(id), letter: id.slice(0, 1), secretariat: {} },
})
const person = (personId: string, role: Role, ...represents: string[]): WorkshopEvent => ({
  type: 'PersonEnrolled',
  person: { personId, delegationId: null, represents, understands: ['es'], grants: [{ role, platformId: null }] },
})
const group = (id: string): WorkshopEvent => ({ type: 'GroupAdded', group: { id, name: text(id), mode: 'es' } })
const arrived = (...ids: string[]): WorkshopEvent => ({
  type: 'AttendanceRecorded',
  attendance: { arrived: ids.map((personId) => ({ personId, at })), left: [] },
})

const base: readonly WorkshopEvent[] = [
  platform('rcm'),
  platform('mirps'),
  person('both', 'delegate', 'rcm', 'mirps'),
  person('one', 'delegate', 'rcm'),
  person('watcher', 'observer', 'rcm'),
  person('late', 'delegate', 'mirps'),
  person('mod', 'moderator'),
  group('g1'),
  group('g2'),
  { type: 'DutyAssigned', groupId: 'g1', personId: 'mod', duty: 'moderator' },
  { type: 'GroupsPlanned', seats: { both: 'g1', one: 'g1', watcher: 'g1' }, levels: [], seed: 1, by: null, at },
]
const opened: WorkshopEvent = {
  type: 'GroupsOpened',
  segmentId: 's',
  seats: { both: 'g1', one: 'g1', watcher: 'g1' },
  at,
}
const figuresAfter = (...events: WorkshopEvent[]) => {
  const workshop = [...base, ...events].reduce(evolve, emptyWorkshop)
  const [first] = workshop.groups.groups
  if (!first) throw new Error('The sample has a group.')
  return groupFigures(workshop, seatsNow(workshop), first)
}

describe('the figures of a group', () => {
  test('concurrent representation holds two seats with one voice, an observer none', () => {
    const { seats, voices, members } = figuresAfter()
    expect({ seats, voices, size: members.length }).toEqual({ seats: { rcm: 2, mirps: 1 }, voices: 2, size: 3 })
  })

  test('whoever is here and has not written is silent', () => {
    const wrote: WorkshopEvent = { type: 'ContributionRecorded', groupId: 'g1', personId: 'one', at }
    const { present, writers, silent } = figuresAfter(arrived('one', 'both'), opened, wrote)
    expect({ present: present.length, writers, silent: silent.length }).toEqual({ present: 2, writers: 1, silent: 1 })
  })

  test('a moderator who visits another group does not moderate this one', () => {
    const visit: WorkshopEvent = { type: 'GroupVisited', personId: 'mod', groupId: 'g2', at }
    expect(figuresAfter(arrived('mod'), opened).isModerated).toBe(true)
    expect(figuresAfter(arrived('mod'), opened, visit).isModerated).toBe(false)
  })

  test('those who are to sit and have no seat are named; those who serve are not', () => {
    const workshop = base.reduce(evolve, emptyWorkshop)
    expect(unseated(workshop, seatsNow(workshop)).map(({ personId }) => personId)).toEqual(['late'])
  })
})
