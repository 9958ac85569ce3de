/** How much was spoken, in one room or in all, by person, delegation and platform: what is over and what goes on. Pure reading (FL16). */
import type { Id } from '../../ids.ts'
import { type Instant, type Millis, sum } from '../../time.ts'
import { spokenSoFar } from '../floor/floor.ts'
import type { Person } from '../people/evolvePeople.ts'
import type { Workshop } from '../workshop.ts'

type Parts = Pick<Workshop, 'charter' | 'people'>

/** Time spoken by one person at one time. */
export type Spoken = { readonly personId: Id; readonly roomId: Id; readonly segmentId: Id; readonly spent: Millis }

/** @returns every speech, with those that go on counted up to `now` */
export const spokenUntil = ({ floor }: Pick<Workshop, 'floor'>, now: Instant): readonly Spoken[] => [
  ...floor.speeches,
  ...Object.entries(floor.rooms).flatMap(([roomId, { speaking }]) =>
    speaking
      ? [{ personId: speaking.personId, segmentId: speaking.segmentId, roomId, spent: spokenSoFar(speaking, now) }]
      : [],
  ),
]

/** The platforms somebody speaks for: their own, or else their delegation's. */
export const platformsOf = ({ charter }: Pick<Workshop, 'charter'>, person: Person): readonly Id[] =>
  person.represents.length > 0
    ? person.represents
    : (charter.delegations.find(({ id }) => id === person.delegationId)?.memberOf ?? [])

const spokenBy = ({ people }: Parts, spoken: readonly Spoken[], isOf: (person: Person) => boolean): readonly Spoken[] =>
  spoken.filter(({ personId }) => {
    const person = people[personId]
    return person !== undefined && isOf(person)
  })

const timeOf = (spoken: readonly Spoken[]): Millis => sum(spoken.map(({ spent }) => spent))

/** What a person's delegation has spoken, or they themselves when they have none, in milliseconds. */
export const spentByParty = (parts: Parts, spoken: readonly Spoken[], personId: Id): Millis => {
  const delegationId = parts.people[personId]?.delegationId ?? null
  const isOf = (other: Person) =>
    delegationId === null ? other.personId === personId : other.delegationId === delegationId
  return timeOf(spokenBy(parts, spoken, isOf))
}

/** Who speaks for two platforms counts in each. */
export const spentByPlatform = (parts: Parts, spoken: readonly Spoken[], platformId: Id): Millis =>
  timeOf(spokenBy(parts, spoken, (person) => platformsOf(parts, person).includes(platformId)))

export type PartyTime = { readonly id: Id; readonly spent: Millis; readonly speeches: number }
export type SpeakingTime = {
  readonly total: Millis
  readonly speeches: number
  /** Every delegation and platform of the charter, in its order, those that have not spoken included. */
  readonly delegations: readonly PartyTime[]
  readonly platforms: readonly PartyTime[]
}

/** @param spoken of the rooms and segments that are to be counted */
export const speakingTime = (parts: Parts, spoken: readonly Spoken[]): SpeakingTime => {
  const partyTime = (id: Id, isOf: (person: Person) => boolean): PartyTime => {
    const own = spokenBy(parts, spoken, isOf)
    return { id, spent: timeOf(own), speeches: own.length }
  }
  return {
    total: timeOf(spoken),
    speeches: spoken.length,
    delegations: parts.charter.delegations.map(({ id }) => partyTime(id, ({ delegationId }) => delegationId === id)),
    platforms: parts.charter.platforms.map(({ id }) =>
      partyTime(id, (person) => platformsOf(parts, person).includes(id)),
    ),
  }
}
