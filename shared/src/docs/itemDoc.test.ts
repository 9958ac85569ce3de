/** The items of one document, one writer: adding, ordering, removing, writing, and reading what hostile writers left. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { addItem, moveItem, removeItem, restoreItem, setKind } from './itemDoc.ts'
import { bodyOf, lineOf, recOf, recsOf } from './itemShape.ts'
import { readItems } from './readItems.ts'
import { replaceText, typeInto } from './writeText.ts'

const languages = ['es', 'en']
const docWith = (...itemIds: string[]): Y.Doc => {
  const doc = new Y.Doc()
  for (const itemId of itemIds) addItem(doc, { itemId, topicId: 't1', languages })
  return doc
}
const orderOf = (doc: Y.Doc): string[] => readItems(doc).map((item) => item.id)
const textOf = (doc: Y.Doc, itemId: string): string | undefined =>
  readItems(doc).find((item) => item.id === itemId)?.text['es']

describe('items', () => {
  test('an item is what somebody says it is; whatever else is written there says nothing', () => {
    const doc = new Y.Doc()
    addItem(doc, { itemId: 'i1', topicId: 't1', languages })
    expect(readItems(doc)[0]?.kind).toBeUndefined()
    setKind(doc, 'i1', 'commitment')
    expect(readItems(doc)[0]?.kind).toBe('commitment')
    recOf(doc, 'i1')?.set('kind', { no: 'kind' })
    expect(readItems(doc)[0]?.kind).toBeUndefined()
  })

  test('an item from before there were indicators reads without one', () => {
    const doc = new Y.Doc()
    addItem(doc, { itemId: 'i1', topicId: 't1', languages })
    recOf(doc, 'i1')?.delete('indicator')
    expect(readItems(doc).map((item) => 'indicator' in item)).toEqual([false])
  })

  test('a new item has every language at once, with the words it was given', () => {
    const doc = new Y.Doc()
    const text = { text: { es: 'Uno\nDos' }, responsible: { es: 'Secretaría' } }
    addItem(doc, { itemId: 'i1', topicId: 't1', languages, text })
    expect(readItems(doc)).toEqual([
      {
        id: 'i1',
        topicId: 't1',
        text: { es: 'Uno\nDos', en: '' },
        responsible: { es: 'Secretaría', en: '' },
        timeFrame: { es: '', en: '' },
        indicator: { en: '', es: '' },
      },
    ])
  })

  test('items come at the end, at the top or behind another', () => {
    const doc = docWith('a', 'b')
    addItem(doc, { itemId: 'top', topicId: 't1', languages, after: null })
    addItem(doc, { itemId: 'mid', topicId: 't1', languages, after: 'a' })
    expect(orderOf(doc)).toEqual(['top', 'a', 'mid', 'b'])
  })

  test('an id that is taken is left as it is', () => {
    const doc = docWith('a')
    typeInto(doc, 'a', 'es', 'palabras')
    addItem(doc, { itemId: 'a', topicId: 't2', languages })
    expect(readItems(doc)[0]).toMatchObject({ topicId: 't1', text: { es: 'palabras' } })
  })

  test('a move changes the order only', () => {
    const doc = docWith('a', 'b', 'c')
    moveItem(doc, 'c', 'a')
    expect(orderOf(doc)).toEqual(['a', 'c', 'b'])
    moveItem(doc, 'b', null)
    expect(orderOf(doc)).toEqual(['b', 'a', 'c'])
  })

  test('a removed item can be restored to its place with its words', () => {
    const doc = docWith('a', 'b', 'c')
    typeInto(doc, 'b', 'es', 'queda')
    removeItem(doc, 'b', 1_000)
    expect(orderOf(doc)).toEqual(['a', 'c'])
    restoreItem(doc, 'b')
    expect(orderOf(doc)).toEqual(['a', 'b', 'c'])
    expect(textOf(doc, 'b')).toBe('queda')
  })
})

describe('writing without an editor', () => {
  test('typing appends, and a line break begins a paragraph', () => {
    const doc = docWith('a')
    typeInto(doc, 'a', 'es', 'uno')
    typeInto(doc, 'a', 'es', ' y dos\ntres')
    expect(textOf(doc, 'a')).toBe('uno y dos\ntres')
    expect(bodyOf(doc, 'a', 'es')?.length).toBe(2)
  })

  test('typing goes on at the end of a list, of bold words and of a link without becoming part of the look', () => {
    const doc = docWith('a', 'b')
    replaceText(doc, 'a', 'es', 'Uno:\n- **dos**')
    typeInto(doc, 'a', 'es', ' y *tres*')
    replaceText(doc, 'b', 'es', '[uno](https://a.b)')
    typeInto(doc, 'b', 'es', ' y **dos**\n- tres')
    expect(textOf(doc, 'a')).toBe('Uno:\n- **dos** y *tres*')
    expect(textOf(doc, 'b')).toBe('[uno](https://a.b) y \\*\\*dos\\*\\*\n\\- tres')
  })

  test('replacing puts one text in the place of another', () => {
    const doc = docWith('a')
    typeInto(doc, 'a', 'es', 'uno\ndos')
    replaceText(doc, 'a', 'es', 'tres')
    expect(textOf(doc, 'a')).toBe('tres')
  })

  test('unknown items and languages are left alone', () => {
    const doc = docWith('a')
    typeInto(doc, 'nobody', 'es', 'x')
    typeInto(doc, 'a', 'fr', 'x')
    expect(readItems(doc)[0]?.text).toEqual({ es: '', en: '' })
  })

  test('one-line texts can be bound to an input', () => {
    const doc = docWith('a')
    lineOf(doc, 'a', 'timeFrame', 'en')?.insert(0, '2021')
    expect(readItems(doc)[0]?.timeFrame['en']).toBe('2021')
  })
})

describe('malformed content', () => {
  test('an item that is none is left out, and parts of another type read as empty', () => {
    const doc = docWith('good')
    recsOf(doc).set('text', 'not an item')
    recsOf(doc).set('empty', new Y.Map<unknown>([['ord', 7]]))
    recsOf(doc).set('odd', new Y.Map<unknown>([['body', new Y.Map([['es', new Y.Array()]])]]))
    expect(readItems(doc)).toMatchObject([
      { id: 'good' },
      { id: 'empty', topicId: '', text: {} },
      { id: 'odd', text: {} },
    ])
    moveItem(doc, 'good', 'odd')
    expect(orderOf(doc)).toEqual(['empty', 'odd', 'good'])
  })

  test('keys that are no ids or no languages are left out, also those that every object inherits', () => {
    const doc = docWith('good', 'constructor', '__proto__', '../x')
    const body = recsOf(doc).get('good')
    if (body instanceof Y.Map) body.get('body').set('__proto__', new Y.XmlFragment())
    expect(readItems(doc).map(({ id, text }) => [id, Object.keys(text)])).toEqual([['good', ['en', 'es']]])
  })

  test('foreign marks and nodes read as their plain text, and a link to nowhere good as its words', () => {
    const doc = docWith('a')
    typeInto(doc, 'a', 'es', 'muy importante')
    const line = bodyOf(doc, 'a', 'es')?.firstChild
    if (line instanceof Y.XmlElement && line.firstChild instanceof Y.XmlText)
      line.firstChild.format(0, 3, { shade: 'red', link: { href: 'javascript:alert(1)' } })
    const nested = new Y.XmlElement('list')
    nested.insert(0, [new Y.XmlText('dentro')])
    bodyOf(doc, 'a', 'es')?.insert(1, [nested])
    expect(textOf(doc, 'a')).toBe('muy importante\ndentro')
  })

  test('lists within lists, line breaks within words and lists without items read as lines', () => {
    const doc = docWith('a', 'b')
    const element = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
      const made = new Y.XmlElement(name)
      made.insert(0, children)
      return made
    }
    const inner = element('orderedList', element('listItem', element('paragraph', new Y.XmlText('dos\ntres'))))
    const item = element('listItem', element('paragraph', new Y.XmlText('uno')), inner)
    bodyOf(doc, 'a', 'es')?.insert(0, [element('bulletList', item, element('listItem')), element('bulletList')])
    bodyOf(doc, 'b', 'es')?.insert(0, [element('bulletList', element('listItem'))])
    expect(textOf(doc, 'a')).toBe('- uno\n- dos\n- tres\n- \n')
    expect(textOf(doc, 'b')?.trim()).toBe('')
  })

  test('nodes nested without end do not exhaust the stack', () => {
    const doc = docWith('a')
    let deep: Y.XmlElement = new Y.XmlElement('list')
    bodyOf(doc, 'a', 'es')?.insert(0, [deep])
    doc.transact(() => {
      for (let depth = 0; depth < 4_000; depth += 1) {
        const next = new Y.XmlElement('list')
        deep.insert(0, [next])
        deep = next
      }
    })
    expect(textOf(doc, 'a')).toBe('\n')
  })
})
