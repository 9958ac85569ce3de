/** Who really sent what is said about an item: by the log, whatever a page claims, in whatever order it came. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { threadsOf } from '@plenaria/shared/docs/threads'
import { addComment, addReply, addSuggestion, closeThread } from '@plenaria/shared/docs/writeThreads'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocRow } from '../stores/docStore.ts'
import { sentThreads } from './sentThreads.ts'

/** One replica for each person; what they write is a row in their name and reaches the others. */
const group = () => {
  const rows: DocRow[] = []
  const docs = new Map<string, Y.Doc>()
  const send = (personId: string, body: Uint8Array) => {
    rows.push({ seq: rows.length + 1, body, personId, at: rows.length + 1 })
    for (const doc of docs.values()) Y.applyUpdate(doc, body, 'remote')
  }
  const join = (personId: string) => {
    const doc = new Y.Doc()
    for (const { body } of rows) Y.applyUpdate(doc, body, 'remote')
    docs.set(personId, doc)
    doc.on('update', (body: Uint8Array, origin: unknown) => {
      if (origin !== 'remote') send(personId, body)
    })
    return doc
  }
  const [ana, luis] = [join('ana'), join('luis')]
  addItem(ana, { itemId: 'a', topicId: 't', languages: ['es'], text: { text: { es: 'Proteger' } } })
  return { rows, ana, luis, send }
}
const comment = { threadId: 'c', replyId: 'c0', itemId: 'a', by: 'ana', at: 1, text: 'Who pays?' }
const suggestion = { ...comment, threadId: 's', replyId: 's0', language: 'es', text: 'Todos', note: '' }

const told = (rows: readonly DocRow[]) =>
  sentThreads(rows).map(({ id, by, sent: { begun, replies, closed } }) => ({
    id,
    by,
    begun: begun.personId,
    replies: Object.entries(replies).map(([replyId, { personId }]) => `${replyId} ${personId}`),
    closed: closed?.personId,
  }))

test('each part bears the name of whoever sent it, with the time of the log', () => {
  const { rows, ana, luis } = group()
  addComment(ana, comment)
  addReply(luis, 'c', { id: 'c1', by: 'luis', at: 9, text: 'The fund.' })
  addReply(luis, 'c', { id: 'c2', by: 'luis', at: 9, text: 'Or the budget.' })
  closeThread(ana, 'c', 'ana')
  expect(told(rows)).toEqual([
    { id: 'c', by: 'ana', begun: 'ana', replies: ['c0 ana', 'c1 luis', 'c2 luis'], closed: 'ana' },
  ])
  expect(sentThreads(rows)[0]?.sent).toMatchObject({ begun: { at: 2 }, replies: { c2: { at: 4 } }, closed: { at: 5 } })
})

test('another’s name on a thread, a reply or a closing is found out', () => {
  const { rows, ana, luis } = group()
  addComment(luis, comment)
  addReply(luis, 'c', { id: 'c1', by: 'ana', at: 9, text: 'I agree.' })
  addSuggestion(ana, suggestion)
  closeThread(luis, 's', 'ana')
  expect(told(rows)).toEqual([
    { id: 'c', by: 'ana', begun: 'luis', replies: ['c0 luis', 'c1 luis'], closed: undefined },
    { id: 's', by: 'ana', begun: 'ana', replies: [], closed: 'luis' },
  ])
})

test('whoever changes or replaces what another said answers for it', () => {
  const { rows, ana, luis } = group()
  addComment(ana, comment)
  addSuggestion(ana, suggestion)
  const thread = threadsOf(luis).get('c') as Y.Map<unknown>
  const replies = thread.get('replies') as Y.Array<unknown>
  luis.transact(() => {
    replies.delete(0, 1)
    replies.push([{ id: 'c0', by: 'ana', at: 1, text: 'I pay.' }])
  })
  ;(threadsOf(luis).get('s') as Y.Map<unknown>).set('text', 'Nadie')
  expect(told(rows)).toMatchObject([
    { id: 'c', begun: 'ana', replies: ['c0 luis'] },
    { id: 's', begun: 'luis' },
  ])
})

test('what waits in the log for another person’s words is still its sender’s', () => {
  const { rows, ana, luis, send } = group()
  // Held back until what it stands upon is there: a reply of Luis to words of Ana that the log does not have yet.
  const [first, second] = [new Y.Doc(), new Y.Doc()]
  for (const doc of [first, second]) for (const { body } of rows) Y.applyUpdate(doc, body)
  const words: Uint8Array[] = []
  first.on('update', (body: Uint8Array) => words.push(body))
  addComment(first, comment)
  const begun = words[0] as Uint8Array
  Y.applyUpdate(second, begun)
  second.on('update', (body: Uint8Array) => send('luis', body))
  addReply(second, 'c', { id: 'c1', by: 'ana', at: 9, text: 'Mine.' })
  expect([ana, luis].map((doc) => threadsOf(doc).size)).toEqual([0, 0])
  send('ana', begun)
  expect(told(rows)).toMatchObject([{ begun: 'ana', replies: ['c0 ana', 'c1 luis'] }])
})

test('rows that cannot be read say nothing of anybody', () => {
  const { rows, ana } = group()
  addComment(ana, comment)
  const broken = { seq: 9, body: new Uint8Array([9, 9, 9]), personId: 'luis', at: 9 }
  expect(told([...rows, broken])).toMatchObject([{ begun: 'ana', replies: ['c0 ana'] }])
})

test('whoever offers everything again did not write it', () => {
  const { rows, ana, luis, send } = group()
  addComment(ana, comment)
  send('luis', Y.encodeStateAsUpdate(luis))
  expect(told(rows)).toMatchObject([{ begun: 'ana', replies: ['c0 ana'] }])
})
