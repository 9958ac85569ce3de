/**
 * What a person may say, show and hear now, and where: derived from the facts alone (MR1 to MR7 in ../sound/SPEC.md). The
 * server tells its media engine nothing else, and screens offer nothing else.
 */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import { currentSegment } from '../agenda/agenda.ts'
import { groupById, placeOf } from '../groups/groups.ts'
import { heardBy } from '../interpretation/interpretation.ts'
import { hasRole, type Person } from '../people/evolvePeople.ts'
import type { Role } from '../people/roles.ts'
import { plenaryRoom } from '../plenaryRoom.ts'
import { languageChannel, languageOfChannel, type SoundChannel } from '../soundChannel.ts'
import type { Workshop } from '../workshop.ts'

/** `plenary`, or the id of a group. */
export type RoomId = Id

export type MediaRights = {
  readonly roomId: RoomId
  /** The channels this person may speak to; none for who only listens. */
  readonly mic: readonly SoundChannel[]
  readonly camera: boolean
  readonly screen: boolean
  readonly hear: readonly SoundChannel[]
  /** Whether what this person sends to a language is heard now. */
  readonly isOnAir: boolean
  /** What is heard as the floor; another channel for an interpreter who works from it. */
  readonly source: SoundChannel
}

type Spot = { readonly workshop: Workshop; readonly person: Person; readonly place: Id | null }

const isAnyOf = (person: Person, ...roles: readonly Role[]): boolean => roles.some((role) => hasRole(person, role))

const leadsWorkshop = ({ person }: Spot): boolean => isAnyOf(person, 'facilitator', 'secretariat')

const servesGroup = ({ workshop, person, place }: Spot): boolean => {
  const group = place === null ? undefined : groupById(workshop.groups, place)
  return group !== undefined && [...group.moderators, ...group.rapporteurs].includes(person.personId)
}

const presents = ({ workshop, person, place }: Spot): boolean => {
  const kind = currentSegment(workshop.agenda)?.kind
  return place === null && hasRole(person, 'expert') && (kind === 'presentation' || kind === 'panel')
}

/** Whoever is speaking, also while their clock stands. */
const hasFloor = ({ workshop, person, place }: Spot): boolean =>
  workshop.floor.rooms[place ?? plenaryRoom]?.speaking?.personId === person.personId

const speaks = (spot: Spot): boolean => spot.place !== null && hasRole(spot.person, 'delegate')

/** MR3 */
const channelsOf = ({ charter, groups }: Workshop, place: Id | null): readonly SoundChannel[] => {
  const isInterpreted = place === null ? charter.languages.length > 1 : groupById(groups, place)?.mode === 'interpreted'
  return isInterpreted ? ['floor', ...charter.languages.map(languageChannel)] : ['floor']
}

type Booth = { readonly channels: readonly SoundChannel[]; readonly isOnAir: boolean; readonly source: SoundChannel }

/** The booth somebody sits in, in the room they are in. MR5 */
const boothOf = ({ workshop, person, place }: Spot, hear: readonly SoundChannel[]): Booth => {
  const seat = workshop.interpretation.seats[person.personId]
  const channel = seat && languageChannel(seat.into)
  const isHere = seat?.roomId === (place ?? plenaryRoom) && hasRole(person, 'interpreter')
  if (!seat || !channel || !isHere || !hear.includes(channel)) return { channels: [], isOnAir: false, source: 'floor' }
  const source = heardBy(workshop.interpretation, seat)
  return {
    channels: [channel],
    isOnAir: seat.air !== null,
    source: source === null ? 'floor' : languageChannel(source),
  }
}

/** The language that somebody's booth interprets into, or null for who has none here. */
export const boothLanguage = ({ mic }: Pick<MediaRights, 'mic'>): Language | null =>
  mic.map(languageOfChannel).find((language) => language !== null) ?? null

/** @returns null for whoever takes no part in sound and picture */
export const mediaRights = (workshop: Workshop, personId: Id): MediaRights | null => {
  const person = workshop.people[personId]
  if (!person || person.removedAt !== null || workshop.charter.archivedAt !== null) return null
  const place = placeOf(workshop.groups, personId)
  const roomId = place ?? plenaryRoom
  const spot = { workshop, person, place }
  const hear = channelsOf(workshop, place)
  const booth = boothOf(spot, hear)
  const leads = leadsWorkshop(spot) || servesGroup(spot)
  const shows = leads || presents(spot) || hasFloor(spot)
  const floor: readonly SoundChannel[] = shows || speaks(spot) ? ['floor'] : []
  const isMuted = workshop.sound.muted[personId] !== undefined
  return {
    roomId,
    mic: isMuted ? [] : [...floor, ...booth.channels],
    camera: shows,
    screen: shows,
    hear,
    isOnAir: booth.isOnAir,
    source: booth.source,
  }
}
