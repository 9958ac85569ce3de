/** Comments and suggestions: what is written is read again, nobody's words are lost, and what is malformed shows nowhere. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addItem } from './itemDoc.ts'
import { readItems } from './readItems.ts'
import { MAX_REMARK, MAX_SUGGESTED, readThread, readThreads, threadsOf } from './threads.ts'
import { watchTouchedItems } from './touchedItems.ts'
import { carryOutRewording } from './rewording.ts'
import { typeInto } from './writeText.ts'
import { addComment, addReply, addSuggestion, closeThread, reopenThread } from './writeThreads.ts'

const written = () => {
  const doc = new Y.Doc()
  addItem(doc, { itemId: 'a', topicId: 't', languages: ['es', 'en'] })
  typeInto(doc, 'a', 'es', 'Proteger')
  return doc
}
const comment = { threadId: 'c', replyId: 'c0', itemId: 'a', by: 'ana', at: 1, text: 'Who pays?' }
const suggestion = { threadId: 's', replyId: 's0', itemId: 'a', by: 'ana', at: 2 }
const suggested = { ...suggestion, language: 'es', text: 'Proteger a todos', note: '' }
const reply = (id: string, by: string, text: string) => ({ id, by, at: 3, text })

const exchange = (one: Y.Doc, two: Y.Doc) => {
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
}
/** Two replicas that have the same content and then write without hearing from each other. */
const apart = (begin: (doc: Y.Doc) => void) => {
  const [one, two] = [written(), new Y.Doc()]
  begin(one)
  exchange(one, two)
  return { one, two }
}
const accept = (doc: Y.Doc, by: string) =>
  carryOutRewording(doc, { kind: 'accept', threadId: 's', seen: 'Proteger' }, by)
const textOf = (doc: Y.Doc) => readItems(doc)[0]?.text['es']

test('a comment is read with its words and replies, and the oldest thread comes first', () => {
  const doc = written()
  addSuggestion(doc, { ...suggested, note: 'Nobody is left out.' })
  addComment(doc, comment)
  addReply(doc, 'c', reply('c1', 'bea', ' The fund. '))
  expect(readThreads(doc)).toEqual([
    {
      id: 'c',
      itemId: 'a',
      by: 'ana',
      at: 1,
      kind: 'comment',
      state: 'open',
      closedBy: null,
      replies: [
        { id: 'c0', by: 'ana', at: 1, text: 'Who pays?' },
        { id: 'c1', by: 'bea', at: 3, text: 'The fund.' },
      ],
    },
    {
      id: 's',
      itemId: 'a',
      by: 'ana',
      at: 2,
      kind: 'suggestion',
      language: 'es',
      text: 'Proteger a todos',
      state: 'open',
      closedBy: null,
      replies: [{ id: 's0', by: 'ana', at: 2, text: 'Nobody is left out.' }],
    },
  ])
})

test('nothing is written without words, without the item or its language, or twice under one id', () => {
  const doc = written()
  addComment(doc, { ...comment, text: ' \n ' })
  addComment(doc, { ...comment, itemId: 'z' })
  addSuggestion(doc, { ...suggested, language: 'fr' })
  addSuggestion(doc, { ...suggested, text: 'x'.repeat(MAX_SUGGESTED + 1) })
  addReply(doc, 'c', reply('c1', 'bea', 'Too early'))
  expect(threadsOf(doc).size).toBe(0)
  addComment(doc, comment)
  addReply(doc, 'c', reply('c1', 'bea', '  '))
  addComment(doc, { ...comment, text: 'Again' })
  expect(readThread(doc, 'c')?.replies.map(({ text }) => text)).toEqual(['Who pays?'])
})

test('long remarks are cut, and never through a character', () => {
  const doc = written()
  addComment(doc, { ...comment, text: `${'x'.repeat(MAX_REMARK - 1)}😀` })
  addReply(doc, 'c', reply('c1', 'bea', 'y'.repeat(MAX_REMARK + 1)))
  expect(readThread(doc, 'c')?.replies.map(({ text }) => text)).toEqual([
    'x'.repeat(MAX_REMARK - 1),
    'y'.repeat(MAX_REMARK),
  ])
})

test('a comment is resolved and opened again; a suggestion is declined', () => {
  const doc = written()
  addComment(doc, comment)
  addSuggestion(doc, suggested)
  closeThread(doc, 'c', 'bea')
  closeThread(doc, 's', 'ana')
  closeThread(doc, 's', 'bea')
  expect(readThreads(doc)).toMatchObject([
    { state: 'resolved', closedBy: 'bea' },
    { state: 'declined', closedBy: 'ana' },
  ])
  reopenThread(doc, 'c')
  expect(readThread(doc, 'c')).toMatchObject({ state: 'open', closedBy: null })
})

test('two replies at once both stay, in the same order for everybody', () => {
  const { one, two } = apart((doc) => addComment(doc, comment))
  addReply(one, 'c', reply('c1', 'ana', 'From the fund.'))
  addReply(two, 'c', reply('c2', 'bea', 'From the budget.'))
  closeThread(two, 'c', 'bea')
  exchange(one, two)
  const replies = readThread(one, 'c')?.replies.map(({ id }) => id)
  expect(replies?.toSorted()).toEqual(['c0', 'c1', 'c2'])
  expect(readThread(two, 'c')).toEqual(readThread(one, 'c'))
})

test.each([
  [1, 2],
  [2, 1],
])('accepted and declined at once (%i, %i): one state with its own author, the same for everybody', (a, b) => {
  const { one, two } = apart((doc) => addSuggestion(doc, suggested))
  one.clientID = a
  two.clientID = b
  accept(one, 'ana')
  closeThread(two, 's', 'bea')
  exchange(one, two)
  const thread = readThread(one, 's')
  expect(thread).toMatchObject(a > b ? { state: 'accepted', closedBy: 'ana' } : { state: 'declined', closedBy: 'bea' })
  expect(readThread(two, 's')).toEqual(thread)
  // It was open when it was accepted: the words are in the text, for everybody, and the history says whose they are.
  expect([textOf(one), textOf(two)]).toEqual(['Proteger a todos', 'Proteger a todos'])
})

test('declined before it is accepted, the text stays', () => {
  const { one, two } = apart((doc) => addSuggestion(doc, suggested))
  closeThread(two, 's', 'bea')
  exchange(one, two)
  expect(accept(one, 'ana')).toEqual({ outcome: 'refused', code: 'suggestionClosed' })
  expect(textOf(one)).toBe('Proteger')
})

test('talk touches no item; an acceptance touches its own', () => {
  const doc = written()
  const watch = watchTouchedItems(doc)
  addComment(doc, comment)
  addReply(doc, 'c', reply('c1', 'bea', 'Yes'))
  closeThread(doc, 'c', 'bea')
  addSuggestion(doc, suggested)
  expect([...watch.take()]).toEqual([])
  accept(doc, 'bea')
  expect([...watch.take()]).toEqual([['a', 'words']])
})

const badFields: readonly [string, unknown][] = [
  ['itemId', 7],
  ['by', 'no id at all'],
  ['by', '__proto__'],
  ['at', Number.NaN],
  ['at', 1e300],
  ['kind', 'poem'],
  ['state', 'burnt'],
  ['state', 'accepted'],
  ['replies', 'none'],
]
test.each(badFields)('a comment whose %s is %s is left out', (key, value) => {
  const doc = written()
  addComment(doc, comment)
  expect(readThreads(doc)).toHaveLength(1)
  const thread = threadsOf(doc).get('c')
  if (thread instanceof Y.Map) thread.set(key, value)
  expect(readThreads(doc)).toEqual([])
})

test('malformed replies, suggestions and keys are left out, and a reply under a known id counts once', () => {
  const doc = written()
  addComment(doc, comment)
  const thread = threadsOf(doc).get('c')
  const replies = thread instanceof Y.Map ? thread.get('replies') : null
  if (replies instanceof Y.Array)
    replies.push([
      null,
      4,
      { id: 'x' },
      { ...reply('long', 'ana', 'x'.repeat(MAX_REMARK + 1)) },
      reply('c0', 'bea', ''),
    ])
  threadsOf(doc).set('not an id', new Y.Map())
  threadsOf(doc).set('d', 'words')
  addSuggestion(doc, suggested)
  const other = threadsOf(doc).get('s')
  if (other instanceof Y.Map) other.set('language', '<b>')
  expect(readThreads(doc).map(({ id, replies: own }) => [id, own.map(({ text }) => text)])).toEqual([
    ['c', ['Who pays?']],
  ])
})
