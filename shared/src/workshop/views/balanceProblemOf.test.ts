import { describe, expect, test } from 'vitest'
import { instant } from '../../time.ts'
import type { Role } from '../people/roles.ts'
import { emptyWorkshop, evolve, type WorkshopEvent } from '../workshop.ts'
import { balanceProblemOf } from './balanceProblemOf.ts'

const text = (es: string) => ({ es, en: es })
const platform = (id: string): WorkshopEvent => ({
  type: 'PlatformDefined',
  platform: { id, name: text(id), short: text(id), letter: id.slice(0, 1), secretariat: text(id) },
})
const delegation = (id: string, kind: 'country' | 'organisation'): WorkshopEvent => ({
  type: 'DelegationDefined',
  delegation: { id, name: text(id), kind, memberOf: ['rcm'] },
})
const group = (id: string): WorkshopEvent => ({
  type: 'GroupAdded',
  group: { id, name: text(id), mode: 'interpreted' },
})
const person = (personId: string, delegationId: string | null, ...held: Role[]): WorkshopEvent => ({
  type: 'PersonEnrolled',
  person: {
    personId,
    delegationId,
    represents: ['rcm'],
    understands: ['es'],
    grants: held.map((role) => ({ role, platformId: null })),
  },
})
const duty = (groupId: string, personId: string, what: 'moderator' | 'rapporteur' | 'interpreter'): WorkshopEvent => ({
  type: 'DutyAssigned',
  groupId,
  personId,
  duty: what,
})

const base = [platform('rcm'), delegation('hn', 'country'), delegation('ngo', 'organisation'), group('g1'), group('g2')]
const problemAfter = (...events: WorkshopEvent[]) =>
  balanceProblemOf([...base, ...events].reduce(evolve, emptyWorkshop), {})

describe('the problem of dividing people into groups', () => {
  test('seats delegates, observers and experts, and nobody who only serves', () => {
    const { people } = problemAfter(
      person('d', 'hn', 'delegate'),
      person('o', 'ngo', 'observer'),
      person('x', null, 'expert'),
      person('m', null, 'moderator'),
      person('f', 'hn', 'facilitator', 'delegate'),
      person('i', null, 'interpreter'),
      person('s', null, 'secretariat'),
      person('r', null, 'rapporteur'),
    )
    expect(people.map(({ id, kind }) => [id, kind])).toEqual([
      ['d', 'delegate'],
      ['o', 'observer'],
      ['x', 'expert'],
    ])
  })

  test('names the country of a delegate and the organisation of an observer', () => {
    const { people } = problemAfter(
      person('d', 'hn', 'delegate'),
      person('o', 'ngo', 'observer'),
      person('x', 'ngo', 'expert'),
    )
    expect(people.map(({ delegation: country, organisation }) => [country, organisation])).toEqual([
      ['hn', undefined],
      [undefined, 'ngo'],
      [undefined, 'ngo'],
    ])
  })

  test('pins a rapporteur who is a delegate to the group they serve', () => {
    const { people, pins } = problemAfter(
      person('r', 'hn', 'rapporteur', 'delegate'),
      person('d', 'hn', 'delegate'),
      duty('g2', 'r', 'rapporteur'),
    )
    expect(people.map(({ id, kind }) => [id, kind])).toEqual([
      ['r', 'delegate'],
      ['d', 'delegate'],
    ])
    expect(pins).toEqual([['r', 'g2']])
  })

  test('leaves out the pin of a moderator without a seat', () => {
    expect(problemAfter(person('m', null, 'moderator'), duty('g1', 'm', 'moderator')).pins).toEqual([])
  })

  test('leaves out whoever was removed', () => {
    const gone = { type: 'PersonRemoved', personId: 'd', at: instant(1) } as const
    expect(problemAfter(person('d', 'hn', 'delegate'), gone).people).toEqual([])
  })

  test('[GR26] names institutions as the registry knows them, whatever their case and spaces', () => {
    const workshop = [...base, person('a', 'hn', 'delegate'), person('b', 'hn', 'delegate')].reduce(
      evolve,
      emptyWorkshop,
    )
    const institutions = {
      a: { institution: ' Instituto  de Migración' },
      b: { institution: 'INSTITUTO DE MIGRACIÓN' },
    }
    const people = balanceProblemOf(workshop, institutions).people
    expect(people.map(({ institution }) => institution)).toEqual(['instituto de migración', 'instituto de migración'])
    expect(balanceProblemOf(workshop, { a: { institution: ' ' } }).people[0]).not.toHaveProperty('institution')
  })
})
