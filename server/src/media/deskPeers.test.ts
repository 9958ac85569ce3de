import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDeskPeers, type Page } from './deskPeers.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const pageOf = (id: string, tell: Page['tell'] = () => undefined): Page => ({ id, tell })
const open = () => {
  const gone: string[] = []
  const peers = createDeskPeers(({ id }) => gone.push(id))
  const page = pageOf('page')
  peers.add({ id: 'peer', workshopId: 'w', personId: 'p', page, wish: { language: null, video: true } })
  const peer = peers.get('peer')
  if (!peer) throw new Error('The connection was not kept.')
  return { gone, peers, page, peer }
}
const hours = (count: number) => vi.advanceTimersByTime(count * 3_600_000)

test('a connection that was answered stays as long as its page', () => {
  const { gone, peers, page, peer } = open()
  peers.stay(peer)
  hours(3)
  expect(gone).toEqual([])
  peers.left(page)
  hours(1)
  expect(gone).toEqual(['peer'])
})

test('a connection that is never answered goes', () => {
  const { gone } = open()
  hours(1)
  expect(gone).toEqual(['peer'])
})

test('a page that leaves while its answer is on its way leaves nothing behind', () => {
  const { gone, peers, page, peer } = open()
  peers.left(page)
  peers.stay(peer)
  hours(1)
  expect(gone).toEqual(['peer'])
})

test('a page that comes back in time keeps its connection', () => {
  const { gone, peers, page, peer } = open()
  peers.left(page)
  peer.page = pageOf('again')
  peers.stay(peer)
  hours(1)
  expect(gone).toEqual([])
})

/** Five pages of one person, where four are allowed; each tells what it is told. */
const crowd = () => {
  const events: string[] = []
  const peers = createDeskPeers(({ id }) => events.push(`${id} gone`))
  const pages = new Map<string, Page>()
  const add = (id: string, on = id) => {
    const page = pages.get(on) ?? pageOf(on, (name, message) => events.push(`${on} ${name} ${JSON.stringify(message)}`))
    pages.set(on, page)
    peers.add({ id, workshopId: 'w', personId: 'p', page, wish: { language: null, video: true } })
    const peer = peers.get(id)
    if (peer) peers.stay(peer)
  }
  const leave = (id: string) => {
    const page = pages.get(id)
    if (page) peers.left(page)
  }
  return { events, peers, add, leave }
}

test('of too many pages the oldest gives way, and is told before its connection ends', () => {
  const { events, add } = crowd()
  for (const id of ['a', 'b', 'c', 'd']) add(id)
  expect(events).toEqual([])
  add('e')
  expect(events).toEqual(['a media:closed {"why":"elsewhere"}', 'a gone'])
})

test('a page that opens anew closes no other, and one that is gone gives way first', () => {
  const { events, add, leave } = crowd()
  for (const id of ['a', 'b', 'c', 'd']) add(id)
  add('again', 'd')
  expect(events).toEqual(['d gone'])
  leave('c')
  add('e')
  expect(events).toEqual(['d gone', 'c gone'])
})
