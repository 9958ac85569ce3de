/** One’s own steps are taken back, whatever they were, and nobody else’s. */
import { addItem, moveItem, removeItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { readThreads } from '@plenaria/shared/docs/threads'
import { acceptSuggestion, addComment, addSuggestion } from '@plenaria/shared/docs/writeThreads'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDocUndo } from './docUndo.ts'

const languages = ['es', 'en']

/** Two pages on one document; what is done on `theirs` arrives here as from a connection. */
const twoPages = () => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  for (const itemId of ['a', 'b']) addItem(theirs, { itemId, topicId: 't', languages })
  const bring = () => {
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)), 'connection')
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs)), 'connection')
  }
  bring()
  const undo = createDocUndo(mine)
  const step = (make: () => void) => {
    undo.stopCapturing()
    make()
  }
  return { mine, theirs, bring, undo, step, ids: () => readItems(mine).map(({ id }) => id) }
}

test('words, places and removals are taken back in order, and made again', () => {
  const { mine, undo, step, ids } = twoPages()
  step(() => typeInto(mine, 'a', 'es', 'Uno'))
  step(() => moveItem(mine, 'a', 'b'))
  step(() => removeItem(mine, 'b', 1))
  expect(ids()).toEqual(['a'])
  undo.undo()
  expect(ids()).toEqual(['b', 'a'])
  undo.undo()
  expect(ids()).toEqual(['a', 'b'])
  undo.undo()
  expect(readItems(mine)[0]?.text['es']).toBe('')
  undo.redo()
  expect(readItems(mine)[0]?.text['es']).toBe('Uno')
})

test('what somebody else wrote is not taken back', () => {
  const { mine, theirs, bring, undo, step } = twoPages()
  step(() => typeInto(mine, 'a', 'es', 'Uno'))
  bring()
  typeInto(theirs, 'a', 'es', ' y dos')
  typeInto(theirs, 'b', 'es', 'Tres')
  bring()
  undo.undo()
  expect(readItems(mine).map(({ text }) => text['es'])).toEqual([' y dos', 'Tres'])
  undo.undo()
  expect(readItems(mine).map(({ text }) => text['es'])).toEqual([' y dos', 'Tres'])
})

test('talk is not taken back; an accepted suggestion is, and the talk about it stays', () => {
  const { mine, undo, step } = twoPages()
  const thread = { itemId: 'a', by: 'ana', at: 1 }
  step(() => typeInto(mine, 'a', 'es', 'Uno'))
  step(() => addComment(mine, { ...thread, threadId: 'c', replyId: 'c0', text: 'Why?' }))
  step(() => addSuggestion(mine, { ...thread, threadId: 's', replyId: 's0', language: 'es', text: 'Dos', note: 'So.' }))
  step(() => acceptSuggestion(mine, 's', 'bea'))
  const states = () => readThreads(mine).map(({ id, state }) => [id, state])
  expect(readItems(mine)[0]?.text['es']).toBe('Dos')
  undo.undo()
  expect(readItems(mine)[0]?.text['es']).toBe('Uno')
  expect(states()).toEqual([
    ['c', 'open'],
    ['s', 'accepted'],
  ])
  undo.undo()
  expect(readItems(mine)[0]?.text['es']).toBe('')
  expect(states()).toHaveLength(2)
})
