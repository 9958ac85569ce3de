import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import { isPresent, type People, type PersonFacts } from './evolvePeople.ts'
import type { PeopleCommand } from './peopleCommands.ts'
import type { PeopleEvent } from './peopleEvents.ts'

/** What the charter knows and enrolment must agree with. */
export type PeopleFacts = { now: Instant; platformIds: readonly Id[]; delegationIds: readonly Id[] }

const mismatch = (person: PersonFacts, { platformIds, delegationIds }: PeopleFacts) => {
  const platforms = [...person.represents, ...person.grants.flatMap(({ platformId }) => platformId ?? [])]
  if (!platforms.every((id) => platformIds.includes(id))) return refuse('unknownPlatform')
  if (person.delegationId !== null && !delegationIds.includes(person.delegationId)) return refuse('unknownDelegation')
  return null
}

export const decidePeople = (people: People, command: PeopleCommand, facts: PeopleFacts): Decision<PeopleEvent> => {
  switch (command.type) {
    case 'EnrolPerson': {
      const { person } = command
      if (people[person.personId]) return refuse('alreadyExists')
      return mismatch(person, facts) ?? accept({ type: 'PersonEnrolled', person })
    }
    case 'ChangePerson': {
      const { person } = command
      if (people[person.personId]?.removedAt !== null) return refuse('unknownPerson')
      return mismatch(person, facts) ?? accept({ type: 'PersonChanged', person })
    }
    case 'RemovePerson': {
      const person = people[command.personId]
      if (!person) return refuse('unknownPerson')
      if (person.removedAt !== null) return accept()
      return accept({ type: 'PersonRemoved', personId: command.personId, at: facts.now })
    }
    case 'RecordAttendance': {
      const isHere = (id: Id) => people[id] !== undefined && people[id].removedAt === null
      const arrived = command.attendance.arrived.filter(({ personId }) => {
        const person = people[personId]
        return isHere(personId) && person !== undefined && !isPresent(person)
      })
      // Gone and back within one batch is not gone.
      const isBack = (id: Id, at: Instant) =>
        command.attendance.arrived.some((one) => one.personId === id && one.at >= at)
      const left = command.attendance.left.filter(({ personId, at }) => isHere(personId) && !isBack(personId, at))
      if (arrived.length === 0 && left.length === 0) return accept()
      return accept({ type: 'AttendanceRecorded', attendance: { arrived, left } })
    }
  }
}
