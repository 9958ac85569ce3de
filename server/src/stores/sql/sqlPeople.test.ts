import { expect, test } from 'vitest'
import { openSqlite } from '../sqlite/openSqlite.ts'
import { createSqlRegistry } from './sqlRegistry.ts'

const person = (name: string, institution = 'Here') => ({ personId: 'p', name: { en: name }, email: '', institution })
const begin = async () => createSqlRegistry(await openSqlite({ file: ':memory:' }))

test('what somebody was called is kept, with the version up to which it stood', async () => {
  const registry = await begin()
  await registry.putPeople('w', [person('Delegate 1')], 3)
  await registry.putPeople('w', [{ ...person('Delegate 1'), email: 'p@example.org' }], 5)
  await registry.putPeople('w', [person('Delegate 2')], 7)
  await registry.putPeople('w', [person('Delegate 2', 'There')], 9)
  expect(await registry.pastNames('w')).toEqual([
    { personId: 'p', name: { en: 'Delegate 1' }, institution: 'Here', beforeVersion: 7 },
    { personId: 'p', name: { en: 'Delegate 2' }, institution: 'Here', beforeVersion: 9 },
  ])
  expect(await registry.pastNames('other')).toEqual([])
})

test('who is erased is erased from the past too', async () => {
  const registry = await begin()
  await registry.putPeople('w', [person('Delegate 1')], 3)
  await registry.putPeople('w', [person('Delegate 2')], 7)
  await registry.erasePerson('w', 'p')
  expect(await registry.pastNames('w')).toEqual([])
  expect(await registry.people('w')).toMatchObject([{ name: {}, institution: '' }])
})
