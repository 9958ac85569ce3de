/** The rules of positions, PL6 and PL9. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import {
  adopted,
  asDelegate,
  asked as askedAbout,
  askedUntil as closesAt,
  at,
  factOn,
  listFacts,
  position,
  positionTaken,
  read,
} from '../../testing/samplePlenary.ts'
import { minutes } from '../../time.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { WorkshopEvent } from '../workshop.ts'
import { standingObjections } from './plenary.ts'

const jointItemId = 'joint-1'
const fact = factOn(jointItemId)
const ask = { type: 'AskForObjections', jointItemId, docSeq: 30, window: minutes(2) } as const
const adopt = { type: 'Adopt', jointItemId, docSeq: 30 } as const
const asked = askedAbout(jointItemId)
const object = position('objection')
const objected = positionTaken('honduras', 'objection')
const withdrawn: WorkshopEvent = { type: 'PositionWithdrawn', ...fact, delegationId: 'honduras' }
const honduras = { ...read(30), ...asDelegate('honduras-1') }
const open = given(...listFacts)
const question = given(...listFacts, asked)
const objection = given(...listFacts, asked, objected)

describe('positions', () => {
  test('[PL6] a delegation has one position, its last; the same again is no news', () => {
    expect(question.when(object, honduras)).toEqual(accept(objected))
    expect(objection.when(object, honduras)).toEqual(accept())
    const support = { ...object, stance: 'support', reason: '' } as const
    const supported: WorkshopEvent = { ...objected, stance: 'support', reason: '' }
    expect(objection.when(support, honduras)).toEqual(accept(supported))
    const [item] = fold([...listFacts, asked, objected, supported]).plenary.items
    expect(item && standingObjections(item)).toEqual([])
    expect(item?.positions).toHaveLength(2)
  })

  test('[PL6] it is taken at any time while the item is open, and what is against needs words', () => {
    expect(open.when(object, honduras)).toEqual(accept(objected))
    expect(question.when({ ...object, reason: '' }, honduras)).toEqual(refuse('reasonMissing'))
    expect(question.when({ ...object, stance: 'reservation', reason: '' }, honduras)).toEqual(refuse('reasonMissing'))
    expect(question.when({ ...object, stance: 'canLiveWith', reason: '' }, honduras)).toMatchObject({ ok: true })
    const after = given(...listFacts, adopted('joint-1', 1))
    expect(after.when(object, honduras)).toEqual(refuse('adoptedFrozen'))
    expect(after.when({ type: 'WithdrawPosition', jointItemId }, honduras)).toEqual(refuse('adoptedFrozen'))
  })

  test('[PL6] any delegate of the delegation may withdraw it, and take another', () => {
    const second = { actor: personActor('honduras-2'), at }
    expect(objection.when({ type: 'WithdrawPosition', jointItemId }, second)).toEqual(
      accept({ ...withdrawn, by: 'honduras-2' }),
    )
    const after = [...listFacts, asked, objected, withdrawn]
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
    const [item] = fold([...listFacts, asked, objected, changed]).plenary.items
    expect(item?.positions).toHaveLength(1)
    expect(item && standingObjections(item)).toEqual([])
  })

  test('[PL9] asking again about the same wording leaves objections standing; about another one, it does not', () => {
    expect(objection.when(ask, read(30))).toEqual(accept(asked))
    const [same] = fold([...listFacts, asked, objected, asked]).plenary.items
    expect(same && standingObjections(same)).toHaveLength(1)
    const changed: WorkshopEvent = { type: 'WordingChanged', ...fact, by: null, docSeq: 31 }
    const again = { ...asked, docSeq: 31 }
    expect(objection.when({ ...ask, docSeq: 31 }, read(31))).toEqual(accept<WorkshopEvent>(changed, again))
    const [other] = fold([...listFacts, asked, objected, changed, again]).plenary.items
    expect(other && standingObjections(other)).toEqual([])
  })

  test('[PL6] an objection of an earlier release holds an item up as one of today', () => {
    const raised: WorkshopEvent = { type: 'ObjectionRaised', ...fact, delegationId: 'honduras', reason: 'Too broad.' }
    const old = [...listFacts, asked, raised]
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
    const now = given(...listFacts, asked, enrolled)
    expect(now.when(object, { actor: personActor('loose') })).toEqual(refuse('noDelegation'))
    expect(now.when({ type: 'WithdrawPosition', jointItemId }, { actor: personActor('loose') })).toEqual(
      refuse('noDelegation'),
    )
  })
})
