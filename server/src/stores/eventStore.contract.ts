/** What every event store must do, run against each adapter. */
import { expect, test } from 'vitest'
import type { EventStore } from './eventStore.ts'

const event = (name: string) => ({ type: 'GroupAdded', group: { id: name, name: { en: name }, mode: 'es' } }) as const
const batch = (commandId: string, expectedVersion: number, ...names: string[]) => ({
  commandId,
  events: names.map(event),
  expectedVersion,
  at: 1,
})

export const eventStoreContract = (create: () => Promise<EventStore>): void => {
  test('[ES1] an unknown workshop has no events', async () => {
    expect(await (await create()).read('none', 0)).toEqual([])
  })
  test('[ES2] events come back in order, numbered without gaps, with their command', async () => {
    const store = await create()
    expect(await store.append('w', batch('one', 0, 'a', 'b'))).toBe(true)
    expect(await store.append('w', batch('two', 2, 'c'))).toBe(true)
    expect(await store.read('w', 1)).toEqual([
      { version: 2, commandId: 'one', event: event('b') },
      { version: 3, commandId: 'two', event: event('c') },
    ])
  })
  test('[ES3] a writer who is late is told so and writes nothing', async () => {
    const store = await create()
    await store.append('w', batch('one', 0, 'a'))
    expect(await store.append('w', batch('two', 0, 'b'))).toBe(false)
    expect(await store.append('w', batch('three', 7, 'c'))).toBe(false)
    expect(await store.append('new', batch('four', 3, 'd'))).toBe(false)
    expect((await store.read('w', 0)).map(({ version }) => version)).toEqual([1])
    expect(await store.read('new', 0)).toEqual([])
  })
  test('[ES4] of many who write at once, one is first at each version', async () => {
    const store = await create()
    const wins = await Promise.all(Array.from({ length: 20 }, (_, i) => store.append('w', batch(`c${i}`, 0, `g${i}`))))
    expect(wins.filter(Boolean)).toHaveLength(1)
    expect(await store.read('w', 0)).toHaveLength(1)
  })
  test('[ES5] workshops do not mix', async () => {
    const store = await create()
    await store.append('a', batch('one', 0, 'a'))
    await store.append('b', batch('two', 0, 'b', 'c'))
    expect(await store.read('a', 0)).toHaveLength(1)
  })
  test('[ES6] a large batch is whole', async () => {
    const store = await create()
    const names = Array.from({ length: 350 }, (_, i) => `g${i}`)
    expect(await store.append('w', batch('one', 0, ...names))).toBe(true)
    expect(await store.read('w', 0)).toHaveLength(350)
  })
}
