/** Who is put into whose slots. */
import { expect, test } from 'vitest'
import type { Placement } from './mediaProvider.ts'
import { emptySlots, type LiveFeed, type Slots, wantedSlots } from './wantedSlots.ts'

const me: Placement = {
  workshopId: 'w',
  personId: 'me',
  roomId: 'plenary',
  language: 'es',
  source: 'floor',
  video: true,
}
let number = 0
const feed = (personId: string, more: Partial<LiveFeed> = {}): LiveFeed => {
  number += 1
  const rest = { kind: 'mic', channel: 'floor', roomId: 'plenary', isTalking: false, talkedAt: 0 } as const
  return { id: `${personId}-${more.kind ?? 'mic'}`, personId, number, ...rest, ...more }
}
const filled = (slots: Slots) => Object.entries(slots).filter(([, id]) => id !== null)

test('nothing of another room, another channel or of oneself', () => {
  const feeds = [feed('a', { roomId: 'group-1' }), feed('b', { channel: 'language:en' }), feed('me')]
  expect(wantedSlots(me, feeds, emptySlots)).toEqual(emptySlots)
})

test('whoever is heard keeps the slot when others begin and end', () => {
  const [a, b, c] = [feed('a'), feed('b'), feed('c')]
  const first = wantedSlots(me, [a, b, c], emptySlots)
  expect(filled(first)).toEqual([
    ['floor0', 'a-mic'],
    ['floor1', 'b-mic'],
    ['floor2', 'c-mic'],
  ])
  const second = wantedSlots(me, [b, { ...c, isTalking: true, talkedAt: 9 }], first)
  expect(filled(second)).toEqual([
    ['floor1', 'b-mic'],
    ['floor2', 'c-mic'],
  ])
  expect(filled(wantedSlots(me, [feed('d'), b, c], second))).toContainEqual(['floor0', 'd-mic'])
})

test('of more voices than slots those who talk, then those who talked last', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => feed(id, { talkedAt: index * 10 }))
  const talks = many.map((one) => (one.personId === 'a' ? { ...one, isTalking: true } : one))
  expect(
    Object.values(wantedSlots(me, talks, emptySlots))
      .filter((id) => id !== null)
      .toSorted(),
  ).toEqual(['a-mic', 'd-mic', 'e-mic', 'f-mic'])
})

test('of two interpreters into one language the one who opened last', () => {
  const [first, second] = [feed('a', { channel: 'language:es' }), feed('b', { channel: 'language:es' })]
  expect(wantedSlots(me, [second, first], emptySlots).language).toBe('b-mic')
  expect(wantedSlots({ ...me, language: 'en' }, [first, second], emptySlots).language).toBeNull()
  expect(wantedSlots({ ...me, source: 'language:es' }, [first], emptySlots).floor0).toBe('a-mic')
})

test('a screen before cameras; a camera stays until somebody else with one talks', () => {
  const cameras = [feed('a', { kind: 'camera' }), feed('b', { kind: 'camera' })]
  const shown = wantedSlots(me, cameras, emptySlots)
  expect(shown.video).toBe('a-camera')
  const talk = [...cameras, feed('b', { talkedAt: 5 })]
  const turned = wantedSlots(me, talk, shown)
  expect(turned.video).toBe('b-camera')
  expect(wantedSlots(me, talk, turned).video).toBe('b-camera')
  expect(wantedSlots(me, [...talk, feed('c', { kind: 'screen' })], turned).video).toBe('c-screen')
  expect(wantedSlots({ ...me, video: false }, talk, turned).video).toBeNull()
})
