/** Puts the people of the table in order. Equals are ordered by name, so that the order never jumps. */
import { roles } from '@plenaria/shared/workshop/people/roles'
import type { LinkState } from './enrolledPerson.ts'
import type { PersonEntry } from './personEntry.ts'

export const peopleColumns = ['name', 'delegation', 'role', 'link'] as const
export type PeopleColumn = (typeof peopleColumns)[number]
export type PeopleOrder = { readonly by: PeopleColumn; readonly isDescending: boolean }

const linkRank: Record<LinkState, number> = { none: 0, revoked: 1, live: 2 }
const rankOfLink = ({ person }: PersonEntry): number => linkRank[person.link.state] + (person.met ? 1 : 0)

/** @param language of the reader: alphabets differ */
export const sortPeople = (
  entries: readonly PersonEntry[],
  { by, isDescending }: PeopleOrder,
  language: string,
): readonly PersonEntry[] => {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const compareBy: Record<PeopleColumn, (a: PersonEntry, b: PersonEntry) => number> = {
    name: () => 0,
    // People without a delegation stand behind all who have one.
    delegation: (a, b) =>
      Number(a.delegation === '') - Number(b.delegation === '') || compare(a.delegation, b.delegation),
    role: (a, b) => roles.indexOf(a.leadingRole) - roles.indexOf(b.leadingRole),
    link: (a, b) => rankOfLink(a) - rankOfLink(b),
  }
  const sign = isDescending ? -1 : 1
  return entries.toSorted((a, b) => sign * (compareBy[by](a, b) || compare(a.name, b.name)))
}
