/** Who is on air and sends no sound, second by second. */
import { afterEach, expect, test } from 'vitest'
import { createUnheardBoard, UNHEARD_AFTER, type UnheardBoard } from './unheardBoard.ts'

const opened: UnheardBoard[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

const openBoard = () => {
  const told: (readonly string[])[] = []
  const state = { at: 0, missing: ['ana'], workshopIds: ['w'] }
  const board = createUnheardBoard({
    workshopIds: () => state.workshopIds,
    missing: () => state.missing,
    tell: (_, personIds) => void told.push(personIds),
    now: () => state.at,
  })
  opened.push(board)
  const lookAt = (at: number) => {
    state.at = at
    board.look()
  }
  return { board, state, told, lookAt }
}

test('a moment without sound is none; what lasts is told until it is over', () => {
  const { board, state, told, lookAt } = openBoard()
  for (const at of [0, UNHEARD_AFTER - 1]) lookAt(at)
  expect([told, board.has('w', 'ana')]).toEqual([[], false])
  for (const at of [UNHEARD_AFTER, UNHEARD_AFTER + 1]) lookAt(at)
  expect([told, board.has('w', 'ana')]).toEqual([[['ana'], ['ana']], true])
  state.missing = []
  for (const at of [UNHEARD_AFTER + 2, UNHEARD_AFTER + 3]) lookAt(at)
  expect([told.slice(2), board.has('w', 'ana')]).toEqual([[[]], false])
})

test('sound that came back counts anew, and another person by themselves', () => {
  const { board, state, lookAt } = openBoard()
  lookAt(0)
  state.missing = ['berta']
  lookAt(4_000)
  state.missing = ['ana', 'berta']
  lookAt(UNHEARD_AFTER + 1)
  expect(['ana', 'berta'].map((id) => board.has('w', id))).toEqual([false, false])
  lookAt(4_000 + UNHEARD_AFTER)
  expect(['ana', 'berta'].map((id) => board.has('w', id))).toEqual([false, true])
})

test('a workshop that everybody has left is forgotten', () => {
  const { board, state, lookAt } = openBoard()
  lookAt(0)
  state.workshopIds = []
  lookAt(UNHEARD_AFTER)
  expect(board.has('w', 'ana')).toBe(false)
})
