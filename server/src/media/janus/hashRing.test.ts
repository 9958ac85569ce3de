import { expect, test } from 'vitest'
import { serverFor } from './hashRing.ts'

const servers = ['ws://a', 'ws://b', 'ws://c']
const workshops = Array.from({ length: 600 }, (_, at) => `workshop-${at}`)
const spread = (there: readonly string[]) => workshops.map((id) => serverFor(id, there))

test('workshops are spread over the servers, the same way each time and in whatever order they are named', () => {
  const placed = spread(servers)
  for (const server of servers) expect(placed.filter((one) => one === server).length).toBeGreaterThan(120)
  expect(spread(servers.toReversed())).toEqual(placed)
})

test('when a server goes, only its own workshops move; when it is back, they come back', () => {
  const before = spread(servers)
  const without = spread(['ws://a', 'ws://c'])
  const moved = workshops.filter((_, at) => before[at] !== without[at])
  expect(moved).toEqual(workshops.filter((_, at) => before[at] === 'ws://b'))
})

test('where there is no server there is no place', () => {
  expect(serverFor('w', [])).toBeNull()
})
