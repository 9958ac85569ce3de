/** The rules of how a joint item is worded: pen, suggestions, brackets, the chair's text, editorial changes. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import {
  adopted,
  asDelegate,
  asked,
  askedUntil,
  at,
  factOn,
  listFacts,
  position,
  positionTaken,
  present,
  read,
  wordingOf,
} from '../../testing/samplePlenary.ts'
import { personActor, system } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { bracketText, currentPositions, jointItem, type JointItem } from './plenary.ts'

const onItem = { jointItemId: 'joint-1' } as const
const list = given(...listFacts)
const itemAfter = (...events: readonly WorkshopEvent[]): JointItem => {
  const item = jointItem(fold([...listFacts, ...events]).plenary, 'joint-1')
  if (!item) throw new Error('The item is gone')
  return item
}
const penOf = (personId: string): WorkshopEvent => ({ ...factOn('joint-1'), by: personId, type: 'PenTaken', personId })
const take: Command = { type: 'TakePen', ...onItem }
const changed = (docSeq: number): WorkshopEvent => ({ ...factOn('joint-1'), by: null, type: 'WordingChanged', docSeq })

describe('the pen', () => {
  const honduras = { at, ...asDelegate('honduras-1') }

  test('[PL13] one person holds it, and puts it down', () => {
    expect(list.when(take, honduras)).toEqual(accept(penOf('honduras-1')))
    const held = given(...listFacts, penOf('honduras-1'))
    expect(held.when(take, honduras)).toEqual(accept())
    const down: Command = { type: 'PutPenDown', ...onItem }
    expect(held.when(down, honduras)).toEqual(accept({ ...factOn('joint-1'), by: 'honduras-1', type: 'PenPutDown' }))
    expect(held.when(down, { at, ...asDelegate('belize-1') })).toEqual(refuse('penHeld'))
    expect(list.when(down, honduras)).toEqual(accept())
  })

  test('[PL13] the chair takes it from anybody, others from whoever has left', () => {
    const belize = { at, ...asDelegate('belize-1') }
    expect(given(...listFacts, present, penOf('honduras-1')).when(take, belize)).toEqual(refuse('penHeld'))
    expect(given(...listFacts, penOf('honduras-1')).when(take, belize)).toEqual(accept(penOf('belize-1')))
    expect(given(...listFacts, present, penOf('honduras-1')).when(take, { at })).toEqual(
      accept(penOf('facilitator-rcm')),
    )
  })

  test('[PL13] an item that is adopted has no pen', () => {
    expect(given(...listFacts, adopted('joint-1', 1)).when(take)).toEqual(refuse('adoptedFrozen'))
    expect(itemAfter(penOf('honduras-1'), adopted('joint-1', 1)).pen).toBeNull()
  })
})

describe('suggestions', () => {
  const suggest: Command = {
    type: 'Suggest',
    ...onItem,
    docSeq: 30,
    suggestionId: 'suggestion-1',
    language: 'en',
    text: 'Train all border officers.',
    note: '',
  }
  const { type: _, ...said } = suggest
  const made: WorkshopEvent = {
    ...factOn('joint-1'),
    ...said,
    type: 'SuggestionMade',
    by: 'honduras-1',
    delegationId: 'honduras',
  }
  const answer = (kind: 'accepted' | 'declined'): Command => ({
    type: 'AnswerSuggestion',
    ...onItem,
    suggestionId: 'suggestion-1',
    answer: kind,
  })
  const suggested = given(...listFacts, made)

  test('[PL15] whoever does not hold the pen suggests other words; observers and experts too', () => {
    expect(list.when(suggest, { at, ...asDelegate('honduras-1') })).toEqual(accept(made))
    expect(suggested.when(suggest, { at, ...asDelegate('honduras-1') })).toEqual(accept())
    expect(suggested.when(suggest, { at, ...asDelegate('belize-1') })).toEqual(refuse('alreadyExists'))
    const observer = { at, actor: personActor('observer-1') }
    expect(list.when(suggest, observer)).toEqual(accept({ ...made, by: 'observer-1', delegationId: null }))
    expect(given(...listFacts, adopted('joint-1', 1)).when(suggest)).toEqual(refuse('adoptedFrozen'))
  })

  test('[PL15] it is answered once, by the chair or who holds the pen', () => {
    const accepted: WorkshopEvent = {
      ...factOn('joint-1'),
      type: 'SuggestionAnswered',
      suggestionId: 'suggestion-1',
      answer: 'accepted',
    }
    expect(suggested.when(answer('accepted'), { at })).toEqual(accept(accepted))
    const belize = { at, ...asDelegate('belize-1') }
    expect(suggested.when(answer('accepted'), belize)).toEqual(refuse('penNeeded'))
    expect(given(...listFacts, made, penOf('belize-1')).when(answer('declined'), belize)).toMatchObject({ ok: true })
    expect(given(...listFacts, made, accepted).when(answer('accepted'))).toEqual(accept())
    expect(given(...listFacts, made, accepted).when(answer('declined'))).toEqual(refuse('alreadyAnswered'))
    expect(list.when(answer('accepted'))).toEqual(refuse('unknownSuggestion'))
  })

  test('[PL15] whoever made it withdraws it, nobody else', () => {
    const back: Command = { type: 'WithdrawSuggestion', ...onItem, suggestionId: 'suggestion-1' }
    expect(suggested.when(back, { at, ...asDelegate('honduras-1') })).toMatchObject({
      events: [{ answer: 'withdrawn' }],
    })
    expect(suggested.when(back, { at, ...asDelegate('belize-1') })).toEqual(refuse('notAllowed'))
  })
})

describe('square brackets', () => {
  const versions = (...words: readonly string[]) => words.map((en) => ({ text: { en }, delegationId: null }))
  const open: Command = {
    type: 'OpenBracket',
    ...onItem,
    docSeq: 30,
    bracketId: 'bracket-1',
    alternatives: versions('shall', 'should'),
  }
  const opened: WorkshopEvent = {
    ...factOn('joint-1'),
    type: 'BracketOpened',
    bracketId: 'bracket-1',
    alternatives: versions('shall', 'should'),
  }
  const resolve = (chosen: number): Command => ({ type: 'ResolveBracket', ...onItem, bracketId: 'bracket-1', chosen })
  const plain = read(30, wordingOf('States shall train officers.'))
  const bracketed = read(31, wordingOf('States [shall] [should] train officers.'))

  test('[PL16] a passage goes into brackets while it stands in the text word for word', () => {
    expect(list.when(open, plain)).toEqual(accept(opened))
    expect(given(...listFacts, opened).when(open, plain)).toEqual(accept())
    expect(list.when({ ...open, alternatives: versions('must', 'should') }, plain)).toEqual(refuse('passageNotFound'))
    expect(list.when({ ...open, alternatives: versions('', 'should') }, plain)).toEqual(refuse('passageNotFound'))
    expect(list.when(open, { ...plain, ...read(31) })).toEqual(refuse('textChanged'))
    expect(list.when(open, { ...plain, ...asDelegate('belize-1') })).toEqual(refuse('penNeeded'))
    expect(bracketText(itemAfter(opened).brackets[0] ?? { id: '', alternatives: [], chosen: null }, 'en')).toBe(
      '[shall] [should]',
    )
  })

  test('[PL16] a version is chosen once, while the brackets stand as they were put', () => {
    const after = given(...listFacts, opened)
    const resolved: WorkshopEvent = { ...factOn('joint-1'), type: 'BracketResolved', bracketId: 'bracket-1', chosen: 1 }
    expect(after.when(resolve(1), bracketed)).toEqual(accept(resolved))
    expect(after.when(resolve(2), bracketed)).toEqual(refuse('unknownBracket'))
    expect(after.when(resolve(1), plain)).toEqual(refuse('bracketEdited'))
    expect(given(...listFacts, opened, resolved).when(resolve(1), bracketed)).toEqual(accept())
    expect(given(...listFacts, opened, resolved).when(resolve(0), bracketed)).toEqual(refuse('alreadyAnswered'))
  })

  test('[PL5] nothing is adopted with an open bracket', () => {
    const after = given(...listFacts, opened, asked('joint-1'))
    const adopt: Command = { type: 'Adopt', ...onItem, docSeq: 30 }
    expect(after.when(adopt, { ...read(30), at: askedUntil })).toEqual(refuse('bracketsOpen'))
  })
})

test('[PL17] the wording as it stands becomes the chair’s text until it changes', () => {
  const propose: Command = { type: 'ProposeChairText', ...onItem, docSeq: 30 }
  const proposed: WorkshopEvent = { ...factOn('joint-1'), type: 'ChairTextProposed', docSeq: 30 }
  expect(list.when(propose, read(30))).toEqual(accept(proposed))
  expect(list.when(propose, read(31))).toEqual(refuse('textChanged'))
  expect(list.when(propose, read(30, wordingOf(' ')))).toEqual(refuse('noText'))
  const { chairText, wordingSeq } = itemAfter(proposed, changed(32))
  expect([chairText?.docSeq, wordingSeq]).toEqual([30, 32])
})

describe('changes of the wording', () => {
  const note: Command = { type: 'NoteWording', ...onItem }
  const server = (itemSeq: number) => ({ ...read(itemSeq), actor: system })
  const taken = positionTaken('honduras', 'support')

  test('[PL9] a change is a fact only where somebody has said something about the wording', () => {
    expect(list.when(note, server(31))).toEqual(accept())
    expect(given(...listFacts, taken).when(note, server(31))).toEqual(accept(changed(31)))
    expect(given(...listFacts, taken).when(note, server(30))).toEqual(accept())
    expect(given(...listFacts, asked('joint-1')).when(note, server(31))).toEqual(accept(changed(31)))
    expect(given(...listFacts, taken, adopted('joint-1', 1)).when(note, server(31))).toEqual(accept())
  })

  test('[PL9] it asks everybody again, unless the chair calls it editorial', () => {
    expect(currentPositions(itemAfter(taken, changed(31)))).toEqual([])
    const call: Command = { type: 'CallEditorial', ...onItem, docSeq: 31 }
    const called: WorkshopEvent = { ...factOn('joint-1'), type: 'ChangeCalledEditorial', docSeq: 31 }
    expect(given(...listFacts, taken, changed(31)).when(call, read(31))).toEqual(accept(called))
    expect(given(...listFacts, taken).when(call, read(31))).toEqual(accept<WorkshopEvent>(changed(31), called))
    expect(list.when(call, read(31))).toEqual(accept())
    expect(currentPositions(itemAfter(taken, changed(31), called))).toHaveLength(1)
  })

  test('[PL9] several editorial changes in a row keep the positions; one after a new position concerns that one', () => {
    const called: WorkshopEvent = { ...factOn('joint-1'), type: 'ChangeCalledEditorial', docSeq: 33 }
    expect(currentPositions(itemAfter(taken, changed(31), changed(32), called))).toHaveLength(1)
    const newer = positionTaken('belize', 'objection', 32)
    const kept = currentPositions(itemAfter(taken, changed(32), newer, changed(33), called))
    expect(kept.map(({ delegationId }) => delegationId)).toEqual(['belize'])
  })

  test('[PL5] an editorial change during the question does not refuse adoption, any other does', () => {
    const called: WorkshopEvent = { ...factOn('joint-1'), type: 'ChangeCalledEditorial', docSeq: 31 }
    const adopt: Command = { type: 'Adopt', ...onItem, docSeq: 31 }
    const later = { ...read(31), at: askedUntil }
    expect(given(...listFacts, asked('joint-1'), changed(31)).when(adopt, later)).toEqual(refuse('textChanged'))
    expect(given(...listFacts, asked('joint-1'), changed(31), called).when(adopt, later)).toMatchObject({ ok: true })
  })

  test('[PL9] a position on the new wording counts beside the outdated ones', () => {
    const after = given(...listFacts, taken, changed(31))
    const decision = after.when(position('canLiveWith', 31), { ...read(31), ...asDelegate('belize-1') })
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'PositionTaken', docSeq: 31 }] })
  })
})
