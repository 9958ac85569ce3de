/** The rules about people, PE1 to PE5. */
import { expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOne, dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import { personActor, system } from '../actor.ts'
import { may } from '../permissions.ts'
import { refuse } from '../refusals.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { enrolled, isPresent, type PersonFacts } from './evolvePeople.ts'
import { peopleEventSchema } from './peopleEvents.ts'
import { leadingRole } from './roles.ts'

const newcomer: PersonFacts = {
  personId: 'honduras-3',
  delegationId: 'honduras',
  represents: ['rcm', 'mirps'],
  understands: ['es'],
  grants: [
    { role: 'delegate', platformId: null },
    { role: 'rapporteur', platformId: 'rcm' },
  ],
}

const attendance = (arrived: [string, number][], left: [string, number][]): WorkshopEvent => {
  const seen = ([personId, minute]: [string, number]) => ({ personId, at: dayOneAfter(minute) })
  return { type: 'AttendanceRecorded', attendance: { arrived: arrived.map(seen), left: left.map(seen) } }
}
const record = (event: WorkshopEvent) => {
  if (event.type !== 'AttendanceRecorded') throw new Error('Not an attendance')
  return { type: 'RecordAttendance', attendance: event.attendance } as const
}

const removed: WorkshopEvent = { type: 'PersonRemoved', personId: 'honduras-1', at: dayOneAfter(30) }

test('[PE1] a person is enrolled once', () => {
  expect(given(...sampleFacts).when({ type: 'EnrolPerson', person: newcomer })).toEqual(
    accept({ type: 'PersonEnrolled', person: newcomer }),
  )
  const again = given(...sampleFacts, { type: 'PersonEnrolled', person: newcomer })
  expect(again.when({ type: 'EnrolPerson', person: newcomer })).toEqual(refuse('alreadyExists'))
})

test('[PE1] a person holds every right of each of their roles, and is known by the leading one', () => {
  const { people } = fold([...sampleFacts, { type: 'PersonEnrolled', person: newcomer }])
  expect(may(people, personActor('honduras-3'), 'TakePosition')).toBe(true)
  expect(may(people, personActor('honduras-3'), 'seeLateContributions')).toBe(true)
  expect(leadingRole(newcomer.grants)).toBe('rapporteur')
})

test('[PE1] a person who is not enrolled is neither changed nor removed', () => {
  expect(given(...sampleFacts).when({ type: 'ChangePerson', person: newcomer })).toEqual(refuse('unknownPerson'))
  expect(given(...sampleFacts).when({ type: 'RemovePerson', personId: 'nobody' })).toEqual(refuse('unknownPerson'))
})

test.each([
  ['unknownDelegation', { ...newcomer, delegationId: 'atlantis' }],
  ['unknownPlatform', { ...newcomer, represents: ['atlantic'] }],
  ['unknownPlatform', { ...newcomer, grants: [{ role: 'secretariat' as const, platformId: 'atlantic' }] }],
] as const)('[PE2] enrolment and change name what is defined, else %s', (code, person) => {
  const facts = { ...person, represents: [...person.represents], grants: [...person.grants] }
  expect(given(...sampleFacts).when({ type: 'EnrolPerson', person: facts })).toEqual(refuse(code))
  const change = { ...facts, personId: 'honduras-1' }
  expect(given(...sampleFacts).when({ type: 'ChangePerson', person: change })).toEqual(refuse(code))
})

test('[PE3] what is said of a person in the log is ids, languages and roles; anything else is dropped on the way in', () => {
  const withName = { ...newcomer, name: 'A name', email: 'somebody@example.org' }
  const parsed = peopleEventSchema.parse({ type: 'PersonEnrolled', person: withName })
  expect(parsed).toEqual({ type: 'PersonEnrolled', person: newcomer })
})

test('[PE4] arrivals and departures are recorded in one batch, and only what changes', () => {
  const batch = attendance(
    [
      ['honduras-1', 1],
      ['belize-1', 1],
      ['stranger', 1],
    ],
    [],
  )
  const known = attendance(
    [
      ['honduras-1', 1],
      ['belize-1', 1],
    ],
    [],
  )
  expect(given(...sampleFacts).when(record(batch), { actor: system })).toEqual(accept(known))
  expect(given(...sampleFacts, known).when(record(batch), { actor: system })).toEqual(accept())
})

test('[PE4] a stay has a beginning and an end, and coming back begins another', () => {
  const { people } = fold([
    ...sampleFacts,
    attendance([['honduras-1', 1]], []),
    attendance([], [['honduras-1', 20]]),
    attendance([['honduras-1', 25]], []),
  ])
  expect(people['honduras-1']?.stays).toEqual([
    { from: dayOneAfter(1), until: dayOneAfter(20) },
    { from: dayOneAfter(25), until: null },
  ])
  expect(people['honduras-1'] && isPresent(people['honduras-1'])).toBe(true)
})

test('[PE5] a removed person is kept for the record, and the stay ends with the removal', () => {
  const { people } = fold([...sampleFacts, attendance([['honduras-1', 1]], []), removed])
  expect(people['honduras-1']).toMatchObject({
    removedAt: dayOneAfter(30),
    stays: [{ from: dayOneAfter(1), until: dayOneAfter(30) }],
  })
  expect(enrolled(people).map(({ personId }) => personId)).not.toContain('honduras-1')
})

test('[PE5] a removed person holds no rights, does not arrive again and is not changed', () => {
  const after = given(...sampleFacts, removed)
  const actor = personActor('honduras-1')
  expect(after.when({ type: 'WithdrawPosition', jointItemId: 'j' }, { actor })).toEqual(refuse('notAllowed'))
  expect(after.when(record(attendance([['honduras-1', 40]], [])), { actor: system })).toEqual(accept())
  const person = { ...newcomer, personId: 'honduras-1' }
  expect(after.when({ type: 'ChangePerson', person })).toEqual(refuse('unknownPerson'))
  expect(after.when({ type: 'RemovePerson', personId: 'honduras-1' }, { at: dayOne })).toEqual(accept())
})

test('[PE5] changing a person keeps their stays', () => {
  const person: PersonFacts = { ...newcomer, personId: 'honduras-1', understands: ['en'] }
  const { people } = fold([...sampleFacts, attendance([['honduras-1', 1]], []), { type: 'PersonChanged', person }])
  expect(people['honduras-1']).toMatchObject({ understands: ['en'], stays: [{ from: dayOneAfter(1), until: null }] })
})
