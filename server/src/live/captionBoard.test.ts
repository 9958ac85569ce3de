import { expect, test } from 'vitest'
import { createCaptionBoard } from './captionBoard.ts'

const caption = (text: string, more: { isDone?: boolean; language?: string; roomId?: string } = {}) => ({
  roomId: 'plenary',
  language: 'en',
  isDone: false,
  ...more,
  text,
})
const textsOf = (board: ReturnType<typeof createCaptionBoard>, roomId = 'plenary') =>
  board.lines('w', roomId).map(({ number, text, isDone }) => [number, text, isDone])

test('a line grows until it is done, and then another begins', () => {
  const board = createCaptionBoard()
  expect(board.typed('w', 'one', caption('Good'))).toMatchObject({ number: 1, text: 'Good', isDone: false })
  board.typed('w', 'one', caption('Good morning.', { isDone: true }))
  board.typed('w', 'one', caption('We'))
  expect(textsOf(board)).toEqual([
    [1, 'Good morning.', true],
    [2, 'We', false],
  ])
})

test('two who type at once have a line each; each language has its own', () => {
  const board = createCaptionBoard()
  board.typed('w', 'one', caption('Good'))
  board.typed('w', 'other', caption('Buenos', { language: 'es' }))
  board.typed('w', 'one', caption('Good morning'))
  expect(textsOf(board)).toEqual([
    [2, 'Buenos', false],
    [1, 'Good morning', false],
  ])
})

test('what is emptied goes, also from the screens; emptying nothing is nothing', () => {
  const board = createCaptionBoard()
  expect(board.typed('w', 'one', caption(''))).toBeNull()
  board.typed('w', 'one', caption('Oops'))
  expect(board.typed('w', 'one', caption(''))).toMatchObject({ number: 1, text: '', isDone: true })
  expect(textsOf(board)).toEqual([])
})

test('the last thirty lines of a language are kept, each room and workshop apart', () => {
  const board = createCaptionBoard()
  board.typed('w', 'one', caption('Hola', { language: 'es', isDone: true }))
  for (let index = 0; index < 40; index++) board.typed('w', 'one', caption(`${index}`, { isDone: true }))
  expect(textsOf(board)).toHaveLength(31)
  expect(textsOf(board).at(-1)).toEqual([41, '39', true])
  expect([board.lines('other', 'plenary'), board.lines('w', 'group-1')]).toEqual([[], []])
  board.forget('w', 'plenary')
  expect(textsOf(board)).toEqual([])
})
