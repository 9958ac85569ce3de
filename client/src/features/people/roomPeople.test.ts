import { instant } from '@plenaria/shared/time'
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import { everybody, roomPeople } from './roomPeople.ts'

const at = instant(1_000)
const enrol = (personId: string, role: 'delegate' | 'moderator' | 'facilitator'): WorkshopEvent => ({
  type: 'PersonEnrolled',
  person: { personId, delegationId: null, represents: [], understands: ['es'], grants: [{ role, platformId: null }] },
})

const facts: WorkshopEvent[] = [
  enrol('ana', 'delegate'),
  enrol('luis', 'delegate'),
  enrol('mod', 'moderator'),
  enrol('lead', 'facilitator'),
  { type: 'GroupAdded', group: { id: 'g1', name: { es: 'Grupo 1' }, mode: 'es' } },
  { type: 'DutyAssigned', groupId: 'g1', personId: 'mod', duty: 'moderator' },
]
const opened: WorkshopEvent = { type: 'GroupsOpened', segmentId: 's', seats: { ana: 'g1' }, at }

const after = (...events: WorkshopEvent[]): Workshop => [...facts, ...events].reduce(evolve, emptyWorkshop)
const ids = (people: readonly { personId: string }[]) => people.map(({ personId }) => personId)

describe('the people of a room', () => {
  test('while groups are closed everybody is in plenary, by what they do', () => {
    const room = roomPeople(after(), new Set(['ana', 'lead']), null)
    expect(ids(room.members)).toEqual(['ana', 'luis'])
    expect(ids(room.moderators)).toEqual(['mod'])
    expect(ids(room.conductors)).toEqual(['lead'])
    expect(ids(everybody(room).filter(({ isHere }) => isHere))).toEqual(['ana', 'lead'])
  })

  test('a group holds those seated there and those who serve it', () => {
    const room = roomPeople(after(opened), new Set(['ana', 'mod']), 'g1')
    expect(ids(room.members)).toEqual(['ana'])
    expect(ids(room.moderators)).toEqual(['mod'])
    expect(everybody(room).every(({ isHere }) => isHere)).toBe(true)
  })

  test('a moderator who visits plenary is shown at their group as not there', () => {
    const visit: WorkshopEvent = { type: 'GroupVisited', personId: 'mod', groupId: null, at }
    const room = roomPeople(after(opened, visit), new Set(['ana', 'mod']), 'g1')
    expect(room.moderators).toEqual([expect.objectContaining({ personId: 'mod', isHere: false })])
    expect(ids(roomPeople(after(opened, visit), new Set(), null).moderators)).toEqual(['mod'])
  })

  test('who left is shown with the moment they left', () => {
    const seen = { personId: 'ana', at }
    const came: WorkshopEvent = { type: 'AttendanceRecorded', attendance: { arrived: [seen], left: [] } }
    const went: WorkshopEvent = {
      type: 'AttendanceRecorded',
      attendance: { arrived: [], left: [{ personId: 'ana', at: instant(9_000) }] },
    }
    const [ana] = roomPeople(after(opened, came, went), new Set(), 'g1').members
    expect(ana).toMatchObject({ isHere: false, leftAt: 9_000 })
  })
})
