import type { Role } from '@plenaria/shared/workshop/people/roles'
import { emptyWorkshop, evolve, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { boardColumns } from './boardColumns.ts'

const person = (personId: string, role: Role): WorkshopEvent => ({
  type: 'PersonEnrolled',
  person: { personId, delegationId: null, represents: [], understands: [], grants: [{ role, platformId: null }] },
})
const workshop = [
  person('c', 'delegate'),
  person('a', 'delegate'),
  person('b', 'observer'),
  person('m', 'moderator'),
  { type: 'GroupAdded', group: { id: 'g1', name: {}, mode: 'es' } } as const,
].reduce(evolve, emptyWorkshop)

test('people stand in their column by name, and those who only serve are left out', () => {
  const columns = boardColumns(workshop, { c: 'g1', a: 'g1' }, (id) => id)
  expect(columns.map(({ group, people }) => [group?.id ?? null, people.map(({ personId }) => personId)])).toEqual([
    [null, ['b']],
    ['g1', ['a', 'c']],
  ])
})

test('whoever has a seat is shown, and a seat in a group that is gone counts as none', () => {
  const columns = boardColumns(workshop, { m: 'g1', a: 'gone' }, (id) => id)
  expect(columns.map(({ people }) => people.map(({ personId }) => personId))).toEqual([['a', 'b', 'c'], ['m']])
})
