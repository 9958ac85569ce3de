/** The rules of plenary, of taking up, asking, adopting and setting aside; the others are tried beside this file. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { type Circumstances, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { openGroupsFacts, plenaryFacts, sampleDrafts } from '../../testing/sampleHistories.ts'
import { minutes, plus } from '../../time.ts'
import { recordedItem } from '../drafting/evolveDrafting.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { jointItem } from './plenary.ts'
import type { Wording } from './plenaryEvents.ts'

const at = dayOneAfter(90)
const by = 'facilitator-rcm'
const jointItemId = 'joint-1'
const fact = { jointItemId, at, by }
const source = { groupId: 'group-1', itemId: 'item-1' }
const similar = { groupId: 'group-2', itemId: 'item-1' }
const wording: Wording = { text: { en: 'Train border officers.' }, responsible: {}, timeFrame: {} }
const read = (itemSeq: number, text = wording): Circumstances => ({
  at,
  outside: { wordings: { [jointItemId]: { itemSeq, wording: text } } },
})

const takeUp = (sources = [source, similar], changes: { jointItemId?: string; topicId?: string } = {}): Command => ({
  type: 'TakeUp',
  jointItemId,
  topicId: 'protection',
  sources,
  ...changes,
})
const takenUp: WorkshopEvent = {
  type: 'ItemTakenUp',
  ...fact,
  topicId: 'protection',
  sources: [source, similar],
}
const ask = { type: 'AskForObjections', jointItemId, docSeq: 30, window: minutes(2) } as const
const closesAt = plus(at, minutes(2))
const asked: WorkshopEvent = { type: 'ObjectionsAsked', ...fact, docSeq: 30, closesAt }
const objected: WorkshopEvent = {
  type: 'PositionTaken',
  ...fact,
  by: 'honduras-1',
  delegationId: 'honduras',
  docSeq: 30,
  stance: 'objection',
  reason: 'Too broad.',
}
const withdrawn: WorkshopEvent = { type: 'PositionWithdrawn', ...fact, delegationId: 'honduras' }
const adopt = { type: 'Adopt', jointItemId, docSeq: 30 } as const
const adopted = (id: string, topicId: string, number: number): WorkshopEvent[] => [
  { type: 'ItemTakenUp', jointItemId: id, topicId, sources: [], at, by },
  { type: 'ItemAdopted', jointItemId: id, docSeq: 9, number, wording, at, by },
]
const setAside: WorkshopEvent = { type: 'ItemSetAside', ...fact, reason: 'For the next workshop.' }

const listed = [...plenaryFacts, takenUp]
const open = given(...listed)
const question = given(...listed, asked)
const objection = given(...listed, asked, objected)

describe('taking up', () => {
  test('[PL1] recorded items are taken up, several as one', () => {
    expect(given(...plenaryFacts).when(takeUp(), { at })).toEqual(accept(takenUp))
  })

  test('[PL1] what is not recorded is not taken up', () => {
    expect(given(...openGroupsFacts).when(takeUp())).toEqual(refuse('unknownItem'))
    const unheard = [{ groupId: 'group-1', itemId: 'item-9' }]
    expect(given(...plenaryFacts).when(takeUp(unheard))).toEqual(refuse('unknownItem'))
  })

  test('[PL1] each item finds its place once', () => {
    expect(open.when(takeUp([source], { jointItemId: 'joint-2' }))).toEqual(refuse('alreadyPlaced'))
    expect(given(...plenaryFacts).when(takeUp([source, source]))).toEqual(refuse('alreadyPlaced'))
    expect(open.when(takeUp())).toEqual(refuse('alreadyExists'))
    expect(given(...plenaryFacts).when(takeUp([source], { topicId: 'housing' }))).toEqual(refuse('unknownTopic'))
  })

  test('[PL2] a joint item keeps its sources through all that follows, and the originals stay as they were', () => {
    const { plenary, drafting } = fold([...listed, asked, setAside, { type: 'ItemBroughtBack', ...fact }, asked])
    expect(jointItem(plenary, jointItemId)?.sources).toEqual([source, similar])
    expect(recordedItem(drafting, source)).toEqual(sampleDrafts['group-1'][0])
  })

  test('[PL3] until adoption an item returns to its groups, and its sources are free again', () => {
    const returned: WorkshopEvent = { type: 'ItemReturned', ...fact }
    expect(open.when({ type: 'ReturnToGroups', jointItemId }, { at })).toEqual(accept(returned))
    expect(given(...listed, returned).when(takeUp(), { at })).toEqual(accept(takenUp))
  })

  test('[PL3] an adopted item stays', () => {
    const after = given(...plenaryFacts, ...adopted(jointItemId, 'protection', 1))
    expect(after.when({ type: 'ReturnToGroups', jointItemId })).toEqual(refuse('adoptedFrozen'))
    expect(after.when({ type: 'ReturnToGroups', jointItemId: 'joint-9' })).toEqual(refuse('unknownItem'))
  })
})

describe('asking', () => {
  test('[PL4] objections are asked for on the wording the chair has read, with a time to answer', () => {
    expect(open.when(ask, read(30))).toEqual(accept(asked))
    expect(open.when(ask, read(12))).toEqual(accept({ ...asked, docSeq: 12 }))
  })

  test('[PL4] who claims to have read further than the text goes is held to the text', () => {
    expect(open.when({ ...ask, docSeq: 99_999 }, read(12))).toEqual(accept({ ...asked, docSeq: 12 }))
  })

  test('[PL4] a newer wording refuses the question, and so does a wording that could not be read', () => {
    expect(open.when(ask, read(31))).toEqual(refuse('textChanged'))
    expect(open.when(ask, { at })).toEqual(refuse('textUnread'))
  })

  test('[PL4] an item without words is not asked about', () => {
    expect(open.when(ask, read(1, { ...wording, text: { es: ' ' } }))).toEqual(refuse('noText'))
  })

  test('[PL4] only an open item is asked about', () => {
    expect(given(...listed, setAside).when(ask, read(1))).toEqual(refuse('notOpenItem'))
    expect(given(...plenaryFacts, ...adopted(jointItemId, 'protection', 1)).when(ask, read(1))).toEqual(
      refuse('adoptedFrozen'),
    )
  })
})

describe('adopting', () => {
  const afterwards = { ...read(30), at: closesAt }

  test('[PL5] when the time is over and none stands, the wording is frozen in the record', () => {
    const itemAdopted: WorkshopEvent = {
      type: 'ItemAdopted',
      jointItemId,
      docSeq: 30,
      number: 1,
      wording,
      absent: ['honduras', 'guatemala', 'belize'],
      at: closesAt,
      by,
    }
    expect(question.when(adopt, afterwards)).toEqual(accept(itemAdopted))
    expect(jointItem(fold([...listed, asked, itemAdopted]).plenary, jointItemId)?.state).toEqual({
      status: 'adopted',
      docSeq: 30,
      adoptedAt: closesAt,
      number: 1,
      wording,
      absent: ['honduras', 'guatemala', 'belize'],
      awaiting: [],
      answers: [],
      bySilence: false,
    })
  })

  test('[PL5] not before objections were asked for, and not before the time is over', () => {
    expect(open.when(adopt, afterwards)).toEqual(refuse('askFirst'))
    expect(question.when(adopt, read(30))).toEqual(refuse('windowOpen'))
  })

  test('[PL5] not while an objection stands; one withdrawn holds nothing up', () => {
    expect(objection.when(adopt, afterwards)).toEqual(refuse('objectionsStand'))
    expect(given(...listed, asked, objected, withdrawn).when(adopt, afterwards)).toMatchObject({ ok: true })
  })

  test('[PL5] not when the wording has changed since it was asked about, whoever has read the newer one', () => {
    expect(question.when(adopt, { ...read(31), at: closesAt })).toEqual(refuse('textChanged'))
    expect(question.when({ ...adopt, docSeq: 31 }, { ...read(31), at: closesAt })).toEqual(refuse('textChanged'))
    expect(question.when(adopt, { at: closesAt })).toEqual(refuse('textUnread'))
  })

  test('[PL5] adopting twice is adopting once', () => {
    const after = given(...plenaryFacts, ...adopted(jointItemId, 'protection', 1))
    expect(after.when(adopt, afterwards)).toEqual(accept())
  })

  test('[PL8] numbers follow the order of adoption within a topic', () => {
    const others = [...adopted('joint-7', 'integration', 1), ...adopted('joint-8', 'protection', 1)]
    const decision = given(...listed, ...others, asked).when(adopt, afterwards)
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'ItemAdopted', number: 2 }] })
  })
})

describe('setting aside', () => {
  test('[PL7] setting a joint item aside needs a reason and can be taken back', () => {
    const command = { type: 'SetAside', jointItemId, reason: 'For the next workshop.' } as const
    expect(open.when(command, { at })).toEqual(accept(setAside))
    expect(open.when({ ...command, reason: '' })).toEqual(refuse('reasonMissing'))
    const aside = given(...listed, setAside)
    expect(aside.when(command)).toEqual(accept())
    expect(aside.when({ type: 'BringBack', jointItemId }, { at })).toEqual(accept({ type: 'ItemBroughtBack', ...fact }))
    expect(open.when({ type: 'BringBack', jointItemId })).toEqual(accept())
    const done = given(...plenaryFacts, ...adopted(jointItemId, 'protection', 1))
    expect(done.when(command)).toEqual(refuse('adoptedFrozen'))
  })

  test('[PL7] setting a group’s item aside needs a reason and can be taken back', () => {
    const command = { type: 'SetSourceAside', source, reason: 'Covered elsewhere.' } as const
    const aside: WorkshopEvent = { ...command, type: 'SourceSetAside', at, by }
    expect(given(...plenaryFacts).when(command, { at })).toEqual(accept(aside))
    expect(given(...plenaryFacts).when({ ...command, reason: '' })).toEqual(refuse('reasonMissing'))
    expect(open.when(command)).toEqual(refuse('alreadyPlaced'))
    expect(given(...openGroupsFacts).when(command)).toEqual(refuse('unknownItem'))
    const back = { type: 'BringSourceBack', source } as const
    expect(given(...plenaryFacts, aside).when(back, { at })).toEqual(
      accept({ type: 'SourceBroughtBack', source, at, by }),
    )
    expect(given(...plenaryFacts).when(back)).toEqual(accept())
  })
})
