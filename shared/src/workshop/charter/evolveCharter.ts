/** What a workshop is: title, zone, languages, who holds it, what it drafts, and the clock it runs on. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Language, LocalText } from '../../language.ts'
import type { Instant } from '../../time.ts'
import type { delegationSchema, platformSchema, topicSchema } from './charterCommands.ts'
import type { CharterEvent } from './charterEvents.ts'
import type { PlatformLogo } from './platformLogo.ts'
import { realClock, type WorkshopClock } from './workshopClock.ts'

export type Platform = z.infer<typeof platformSchema>
export type Delegation = z.infer<typeof delegationSchema>
export type Topic = z.infer<typeof topicSchema>

export type Charter = {
  title: LocalText
  purpose: LocalText
  /** Where people meet; empty where nobody says. */
  place: LocalText
  /** IANA name of the workshop's time zone. */
  zone: string
  languages: readonly Language[]
  platforms: readonly Platform[]
  /** By platform. */
  logos: Readonly<Record<Id, PlatformLogo>>
  delegations: readonly Delegation[]
  topics: readonly Topic[]
  clock: WorkshopClock
  archivedAt: Instant | null
}

export const emptyCharter: Charter = {
  title: {},
  purpose: {},
  place: {},
  zone: 'UTC',
  languages: ['es', 'en'],
  platforms: [],
  logos: {},
  delegations: [],
  topics: [],
  clock: realClock,
  archivedAt: null,
}

const withOne = <T extends { id: Id }>(list: readonly T[], one: T): readonly T[] =>
  list.some(({ id }) => id === one.id) ? list.map((old) => (old.id === one.id ? one : old)) : [...list, one]

export const evolveCharter = (charter: Charter, event: CharterEvent): Charter => {
  switch (event.type) {
    case 'WorkshopDescribed': {
      const { title, purpose, place = {}, zone, languages } = event
      return { ...charter, title, purpose, place, zone, languages }
    }
    case 'PlatformDefined':
      return { ...charter, platforms: withOne(charter.platforms, event.platform) }
    case 'PlatformLogoSet':
      return { ...charter, logos: { ...charter.logos, [event.platformId]: event.logo } }
    case 'PlatformLogoRemoved': {
      const { [event.platformId]: _, ...logos } = charter.logos
      return { ...charter, logos }
    }
    case 'DelegationDefined':
      return { ...charter, delegations: withOne(charter.delegations, event.delegation) }
    case 'TopicDefined':
      return { ...charter, topics: withOne(charter.topics, event.topic) }
    case 'ClockSet':
      return { ...charter, clock: event.clock }
    case 'WorkshopArchived':
      return { ...charter, archivedAt: event.at }
    case 'WorkshopRestored':
      return { ...charter, archivedAt: null }
  }
}
