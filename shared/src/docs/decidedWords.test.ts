/** What was decided about an item's words comes into the document once, and nothing else does. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { carryOutDecisions } from './decidedWords.ts'
import { addItem } from './itemDoc.ts'
import { readItems } from './readItems.ts'

const docWith = (es: string, en = ''): Y.Doc => {
  const doc = new Y.Doc()
  addItem(doc, { itemId: 'joint-1', topicId: 'protection', languages: ['es', 'en'], text: { text: { es, en } } })
  return doc
}
const textIn = (doc: Y.Doc) => readItems(doc)[0]?.text

test('a passage is put into brackets in each language, in whatever paragraph it stands', () => {
  const doc = docWith('Uno.\nLos Estados deberán formar.', 'States shall train.')
  carryOutDecisions(doc, 'joint-1', [
    { id: 'bracket-1 opened', language: 'es', kind: 'passage', find: 'deberán', put: '[deberán] [podrán]' },
    { id: 'bracket-1 opened', language: 'en', kind: 'passage', find: 'shall', put: '[shall] [may]' },
  ])
  expect(textIn(doc)).toEqual({ es: 'Uno.\nLos Estados [deberán] [podrán] formar.', en: 'States [shall] [may] train.' })
})

test('a decision is carried out once, however often it is asked for', () => {
  const doc = docWith('a', 'shall shall')
  const decision = { id: 'b', language: 'en', kind: 'passage', find: 'shall', put: 'may' } as const
  carryOutDecisions(doc, 'joint-1', [decision])
  carryOutDecisions(doc, 'joint-1', [decision])
  expect(textIn(doc)?.en).toBe('may shall')
})

test('an accepted text takes the place of the old one in its language alone', () => {
  const doc = docWith('Texto.', 'Text.\nMore.')
  carryOutDecisions(doc, 'joint-1', [{ id: 's', language: 'en', kind: 'text', text: 'Better.\nTwo.' }])
  expect(textIn(doc)).toEqual({ es: 'Texto.', en: 'Better.\nTwo.' })
})

test('a passage is found in a list and across bold words, and what stands beside it keeps its look', () => {
  const doc = docWith('Uno:\n- los Estados **deberán formar** a todos\n- **dos**')
  carryOutDecisions(doc, 'joint-1', [
    { id: 'a', language: 'es', kind: 'passage', find: 'Estados', put: 'países' },
    {
      id: 'b',
      language: 'es',
      kind: 'passage',
      find: '**deberán formar** a todos',
      put: '[podrán formar] **a todos**',
    },
  ])
  expect(textIn(doc)?.es).toBe('Uno:\n- los países [podrán formar] **a todos**\n- **dos**')
})

test('a passage that is gone, and an item that is not there, change nothing', () => {
  const doc = docWith('Texto.')
  carryOutDecisions(doc, 'joint-1', [{ id: 'b', language: 'es', kind: 'passage', find: 'nada', put: 'algo' }])
  carryOutDecisions(doc, 'joint-9', [{ id: 'c', language: 'es', kind: 'text', text: 'algo' }])
  expect(textIn(doc)?.es).toBe('Texto.')
})
