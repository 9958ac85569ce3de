/** What a joint item begins with. */
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import type { TranslationStatus } from '@plenaria/shared/workshop/drafting/translationStatus'
import type { JointItem } from '@plenaria/shared/workshop/plenary/plenary'
import { describe, expect, test } from 'vitest'
import { startingTranslation, startingWording } from './startingWording.ts'

type Known = { original: string; status: Record<string, TranslationStatus> }

const begun = (...known: (Known | undefined)[]) => {
  const items = known.map((translation, index) => ({
    id: `i${index}`,
    topicId: 't',
    text: {},
    responsible: {},
    timeFrame: {},
    authors: [],
    ...(translation ? { translation } : {}),
  }))
  const drafting = { g: { status: 'closed', record: { items } } }
  const sources = items.map(({ id }) => ({ groupId: 'g', itemId: id }))
  // Only what is asked for of a workshop and an item.
  return startingTranslation(
    { drafting } as unknown as Parameters<typeof startingTranslation>[0],
    { origin: { kind: 'groups' }, sources } as unknown as JointItem,
    new Map(),
  )
}

const known = (original: string, en: TranslationStatus): Known => ({ original, status: { [original]: 'original', en } })

describe('the translations of what is taken up', () => {
  test('one item keeps what was known of it', () => {
    expect(begun(known('es', 'reviewed'))).toEqual({ original: 'es', status: { en: 'reviewed' } })
  })

  test('several as one are as good as the worst of them', () => {
    expect(begun(known('es', 'reviewed'), known('es', 'translated'))?.status).toEqual({ en: 'translated' })
    expect(begun(known('es', 'reviewed'), known('es', 'outdated'))?.status).toEqual({ en: 'outdated' })
  })

  test('of several that were not written in one language nothing good is said', () => {
    expect(begun(known('es', 'reviewed'), { original: 'en', status: { es: 'reviewed' } })).toEqual({
      original: 'es',
      status: { en: 'outdated' },
    })
  })

  test('a merge and a split keep what is known of the joint items', () => {
    const text = { es: 'Proteger', en: 'Protect' }
    const item = (id: string, source: string): ItemText => ({
      id,
      topicId: 't',
      text,
      responsible: {},
      timeFrame: {},
      translation: { original: 'es', marks: { en: { of: 'es', source, reviewed: null } } },
    })
    const wordings = new Map([
      ['a', item('a', 'Proteger')],
      ['b', item('b', 'Otra cosa')],
    ])
    const of = (origin: JointItem['origin']) =>
      startingTranslation({ drafting: {} }, { origin, sources: [] } as unknown as JointItem, wordings)
    expect(of({ kind: 'merge', from: ['a', 'b'] })).toEqual({ original: 'es', status: { en: 'outdated' } })
    expect(of({ kind: 'split', from: 'a', cutAfter: 1, part: 0 })?.status).toEqual({ en: 'translated' })
  })

  test('nothing is said where nothing is known', () => {
    expect(begun(known('es', 'reviewed'), undefined)).toBeUndefined()
  })
})

describe('the words of items that are merged', () => {
  const merged = (...items: readonly Partial<ItemText>[]) =>
    startingWording(
      { drafting: {} } as unknown as Parameters<typeof startingWording>[0],
      { origin: { kind: 'merge', from: items.map((_, at) => `i${at}`) }, sources: [] } as unknown as JointItem,
      new Map(
        items.map((item, at) => [
          `i${at}`,
          { id: `i${at}`, topicId: 't', text: {}, responsible: {}, timeFrame: {}, ...item },
        ]),
      ),
    )
  const item = (es: string, en: string, by: string) => ({ text: { es, en }, responsible: { es: by } })

  test('stand once where they are the same in every language, field by field', () => {
    const same = merged(item('Proteger', 'Protect', 'Estados'), item('Proteger ', 'Protect', 'Secretarías'))
    expect([same.text, same.responsible]).toEqual([{ es: 'Proteger', en: 'Protect' }, { es: 'Estados; Secretarías' }])
    expect(merged(item('A', 'A', 'Estados'), item('B', 'B', 'Estados')).responsible).toEqual({ es: 'Estados' })
  })

  test('stand one after the other where a language differs, paragraph for paragraph', () => {
    const { text } = merged(item('Proteger', 'Protect', ''), item('Proteger', 'Shield', ''))
    expect(text).toEqual({ es: 'Proteger\nProteger', en: 'Protect\nShield' })
  })
})
