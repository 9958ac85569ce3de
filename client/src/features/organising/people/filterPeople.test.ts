import { describe, expect, test } from 'vitest'
import type { EnrolledPerson } from './enrolledPerson.ts'
import { filterPeople, noFilter, type PeopleFilter } from './filterPeople.ts'
import type { PersonEntry } from './personEntry.ts'
import { sortPeople } from './sortPeople.ts'

const entry = (name: string, changes: Partial<EnrolledPerson>, delegation = '', isOnline = false): PersonEntry => {
  const grants = changes.grants ?? [{ role: 'delegate', platformId: null }]
  const person: EnrolledPerson = {
    personId: name,
    name: { es: name },
    email: '',
    institution: '',
    delegationId: null,
    represents: [],
    understands: ['es'],
    removed: false,
    link: { state: 'none', createdAt: null },
    met: false,
    ...changes,
    grants,
  }
  return {
    person,
    name,
    delegation,
    platforms: [],
    roles: [],
    leadingRole: grants[0]?.role ?? 'observer',
    languages: '',
    isOnline,
  }
}

const panama = entry(
  'Panamá · Delegada 10',
  { delegationId: 'pa', represents: ['rcm'], email: 'p10@pa.example' },
  'Panamá',
)
const second = entry(
  'Panamá · Delegada 2',
  { delegationId: 'pa', represents: ['rcm', 'mirps'], met: true },
  'Panamá',
  true,
)
const belize = entry(
  'Belice · Delegado 1',
  { delegationId: 'bz', represents: ['mirps'], link: { state: 'live', createdAt: null } },
  'Belice',
)
const expert = entry('OIM', { grants: [{ role: 'expert', platformId: null }], institution: 'Organización' })
const gone = entry('México · Delegado 2', { removed: true }, 'México')
const all = [panama, second, belize, expert, gone]
const found = (filter: Partial<PeopleFilter>) => filterPeople(all, { ...noFilter, ...filter }).map(({ name }) => name)

describe('people are found', () => {
  test('by words in any order, without accents and capitals', () => {
    expect(found({ text: 'delegada PANAMA' })).toEqual([panama.name, second.name])
  })
  test('by e-mail and institution', () => {
    expect(found({ text: 'pa.example' })).toEqual([panama.name])
    expect(found({ text: 'organizacion' })).toEqual([expert.name])
  })
  test('by delegation, or the lack of one', () => {
    expect(found({ delegationId: 'bz' })).toEqual([belize.name])
    expect(found({ delegationId: 'none' })).toEqual([expert.name])
  })
  test('by role and by platform', () => {
    expect(found({ role: 'expert' })).toEqual([expert.name])
    expect(found({ platformId: 'mirps' })).toEqual([second.name, belize.name])
    expect(found({ platformId: 'several' })).toEqual([second.name])
    expect(found({ platformId: 'none' })).toEqual([expert.name])
  })
  test('by how they stand; removed people only when asked for', () => {
    expect(found({})).not.toContain(gone.name)
    expect(found({ state: 'removed' })).toEqual([gone.name])
    expect(found({ state: 'online' })).toEqual([second.name])
    expect(found({ state: 'notMet' })).toEqual([panama.name, belize.name, expert.name])
    expect(found({ state: 'noLink' })).toEqual([panama.name, second.name, expert.name])
  })
})

describe('people are ordered', () => {
  const names = (by: 'name' | 'delegation' | 'role' | 'link', isDescending = false) =>
    sortPeople([panama, second, belize, expert], { by, isDescending }, 'es').map(({ name }) => name)
  test('by name, with numbers as numbers', () => {
    expect(names('name')).toEqual([belize.name, expert.name, second.name, panama.name])
    expect(names('name', true)).toEqual([panama.name, second.name, expert.name, belize.name])
  })
  test('by delegation, those without one last', () => {
    expect(names('delegation')).toEqual([belize.name, second.name, panama.name, expert.name])
  })
  test('by link, those without one first', () => expect(names('link').at(-1)).toBe(belize.name))
})
