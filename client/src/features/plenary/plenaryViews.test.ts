import { instant } from '@plenaria/shared/time'
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { describe, expect, test } from 'vitest'
import { sourceEntries, unplacedOf } from './coverage.ts'
import { jointLabel, roman } from './jointLabel.ts'

const at = instant(1)
const words = { es: 'Texto' }
const draftItem = (id: string) => ({ id, topicId: 't2', text: words, responsible: {}, timeFrame: {}, authors: [] })
const group = (id: string): WorkshopEvent => ({ type: 'GroupAdded', group: { id, name: { es: id }, mode: 'es' } })
const recorded = (groupId: string, ...ids: string[]): WorkshopEvent => ({
  type: 'DraftRecorded',
  groupId,
  docSeq: 1,
  items: ids.map(draftItem),
  at,
})
const topic = (id: string): WorkshopEvent => ({ type: 'TopicDefined', topic: { id, name: words, prompt: words } })
const takenUp = (jointItemId: string, ...itemIds: string[]): WorkshopEvent => ({
  type: 'ItemTakenUp',
  jointItemId,
  topicId: 't2',
  sources: itemIds.map((itemId) => ({ groupId: 'g1', itemId })),
  at,
  by: null,
})

const after = (...events: WorkshopEvent[]): Workshop =>
  [topic('t1'), topic('t2'), group('g1'), group('g2'), recorded('g1', 'a', 'b'), recorded('g2', 'c'), ...events].reduce(
    evolve,
    emptyWorkshop,
  )

describe('coverage', () => {
  test('every recorded item is listed once, in the order of groups', () => {
    expect(sourceEntries(after()).map(({ ref, number }) => `${ref.groupId} ${number}`)).toEqual([
      'g1 1',
      'g1 2',
      'g2 1',
    ])
  })

  test('an item finds its place in a joint item or set aside', () => {
    const aside: WorkshopEvent = {
      type: 'SourceSetAside',
      source: { groupId: 'g2', itemId: 'c' },
      reason: 'Repetido',
      at,
      by: null,
    }
    const entries = sourceEntries(after(takenUp('j1', 'a'), aside))
    expect(entries.map(({ place }) => place.kind)).toEqual(['joint', 'none', 'aside'])
    expect(unplacedOf(entries)).toBe(1)
  })
})

describe('labels', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [28, 'XXVIII'],
  ])('%i is %s', (value, text) => {
    expect(roman(value)).toBe(text)
  })

  test('a draft has a letter, an adopted item the number it was given', () => {
    const adopted: WorkshopEvent = {
      type: 'ItemAdopted',
      jointItemId: 'j2',
      docSeq: 1,
      number: 1,
      wording: { text: words, responsible: {}, timeFrame: {} },
      at,
      by: null,
    }
    const { plenary, charter } = after(takenUp('j1', 'a'), takenUp('j2', 'b'), adopted)
    expect(plenary.items.map((item) => jointLabel(plenary, charter.topics, item))).toEqual(['II. a', 'II. 1)'])
  })
})
