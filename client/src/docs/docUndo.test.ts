/** One’s own steps are taken back, whatever they were, and nobody else’s. */
import { addItem, moveItem, removeItem } from '@plenaria/shared/docs/itemDoc'
import { readItems } from '@plenaria/shared/docs/readItems'
import { carryOutRewording, type Rewording, takingBack } from '@plenaria/shared/docs/rewording'
import { readThreads } from '@plenaria/shared/docs/threads'
import { addComment, addSuggestion } from '@plenaria/shared/docs/writeThreads'
import { typeInto } from '@plenaria/shared/docs/writeText'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createDocUndo, type StepEnd } from './docUndo.ts'

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
  const undo = createDocUndo(mine, 0)
  const textOf = (itemId = 'a') => readItems(mine).find(({ id }) => id === itemId)?.text['es']
  return { mine, theirs, bring, undo, textOf, ids: () => readItems(mine).map(({ id }) => id) }
}

test('words, places and removals are taken back in order, and made again', () => {
  const { mine, undo, ids } = twoPages()
  typeInto(mine, 'a', 'es', 'Uno')
  moveItem(mine, 'a', 'b')
  removeItem(mine, 'b', 1)
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
  const { mine, theirs, bring, undo } = twoPages()
  typeInto(mine, 'a', 'es', 'Uno')
  bring()
  typeInto(theirs, 'a', 'es', ' y dos')
  typeInto(theirs, 'b', 'es', 'Tres')
  bring()
  undo.undo()
  expect(readItems(mine).map(({ text }) => text['es'])).toEqual([' y dos', 'Tres'])
  undo.undo()
  expect(readItems(mine).map(({ text }) => text['es'])).toEqual([' y dos', 'Tres'])
})

test('talk is not taken back', () => {
  const { mine, undo, textOf } = twoPages()
  const thread = { itemId: 'a', by: 'ana', at: 1 }
  typeInto(mine, 'a', 'es', 'Uno')
  addComment(mine, { ...thread, threadId: 'c', replyId: 'c0', text: 'Why?' })
  addSuggestion(mine, { ...thread, threadId: 's', replyId: 's0', language: 'es', text: 'Dos', note: 'So.' })
  undo.undo()
  expect(textOf()).toBe('')
  expect(readThreads(mine)).toHaveLength(2)
  expect(undo.canUndo()).toBe(false)
})

/** `theirs` is the server here: what is asked of it is done there and comes back as from a connection. */
const withServer = () => {
  const pages = twoPages()
  let end: StepEnd = 'done'
  const ask = async (rewording: Rewording): Promise<StepEnd> => {
    if (end !== 'done') return end
    pages.bring()
    carryOutRewording(pages.theirs, rewording, 'ana')
    pages.bring()
    return 'done'
  }
  const restore = async (seen: string, text: string) => {
    const rewording = { kind: 'text', itemId: 'a', field: 'text', language: 'es', seen, text } as const
    await ask(rewording)
    return pages.undo.note({ takeBack: () => ask(takingBack(rewording)), again: () => ask(rewording) })
  }
  const says = (text: string) => vi.waitFor(() => expect(pages.textOf()).toBe(text))
  return { ...pages, restore, says, answerWith: (next: StepEnd) => void (end = next) }
}

test('what the server did for this page is a step among its own, taken back and made again in its turn', async () => {
  const { mine, undo, restore, says, textOf } = withServer()
  typeInto(mine, 'a', 'es', 'Uno')
  typeInto(mine, 'b', 'es', 'Be')
  await restore('Uno', 'Antes')
  typeInto(mine, 'b', 'es', ' mol')
  undo.undo()
  expect([textOf(), textOf('b')]).toEqual(['Antes', 'Be'])
  undo.undo()
  await says('Uno')
  undo.undo()
  expect([textOf(), textOf('b')]).toEqual(['Uno', ''])
  undo.redo()
  undo.redo()
  await says('Antes')
  undo.redo()
  expect([textOf('b'), undo.canRedo()]).toEqual(['Be mol', false])
})

test('steps that have no effect any more do not carry the server’s away with them', async () => {
  const { mine, theirs, bring, undo, restore, says, textOf } = withServer()
  typeInto(mine, 'b', 'es', 'Be')
  await restore('', 'Antes')
  addItem(mine, { itemId: 'c', topicId: 't', languages })
  typeInto(mine, 'c', 'es', 'Ce')
  bring()
  theirs.getMap('recs').delete('c')
  bring()
  undo.undo()
  await says('')
  expect(textOf('b')).toBe('Be')
})

test('without a connection the step waits; what is moot is passed over', async () => {
  const { mine, undo, restore, says, answerWith, textOf } = withServer()
  typeInto(mine, 'b', 'es', 'Be')
  await restore('', 'Antes')
  answerWith('kept')
  undo.undo()
  await vi.waitFor(() => expect(undo.canUndo()).toBe(true))
  expect([textOf(), textOf('b')]).toEqual(['Antes', 'Be'])
  answerWith('done')
  undo.undo()
  await says('')
  answerWith('gone')
  undo.redo()
  await vi.waitFor(() => expect(undo.canRedo()).toBe(false))
  undo.undo()
  expect(textOf('b')).toBe('')
})

test('a notice takes back its own step, once, and tells whoever shows what can be undone', async () => {
  const { mine, undo, restore, says, textOf } = withServer()
  const told = vi.fn<() => void>()
  undo.subscribe(told)
  const takeBack = await restore('', 'Antes')
  expect(told).toHaveBeenCalled()
  typeInto(mine, 'b', 'es', 'Be')
  takeBack()
  await says('')
  takeBack()
  undo.undo()
  expect([textOf(), textOf('b'), undo.canUndo()]).toEqual(['', '', false])
})
