/** The rules of plenary, PL1 to PL9; the others are tried beside this file. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { type Circumstances, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { openGroupsFacts, plenaryFacts, sampleDrafts } from '../../testing/sampleHistories.ts'
import { minutes, plus } from '../../time.ts'
import { personActor } from '../actor.ts'
import { recordedItem } from '../drafting/evolveDrafting.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { jointItem, standingObjections } from './plenary.ts'
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
const object = { type: 'TakePosition', jointItemId, docSeq: 30, stance: 'objection', reason: 'Too broad.' } as const
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
const honduras = { ...read(30), actor: personActor('honduras-1') }
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

describe('positions', () => {
  test('[PL6] a delegation has one position, its last; the same again is no news', () => {
    expect(question.when(object, honduras)).toEqual(accept(objected))
    expect(objection.when(object, honduras)).toEqual(accept())
    const support = { ...object, stance: 'support', reason: '' } as const
    const supported: WorkshopEvent = { ...objected, stance: 'support', reason: '' }
    expect(objection.when(support, honduras)).toEqual(accept(supported))
    const [item] = fold([...listed, asked, objected, supported]).plenary.items
    expect(item && standingObjections(item)).toEqual([])
    expect(item?.positions).toHaveLength(2)
  })

  test('[PL6] it is taken at any time while the item is open, and what is against needs words', () => {
    expect(open.when(object, honduras)).toEqual(accept(objected))
    expect(question.when({ ...object, reason: '' }, honduras)).toEqual(refuse('reasonMissing'))
    expect(question.when({ ...object, stance: 'reservation', reason: '' }, honduras)).toEqual(refuse('reasonMissing'))
    expect(question.when({ ...object, stance: 'canLiveWith', reason: '' }, honduras)).toMatchObject({ ok: true })
    const after = given(...plenaryFacts, ...adopted(jointItemId, 'protection', 1))
    expect(after.when(object, honduras)).toEqual(refuse('adoptedFrozen'))
    expect(after.when({ type: 'WithdrawPosition', jointItemId }, honduras)).toEqual(refuse('adoptedFrozen'))
  })

  test('[PL6] any delegate of the delegation may withdraw it, and take another', () => {
    const second = { actor: personActor('honduras-2'), at }
    expect(objection.when({ type: 'WithdrawPosition', jointItemId }, second)).toEqual(
      accept({ ...withdrawn, by: 'honduras-2' }),
    )
    const after = [...listed, asked, objected, withdrawn]
    expect(fold(after).plenary.items.flatMap(standingObjections)).toEqual([])
    expect(given(...after).when(object, honduras)).toEqual(accept(objected))
    expect(question.when({ type: 'WithdrawPosition', jointItemId }, honduras)).toEqual(accept())
  })

  test('[PL9] a position belongs to the wording it was taken on', () => {
    expect(question.when(object, { ...honduras, ...read(31) })).toEqual(refuse('textChanged'))
    const changed: WorkshopEvent = { type: 'WordingChanged', ...fact, by: null, docSeq: 31 }
    const newer = { ...honduras, ...read(31) }
    expect(objection.when({ ...object, docSeq: 31 }, newer)).toEqual(
      accept({ ...changed, by: null }, { ...objected, docSeq: 31 }),
    )
    const [item] = fold([...listed, asked, objected, changed]).plenary.items
    expect(item?.positions).toHaveLength(1)
    expect(item && standingObjections(item)).toEqual([])
  })

  test('[PL9] asking again about the same wording leaves objections standing; about another one, it does not', () => {
    expect(objection.when(ask, read(30))).toEqual(accept(asked))
    const [same] = fold([...listed, asked, objected, asked]).plenary.items
    expect(same && standingObjections(same)).toHaveLength(1)
    const changed: WorkshopEvent = { type: 'WordingChanged', ...fact, by: null, docSeq: 31 }
    const again: WorkshopEvent = { ...asked, docSeq: 31 }
    expect(objection.when({ ...ask, docSeq: 31 }, read(31))).toEqual(accept<WorkshopEvent>(changed, again))
    const [other] = fold([...listed, asked, objected, changed, again]).plenary.items
    expect(other && standingObjections(other)).toEqual([])
  })

  test('[PL6] an objection of an earlier release holds an item up as one of today', () => {
    const raised: WorkshopEvent = { type: 'ObjectionRaised', ...fact, delegationId: 'honduras', reason: 'Too broad.' }
    const old = [...listed, asked, raised]
    expect(given(...old).when(adopt, { ...read(30), at: closesAt })).toEqual(refuse('objectionsStand'))
    const back: WorkshopEvent = { type: 'ObjectionWithdrawn', ...fact, delegationId: 'honduras' }
    expect(given(...old, back).when(adopt, { ...read(30), at: closesAt })).toMatchObject({ ok: true })
  })

  test.each(['observer-1', 'expert-1', 'interpreter-1', 'facilitator-rcm'])(
    '[PL6] %s does not hold up consensus',
    (personId) => {
      expect(question.when(object, { ...read(30), actor: personActor(personId) })).toEqual(refuse('notAllowed'))
    },
  )

  test('[PL6] a delegate without a delegation speaks for none', () => {
    const person = { personId: 'loose', delegationId: null, represents: [], understands: [] }
    const enrolled: WorkshopEvent = {
      type: 'PersonEnrolled',
      person: { ...person, grants: [{ role: 'delegate', platformId: null }] },
    }
    const now = given(...listed, asked, enrolled)
    expect(now.when(object, { actor: personActor('loose') })).toEqual(refuse('noDelegation'))
    expect(now.when({ type: 'WithdrawPosition', jointItemId }, { actor: personActor('loose') })).toEqual(
      refuse('noDelegation'),
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
