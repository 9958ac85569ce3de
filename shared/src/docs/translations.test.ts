/** The original, its translations, and when they no longer say the same. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addItem } from './itemDoc.ts'
import { recOf } from './itemShape.ts'
import { readItems } from './readItems.ts'
import { markOriginal, markTranslation, noteOriginals } from './translations.ts'
import { translationStatus } from '../workshop/drafting/translationStatus.ts'
import { replaceText, typeInto } from './writeText.ts'

const languages = ['es', 'en']

const written = () => {
  const doc = new Y.Doc()
  noteOriginals(doc)
  addItem(doc, { itemId: 'a', topicId: 't', languages })
  return doc
}

const statusesOf = (doc: Y.Doc) => {
  const [item] = readItems(doc)
  return languages.map((language) => item && translationStatus(item.text, item.translation, language))
}

test('nothing is said of an empty item, and the first words are the original', () => {
  const doc = written()
  expect(statusesOf(doc)).toEqual([null, null])
  typeInto(doc, 'a', 'en', 'Protect')
  expect(statusesOf(doc)).toEqual([null, 'original'])
})

test('an edit of the original makes its translation outdated, until somebody vouches for it again', () => {
  const doc = written()
  typeInto(doc, 'a', 'es', 'Proteger')
  typeInto(doc, 'a', 'en', 'Protect')
  expect(statusesOf(doc)).toEqual(['original', 'translated'])
  typeInto(doc, 'a', 'en', ' them')
  expect(statusesOf(doc)).toEqual(['original', 'translated'])
  typeInto(doc, 'a', 'es', ' a la niñez')
  expect(statusesOf(doc)).toEqual(['original', 'outdated'])
  typeInto(doc, 'a', 'en', ' all')
  expect(statusesOf(doc)).toEqual(['original', 'outdated'])
  markTranslation(doc, 'a', 'en', false)
  expect(statusesOf(doc)).toEqual(['original', 'translated'])
})

test('reviewed is the pair that was read: an edit of either takes it back', () => {
  const doc = written()
  typeInto(doc, 'a', 'es', 'Proteger')
  typeInto(doc, 'a', 'en', 'Protect')
  markTranslation(doc, 'a', 'en', true)
  expect(statusesOf(doc)).toEqual(['original', 'reviewed'])
  typeInto(doc, 'a', 'en', '!')
  expect(statusesOf(doc)).toEqual(['original', 'translated'])
  markTranslation(doc, 'a', 'en', true)
  typeInto(doc, 'a', 'es', '!')
  expect(statusesOf(doc)).toEqual(['original', 'outdated'])
})

test('the original can be corrected, and an original without words is none', () => {
  const doc = written()
  typeInto(doc, 'a', 'es', 'Proteger')
  typeInto(doc, 'a', 'en', 'Protect')
  markOriginal(doc, 'a', 'en')
  expect(statusesOf(doc)).toEqual(['translated', 'original'])
  replaceText(doc, 'a', 'en', '')
  expect(statusesOf(doc)).toEqual(['original', null])
})

test('two people mark two languages at once, and both marks stay', () => {
  const [one, two] = [written(), new Y.Doc()]
  addItem(one, { itemId: 'b', topicId: 't', languages: [...languages, 'fr'] })
  for (const language of [...languages, 'fr']) typeInto(one, 'b', language, `Words ${language}`)
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
  markTranslation(one, 'b', 'en', true)
  markTranslation(two, 'b', 'fr', true)
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
  const item = readItems(two).find(({ id }) => id === 'b')
  expect(['en', 'fr'].map((one) => item && translationStatus(item.text, item.translation, one))).toEqual([
    'reviewed',
    'reviewed',
  ])
})

test('what others write, and what is taken back, notes nothing', () => {
  const [mine, theirs] = [written(), new Y.Doc()]
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
  typeInto(theirs, 'a', 'es', 'Proteger')
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
  expect(recOf(mine, 'a')?.get('original')).toBeUndefined()
  expect(statusesOf(mine)).toEqual(['original', null])
})

test('malformed marks are as none', () => {
  const doc = written()
  typeInto(doc, 'a', 'es', 'Proteger')
  typeInto(doc, 'a', 'en', 'Protect')
  recOf(doc, 'a')?.set('translation.en', { of: 7, source: null })
  recOf(doc, 'a')?.set('original', { no: 'language' })
  expect(statusesOf(doc)).toEqual([null, null])
  markOriginal(doc, 'a', 'es')
  expect(statusesOf(doc)).toEqual(['original', 'translated'])
})

test('a text that came from elsewhere keeps what was known of it', () => {
  const doc = new Y.Doc()
  const text = { es: 'Proteger', en: 'Protect', fr: 'Protéger' }
  const status = { en: 'outdated', fr: 'reviewed' } as const
  addItem(doc, {
    itemId: 'a',
    topicId: 't',
    languages: ['es', 'en', 'fr'],
    text: { text },
    translation: { original: 'es', status },
  })
  const [item] = readItems(doc)
  expect(['es', 'en', 'fr'].map((one) => item && translationStatus(item.text, item.translation, one))).toEqual([
    'original',
    'outdated',
    'reviewed',
  ])
})

test('two people begin two languages at once: whoever goes on with the original leaves the other outdated', () => {
  const [one, two] = [written(), new Y.Doc()]
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
  noteOriginals(two)
  typeInto(one, 'a', 'es', 'Proteger')
  typeInto(two, 'a', 'en', 'Protect')
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
  const original = statusesOf(one)[0] === 'original' ? 'es' : 'en'
  typeInto(one, 'a', original, ' more')
  expect(new Set(statusesOf(one))).toEqual(new Set(['original', 'outdated']))
})

test('the language that had words before somebody wrote in the other is the original', () => {
  const doc = new Y.Doc()
  addItem(doc, { itemId: 'a', topicId: 't', languages, text: { text: { es: 'Proteger' } } })
  noteOriginals(doc)
  typeInto(doc, 'a', 'en', 'Protect')
  expect(statusesOf(doc)).toEqual(['original', 'translated'])
})

test('a translation that was emptied and written anew translates what the original says then', () => {
  const doc = written()
  typeInto(doc, 'a', 'es', 'Proteger')
  typeInto(doc, 'a', 'en', 'Protect')
  typeInto(doc, 'a', 'es', ' a la niñez')
  replaceText(doc, 'a', 'en', '')
  typeInto(doc, 'a', 'en', 'Protect children')
  expect(statusesOf(doc)).toEqual(['original', 'translated'])
})

test('an original that is emptied for a moment stays the original', () => {
  const doc = written()
  typeInto(doc, 'a', 'es', 'Proteger')
  typeInto(doc, 'a', 'en', 'Protect')
  replaceText(doc, 'a', 'es', '')
  typeInto(doc, 'a', 'en', '!')
  typeInto(doc, 'a', 'es', 'No proteger')
  expect(statusesOf(doc)).toEqual(['original', 'outdated'])
})

test('after a correction of the original an edit of it counts', () => {
  const doc = written()
  typeInto(doc, 'a', 'es', 'Proteger')
  typeInto(doc, 'a', 'en', 'Protect')
  markOriginal(doc, 'a', 'en')
  typeInto(doc, 'a', 'en', ' not at all')
  typeInto(doc, 'a', 'es', '.')
  expect(statusesOf(doc)).toEqual(['outdated', 'original'])
})
