/** Which people of the table are asked for. Searching looks past accents and capitals. */
import type { Role } from '@plenaria/shared/workshop/people/roles'
import type { PersonEntry } from './personEntry.ts'

export const personStates = ['enrolled', 'online', 'notMet', 'noLink', 'removed'] as const
export type PersonState = (typeof personStates)[number]

export type PeopleFilter = {
  readonly text: string
  /** `all`, `none`, or an id. */
  readonly delegationId: string
  readonly role: Role | 'all'
  /** `all`, `none`, `several`, or an id. */
  readonly platformId: string
  readonly state: PersonState
}

export const noFilter: PeopleFilter = {
  text: '',
  delegationId: 'all',
  role: 'all',
  platformId: 'all',
  state: 'enrolled',
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

const hasText = ({ name, delegation, person }: PersonEntry, words: readonly string[]): boolean => {
  if (words.length === 0) return true
  const all = folded([name, delegation, person.email, person.institution].join(' '))
  return words.every((word) => all.includes(word))
}

const isOfPlatform = (represents: readonly string[], platformId: string): boolean => {
  if (platformId === 'all') return true
  if (platformId === 'none') return represents.length === 0
  return platformId === 'several' ? represents.length > 1 : represents.includes(platformId)
}

const isInState = ({ person, isOnline }: PersonEntry, state: PersonState): boolean => {
  if (state === 'removed') return person.removed
  if (person.removed) return false
  if (state === 'online') return isOnline
  if (state === 'notMet') return !person.met
  return state === 'enrolled' || person.link.state !== 'live'
}

export const filterPeople = (entries: readonly PersonEntry[], filter: PeopleFilter): readonly PersonEntry[] => {
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    const { delegationId, represents, grants } = entry.person
    return (
      isInState(entry, filter.state) &&
      (filter.delegationId === 'all' || (delegationId ?? 'none') === filter.delegationId) &&
      (filter.role === 'all' || grants.some(({ role }) => role === filter.role)) &&
      isOfPlatform(represents, filter.platformId) &&
      hasText(entry, words)
    )
  })
}
