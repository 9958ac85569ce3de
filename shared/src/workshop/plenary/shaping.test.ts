/** The rules of which items the joint list has: merging, splitting, moving, keeping apart. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import {
  adopted,
  asked,
  askedUntil,
  at,
  by,
  factOn,
  listFacts,
  positionTaken,
  read,
  sources,
} from '../../testing/samplePlenary.ts'
import { refuse } from '../refusals.ts'
import { leftToDo } from '../views/consensus.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { jointItem, listedItems } from './plenary.ts'

const merge: Command = {
  type: 'MergeItems',
  jointItemId: 'joint-3',
  topicId: 'protection',
  from: ['joint-1', 'joint-2'],
}
const merged: WorkshopEvent = {
  ...factOn('joint-3'),
  type: 'ItemsMerged',
  topicId: 'protection',
  from: ['joint-1', 'joint-2'],
}
const split: Command = { type: 'SplitItem', jointItemId: 'joint-1', into: ['part-a', 'part-b'], cutAfter: 1 }
const splitFact: WorkshopEvent = { ...factOn('joint-1'), type: 'ItemSplit', into: ['part-a', 'part-b'], cutAfter: 1 }
const list = given(...listFacts)
const namesIn = (events: readonly WorkshopEvent[]) => listedItems(fold(events).plenary).map(({ id }) => id)

const alternatives = ['shall', 'should'].map((en) => ({ text: { en }, delegationId: null }))
const bracket: WorkshopEvent = { ...factOn('joint-1'), type: 'BracketOpened', bracketId: 'bracket-1', alternatives }

describe('open brackets', () => {
  test('[PL10] [PL11] they are settled before an item changes its shape: nobody would know of them afterwards', () => {
    expect(given(...listFacts, bracket).when(merge)).toEqual(refuse('bracketsOpen'))
    expect(given(...listFacts, bracket).when(split)).toEqual(refuse('bracketsOpen'))
    const resolved: WorkshopEvent = { ...factOn('joint-1'), type: 'BracketResolved', bracketId: 'bracket-1', chosen: 0 }
    expect(given(...listFacts, bracket, resolved).when(split)).toMatchObject({ ok: true })
  })
})

describe('merging', () => {
  test('[PL10] two open items become one with the sources of both', () => {
    expect(list.when(merge, { at })).toEqual(accept(merged))
    const { plenary } = fold([...listFacts, merged])
    expect(namesIn([...listFacts, merged])).toEqual(['joint-3'])
    expect(jointItem(plenary, 'joint-3')?.sources).toEqual([sources.first, sources.similar, sources.second])
    expect(jointItem(plenary, 'joint-1')?.sources).toEqual([sources.first, sources.similar])
  })

  test('[PL10] it is undone until adoption, and both are as they were', () => {
    const undo: Command = { type: 'UndoMerge', jointItemId: 'joint-3' }
    const undone: WorkshopEvent = { ...factOn('joint-3'), type: 'MergeUndone' }
    expect(given(...listFacts, merged).when(undo, { at })).toEqual(accept(undone))
    expect(fold([...listFacts, merged, undone])).toEqual(fold(listFacts))
    expect(given(...listFacts, merged, adopted('joint-3', 1)).when(undo)).toEqual(refuse('adoptedFrozen'))
    expect(list.when({ type: 'UndoMerge', jointItemId: 'joint-1' })).toEqual(refuse('notMerged'))
  })

  test('[PL10] only open items without a number are merged, each once, under a topic', () => {
    expect(given(...listFacts, asked('joint-1')).when(merge)).toEqual(refuse('notOpenItem'))
    expect(given(...listFacts, adopted('joint-1', 1)).when(merge)).toEqual(refuse('adoptedFrozen'))
    const reopened: WorkshopEvent = { ...factOn('joint-1'), type: 'ItemReopened', reason: 'A date.' }
    expect(given(...listFacts, adopted('joint-1', 1), reopened).when(merge)).toEqual(refuse('numberFixed'))
    expect(list.when({ ...merge, from: ['joint-1', 'joint-1'] })).toEqual(refuse('unknownItem'))
    expect(list.when({ ...merge, jointItemId: 'joint-1' })).toEqual(refuse('alreadyExists'))
    expect(list.when({ ...merge, topicId: 'housing' })).toEqual(refuse('unknownTopic'))
    expect(given(...listFacts, merged).when({ ...merge, jointItemId: 'joint-4' })).toEqual(refuse('notOpenItem'))
  })

  test('[PL3] a merged item that returns to its groups sets all sources free', () => {
    const returned: WorkshopEvent = { ...factOn('joint-3'), type: 'ItemReturned' }
    expect(leftToDo(fold([...listFacts, merged])).unplaced).toEqual([])
    expect(leftToDo(fold([...listFacts, merged, returned])).unplaced).toHaveLength(3)
  })
})

describe('splitting', () => {
  test('[PL11] an item becomes two in its place, each with all its sources', () => {
    expect(list.when(split, { at })).toEqual(accept(splitFact))
    expect(namesIn([...listFacts, splitFact])).toEqual(['part-a', 'part-b', 'joint-2'])
    const { plenary } = fold([...listFacts, splitFact])
    for (const id of ['part-a', 'part-b'])
      expect(jointItem(plenary, id)?.sources).toEqual([sources.first, sources.similar])
  })

  test('[PL11] it is undone while both parts are untouched', () => {
    const undo: Command = { type: 'UndoSplit', jointItemId: 'joint-1' }
    const undone: WorkshopEvent = { ...factOn('joint-1'), type: 'SplitUndone' }
    expect(given(...listFacts, splitFact).when(undo, { at })).toEqual(accept(undone))
    expect(fold([...listFacts, splitFact, undone])).toEqual(fold(listFacts))
    const touched = positionTaken('honduras', 'support', 30, 'part-a')
    expect(given(...listFacts, splitFact, touched).when(undo)).toEqual(refuse('partsInUse'))
    const gone: WorkshopEvent = { ...factOn('part-b'), type: 'ItemReturned' }
    expect(given(...listFacts, splitFact, gone).when(undo)).toEqual(refuse('partsInUse'))
    expect(list.when(undo)).toEqual(refuse('notSplit'))
  })

  test('[PL11] only an open item without a number is split, into two that are new', () => {
    expect(given(...listFacts, asked('joint-1')).when(split)).toEqual(refuse('notOpenItem'))
    expect(list.when({ ...split, into: ['part-a', 'part-a'] })).toEqual(refuse('alreadyExists'))
    expect(list.when({ ...split, into: ['part-a', 'joint-2'] })).toEqual(refuse('alreadyExists'))
  })
})

test('[PL12] an item moves to another topic until it has a number', () => {
  const move: Command = { type: 'MoveToTopic', jointItemId: 'joint-1', topicId: 'integration' }
  const moved: WorkshopEvent = { ...factOn('joint-1'), type: 'ItemMoved', topicId: 'integration' }
  expect(list.when(move, { at })).toEqual(accept(moved))
  expect(given(...listFacts, moved).when(move)).toEqual(accept())
  expect(list.when({ ...move, topicId: 'housing' })).toEqual(refuse('unknownTopic'))
  const reopened: WorkshopEvent = { ...factOn('joint-1'), type: 'ItemReopened', reason: 'A date.' }
  expect(given(...listFacts, adopted('joint-1', 1), reopened).when(move)).toEqual(refuse('numberFixed'))
})

test('[PL24] the words that say the same are the chair’s, and the same words again change nothing', () => {
  const set: WorkshopEvent = { type: 'GlossarySet', text: 'puesto = frontera', at, by }
  expect(list.when({ type: 'SetGlossary', text: 'puesto = frontera' }, { at })).toEqual(accept(set))
  expect(fold([...listFacts, set]).plenary.glossary).toBe('puesto = frontera')
  expect(given(...listFacts, set).when({ type: 'SetGlossary', text: 'puesto = frontera' })).toEqual(accept())
})

test('[PL14] what somebody called different stays apart until that is taken back', () => {
  const [a, b] = [sources.first, sources.similar]
  const apart: WorkshopEvent = { type: 'SourcesKeptApart', a, b, at, by }
  expect(list.when({ type: 'KeepApart', a, b }, { at })).toEqual(accept(apart))
  expect(given(...listFacts, apart).when({ type: 'KeepApart', a: b, b: a })).toEqual(accept())
  expect(fold([...listFacts, apart]).plenary.keptApart).toEqual([{ a, b }])
  const together: WorkshopEvent = { ...apart, type: 'SourcesLetTogether', a: b, b: a }
  expect(given(...listFacts, apart).when({ type: 'LetTogether', a: b, b: a }, { at })).toEqual(accept(together))
  expect(fold([...listFacts, apart, together]).plenary.keptApart).toEqual([])
  expect(list.when({ type: 'LetTogether', a, b })).toEqual(accept())
  expect(list.when({ type: 'KeepApart', a, b: a })).toEqual(refuse('unknownItem'))
})

test('[PL8] a number that was given once is given to no other item of the topic', () => {
  const reopened: WorkshopEvent = { ...factOn('joint-1'), type: 'ItemReopened', reason: 'A date.' }
  const history = [...listFacts, adopted('joint-1', 1), reopened, asked('joint-2')]
  const decision = given(...history).when(
    { type: 'Adopt', jointItemId: 'joint-2', docSeq: 30 },
    { ...read(30), at: askedUntil },
  )
  expect(decision).toMatchObject({ ok: true, events: [{ number: 2 }] })
})
