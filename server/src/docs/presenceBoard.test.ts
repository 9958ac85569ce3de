import { readAwarenessEntries } from '@plenaria/shared/docs/awarenessEntries'
import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Present, PresenceBoard } from './presenceBoard.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const DELAY = 50
const RENEWALS = 5_000

/** What the others hear of, one list of clients per frame. */
const room = (...clientIds: number[]) => {
  const heard: number[][] = []
  const listener: Present = {
    personId: 'listener',
    clientId: null,
    hint: (frame) => {
      const decoder = decoding.createDecoder(frame)
      decoding.readVarUint(decoder)
      heard.push(readAwarenessEntries(decoding.readVarUint8Array(decoder)).map(({ clientId }) => clientId))
    },
  }
  const board = new PresenceBoard({
    audience: () => [listener],
    delayMs: () => DELAY,
    renewalMs: RENEWALS,
    maxLength: 100,
    now: () => Date.now(),
  })
  const say = (clientId: number, caret: number) => {
    const present = presents.get(clientId)
    if (present) board.say(present, [{ clientId, clock: 1, state: JSON.stringify({ caret }) }])
  }
  const presents = new Map(
    clientIds.map((clientId) => [clientId, { personId: `p${clientId}`, clientId, hint: () => undefined }]),
  )
  for (const present of presents.values()) board.enter(present)
  return { heard, say }
}

test('changes are gathered for a moment and told in one frame', () => {
  const { heard, say } = room(1, 2)
  say(1, 10)
  say(2, 20)
  say(1, 11)
  vi.advanceTimersByTime(DELAY - 1)
  expect(heard).toEqual([])
  vi.advanceTimersByTime(1)
  expect(heard).toEqual([[1, 2]])
})

test('saying the same again is told in time, but not at once', () => {
  const { heard, say } = room(1)
  say(1, 10)
  vi.advanceTimersByTime(DELAY)
  say(1, 10)
  vi.advanceTimersByTime(RENEWALS - 1)
  expect(heard).toEqual([[1]])
  vi.advanceTimersByTime(1)
  expect(heard).toEqual([[1], [1]])
})

test('a change does not wait for renewals; they go with it', () => {
  const { heard, say } = room(1, 2)
  say(1, 10)
  vi.advanceTimersByTime(DELAY)
  say(1, 10)
  say(2, 20)
  vi.advanceTimersByTime(DELAY)
  expect(heard).toEqual([[1], [1, 2]])
  vi.advanceTimersByTime(RENEWALS)
  expect(heard).toHaveLength(2)
})
