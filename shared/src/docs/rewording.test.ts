/** A whole text in the place of another: once, however many ask, and never over words that the sender has not seen. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addItem } from './itemDoc.ts'
import { readItems } from './readItems.ts'
import { carryOutRewording, type Rewording } from './rewording.ts'
import { readThread } from './threads.ts'
import { replaceText, setText, typeInto } from './writeText.ts'
import { addComment, addSuggestion, closeThread } from './writeThreads.ts'

const thread = { itemId: 'a', by: 'ana', at: 2 }
const written = () => {
  const doc = new Y.Doc()
  addItem(doc, { itemId: 'a', topicId: 't', languages: ['es', 'en'] })
  typeInto(doc, 'a', 'es', 'Proteger')
  return doc
}
const suggested = (text = 'Proteger a todos') => {
  const doc = written()
  addSuggestion(doc, { ...thread, threadId: 's', replyId: 's0', language: 'es', text, note: '' })
  return doc
}
const textOf = (doc: Y.Doc) => readItems(doc)[0]?.text['es']
const ask = (doc: Y.Doc, rewording: Rewording, by = 'bea') => carryOutRewording(doc, rewording, by)
const done = { outcome: 'done' }
const already = { outcome: 'already' }
const refused = (code: string) => ({ outcome: 'refused', code })

const place = { kind: 'text', itemId: 'a', field: 'text', language: 'es' } as const
const earlier: Rewording = { ...place, seen: 'Proteger', text: 'Antes:\n- **uno**' }
const accept: Rewording = { kind: 'accept', threadId: 's', seen: 'Proteger' }
const takeBack: Rewording = { kind: 'takeBack', threadId: 's', before: 'Proteger' }

test('two who bring the same earlier text back get it once', () => {
  const doc = written()
  expect([ask(doc, earlier), ask(doc, earlier, 'luis')]).toEqual([done, already])
  expect(textOf(doc)).toBe('Antes:\n- **uno**')
})

test('two who bring different texts back: the second is told that the text has moved', () => {
  const doc = written()
  expect([ask(doc, earlier), ask(doc, { ...earlier, text: 'Otro' })]).toEqual([done, refused('textChanged')])
  expect(textOf(doc)).toBe('Antes:\n- **uno**')
})

test('words that the sender has not seen are not replaced', () => {
  const doc = suggested()
  typeInto(doc, 'a', 'es', ' ya')
  expect([ask(doc, earlier), ask(doc, accept)]).toEqual([refused('textChanged'), refused('textChanged')])
  expect([textOf(doc), readThread(doc, 's')?.state]).toEqual(['Proteger ya', 'open'])
})

test('a line is brought back as well; of what is not there nothing can be', () => {
  const doc = written()
  setText(doc, 'a', { field: 'responsible', language: 'es', text: 'Panamá' })
  const line = { ...place, field: 'responsible', seen: 'Panamá', text: '**Honduras**' } as const
  expect([ask(doc, line), ask(doc, line)]).toEqual([done, already])
  expect(readItems(doc)[0]?.responsible['es']).toBe('**Honduras**')
  expect(ask(doc, { ...earlier, language: 'fr' })).toEqual(refused('unknownItem'))
  expect(ask(doc, { ...line, itemId: 'z' })).toEqual(refused('unknownItem'))
})

test('an accepted suggestion is the text, and whoever comes second changes nothing', () => {
  const doc = suggested()
  expect([ask(doc, accept), ask(doc, accept, 'luis')]).toEqual([done, already])
  expect(textOf(doc)).toBe('Proteger a todos')
  expect(readThread(doc, 's')).toMatchObject({ state: 'accepted', closedBy: 'bea' })
  replaceText(doc, 'a', 'es', 'Otra cosa')
  expect(ask(doc, accept)).toEqual(already)
  expect(textOf(doc)).toBe('Otra cosa')
})

test('two suggestions at once: the second acceptance is asked to look again', () => {
  const doc = suggested()
  addSuggestion(doc, { ...thread, threadId: 'r', replyId: 'r0', language: 'es', text: 'Otra', note: '' })
  expect([ask(doc, accept), ask(doc, { ...accept, threadId: 'r' })]).toEqual([done, refused('textChanged')])
  expect([textOf(doc), readThread(doc, 'r')?.state]).toEqual(['Proteger a todos', 'open'])
})

test('a suggestion is accepted where the item says so already; a closed one and a comment cannot be', () => {
  const doc = suggested('Proteger')
  expect(ask(doc, accept)).toEqual(done)
  expect([textOf(doc), readThread(doc, 's')?.state]).toEqual(['Proteger', 'accepted'])
  const other = suggested()
  closeThread(other, 's', 'ana')
  addComment(other, { ...thread, threadId: 'c', replyId: 'c0', text: 'Why?' })
  expect(ask(other, accept)).toEqual(refused('suggestionClosed'))
  expect(ask(other, { ...accept, threadId: 'c' })).toEqual(refused('unknownItem'))
  expect(ask(other, { ...accept, threadId: 'z' })).toEqual(refused('unknownItem'))
})

test('an acceptance is taken back with its text, once, and also where it was written by hand', () => {
  const doc = suggested('Proteger:\n1. uno\n1. dos')
  expect(ask(doc, takeBack)).toEqual(already)
  ask(doc, accept)
  expect([ask(doc, takeBack), ask(doc, takeBack)]).toEqual([done, already])
  expect(textOf(doc)).toBe('Proteger')
  expect(readThread(doc, 's')).toMatchObject({ state: 'open', closedBy: null })
})

test('taking back costs nobody the words written since', () => {
  const doc = suggested()
  ask(doc, accept)
  typeInto(doc, 'a', 'es', ' y todas')
  expect(ask(doc, takeBack)).toEqual({ outcome: 'textStays' })
  expect([textOf(doc), readThread(doc, 's')?.state]).toEqual(['Proteger a todos y todas', 'open'])
})
