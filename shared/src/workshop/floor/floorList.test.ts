/** The rules of a room's list of speakers. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { asked, given as gave, speakingFacts, taken, waitingFacts } from '../../testing/sampleFloor.ts'
import { ended, openGroupsFacts, runningFacts, started } from '../../testing/sampleHistories.ts'
import { minutes } from '../../time.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { floorNow } from '../views/floorNow.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { usualRules } from './floor.ts'
import type { RequestKind } from './floorKinds.ts'

const at = dayOneAfter(5)
const by = (personId: string) => ({ actor: personActor(personId), at })
const ask = (personId: string, kind: RequestKind = 'statement', roomId = 'plenary'): Command => ({
  type: 'AskForFloor',
  roomId,
  requestId: `ask-${personId}`,
  kind,
  note: '',
  language: null,
})
const inOrder = (events: readonly WorkshopEvent[], roomId = 'plenary') =>
  floorNow(fold(events), roomId, at).waiting.map(({ personId }) => personId)
const putOn = {
  type: 'PutOnList',
  roomId: 'plenary',
  requestId: 'put',
  personId: 'expert-1',
  kind: 'question',
} as const

describe('asking', () => {
  test('[FL1] is for the room one is in and the segment that is current, with kind, language and note', () => {
    const wish = { ...ask('belize-1', 'question'), note: 'On item 3', language: 'en' } as Command
    expect(given(...runningFacts).when(wish, by('belize-1'))).toEqual(
      accept(asked('belize-1', at, 'question', { note: 'On item 3', language: 'en' })),
    )
    expect(given(...openGroupsFacts).when(ask('belize-1', 'statement', 'group-1'), by('belize-1'))).toEqual(
      refuse('notInRoom'),
    )
    expect(given(...openGroupsFacts).when(ask('belize-1', 'statement', 'group-2'), by('belize-1'))).toMatchObject({
      events: [{ roomId: 'group-2', segmentId: 'group-work' }],
    })
    expect(given(...runningFacts).when(ask('belize-1', 'statement', 'group-9'), by('belize-1'))).toEqual(
      refuse('unknownRoom'),
    )
  })

  test('[FL1] is for nothing in a break, and before anything runs', () => {
    const inBreak = [...runningFacts, ended('opening', at), started('break', at)]
    expect(given(...inBreak).when(ask('belize-1'), by('belize-1'))).toEqual(refuse('nobodySpeaks'))
    const over: WorkshopEvent = { type: 'SittingEnded', sittingId: 'day-1', at }
    expect(given(...runningFacts, over).when(ask('belize-1'), by('belize-1'))).toEqual(refuse('nobodySpeaks'))
  })

  test('[FL2] twice is once, and a point of order has a place of its own', () => {
    const again: Command = { ...ask('belize-1'), requestId: 'other' } as Command
    expect(given(...waitingFacts).when(ask('belize-1'), by('belize-1'))).toEqual(accept())
    expect(given(...waitingFacts).when(again, by('belize-1'))).toEqual(accept())
    const asQuestion = { ...ask('belize-1', 'question'), requestId: 'other' } as Command
    expect(given(...waitingFacts).when(asQuestion, by('belize-1'))).toEqual(refuse('alreadyOnList'))
    const order = { ...ask('belize-1', 'pointOfOrder'), requestId: 'order' } as Command
    expect(given(...waitingFacts).when(order, by('belize-1'))).toMatchObject({ events: [{ kind: 'pointOfOrder' }] })
    expect(given(...speakingFacts).when(ask('honduras-1'), by('honduras-1'))).toEqual(refuse('hasFloor'))
  })

  test('[FL2] whoever leads puts somebody on the list who is in the room', () => {
    const put = asked('expert-1', at, 'question', { requestId: 'put', by: 'facilitator-rcm' })
    expect(given(...runningFacts).when(putOn, by('facilitator-rcm'))).toEqual(accept(put))
    expect(given(...runningFacts, put).when(putOn, by('facilitator-rcm'))).toEqual(accept())
    const elsewhere = { ...putOn, personId: 'honduras-1' }
    expect(given(...openGroupsFacts).when(elsewhere, by('facilitator-rcm'))).toEqual(refuse('notInRoom'))
    expect(given(...runningFacts).when({ ...putOn, personId: 'nobody' }, by('facilitator-rcm'))).toEqual(
      refuse('notInRoom'),
    )
  })

  test('[FL13] observers ask where the rules let them; points of order and replies are for delegations', () => {
    expect(given(...runningFacts).when(ask('observer-1'), by('observer-1'))).toEqual(refuse('observersListen'))
    const rules = { ...usualRules, observers: true }
    const open: WorkshopEvent = { type: 'FloorRulesSet', roomId: null, rules, at, by: null }
    expect(given(...runningFacts, open).when(ask('observer-1'), by('observer-1')).ok).toBe(true)
    const kinds: readonly RequestKind[] = ['pointOfOrder', 'reply']
    for (const kind of kinds) {
      expect(given(...runningFacts).when(ask('expert-1', kind), by('expert-1'))).toEqual(refuse('delegationsAlone'))
      expect(given(...runningFacts).when(ask('belize-1', kind), by('belize-1')).ok).toBe(true)
    }
    const other = {
      type: 'AskQuestion',
      questionId: 'q',
      roomId: 'plenary',
      text: 'Who pays?',
      language: 'en',
      to: null,
    }
    expect(given(...runningFacts).when(other as Command, by('observer-1'))).toEqual(refuse('observersListen'))
  })
})

describe('withdrawing', () => {
  const withdraw: Command = { type: 'WithdrawRequest', roomId: 'plenary', requestId: 'ask-belize-1' }
  const withdrawn: WorkshopEvent = { ...withdraw, type: 'RequestWithdrawn', at, by: 'belize-1' } as WorkshopEvent

  test('[FL2] is for who asked and whoever leads; what is not there any more is withdrawn already', () => {
    expect(given(...waitingFacts).when(withdraw, by('belize-1'))).toEqual(accept(withdrawn))
    expect(given(...waitingFacts).when(withdraw, by('facilitator-rcm')).ok).toBe(true)
    expect(given(...waitingFacts).when(withdraw, by('honduras-1'))).toEqual(refuse('notYourRoom'))
    expect(given(...waitingFacts, withdrawn).when(withdraw, by('belize-1'))).toEqual(accept())
  })
})

describe('what counts', () => {
  test('[FL3] requests of the segment that is current; going back, or undoing, brings them back', () => {
    const later = [...waitingFacts, ended('opening', at), started('plenary', at)]
    expect(inOrder(later)).toEqual([])
    const back: readonly WorkshopEvent[] = [
      ...later,
      { type: 'SegmentLeft', segmentId: 'plenary', at },
      started('opening', at),
    ]
    expect(inOrder(back)).toEqual(inOrder(waitingFacts))
    expect(given(...back).when(ask('belize-1'), by('belize-1'))).toEqual(accept())
  })

  test('[FL3] requests of those who are in the room', () => {
    const inGroup = (personId: string) =>
      asked(personId, at, 'statement', { roomId: 'group-1', segmentId: 'group-work' })
    const facts = [...openGroupsFacts, inGroup('honduras-1'), inGroup('guatemala-1')]
    expect(inOrder(facts, 'group-1')).toEqual(['guatemala-1', 'honduras-1'])
    const moved: WorkshopEvent = { type: 'PersonSeated', personId: 'guatemala-1', to: 'group-2', by: null, at }
    expect(inOrder([...facts, moved], 'group-1')).toEqual(['honduras-1'])
    const home: WorkshopEvent = { ...moved, to: 'group-1' }
    expect(inOrder([...facts, moved, home], 'group-1')).toEqual(['guatemala-1', 'honduras-1'])
  })
})

describe('the order', () => {
  test('[FL4] who has spoken least comes before who has spoken more, whatever they asked first', () => {
    expect(inOrder(waitingFacts)).toEqual(['honduras-1', 'guatemala-1', 'belize-1'])
    const spoken = [...speakingFacts, taken('honduras-1', at, 1), asked('honduras-2', at)]
    // Honduras has spoken, also for its second delegate; Belize speaks for one platform, Guatemala for both.
    expect(inOrder(spoken)).toEqual(['guatemala-1', 'belize-1', 'honduras-2'])
    expect(inOrder([...speakingFacts, asked('honduras-2', dayOneAfter(3))]).at(-1)).toBe('honduras-2')
  })

  test('[FL4] between delegations that have spoken alike, whose platform has spoken least', () => {
    const expert = [asked('expert-1', at), gave('expert-1', at), taken('expert-1', at, 0)]
    const ofBoth = asked('guatemala-1', dayOneAfter(1))
    const ofOne = asked('belize-1', dayOneAfter(1), 'statement', { requestId: 'a-first' })
    const spoken = [
      ...runningFacts,
      asked('moderator-1', at),
      gave('moderator-1', at),
      taken('moderator-1', at, 2),
      ...expert,
    ]
    // The moderator serves rcm: mirps, for which Guatemala speaks too, has said nothing.
    expect(inOrder([...spoken, ofOne, ofBoth])).toEqual(['guatemala-1', 'belize-1'])
    expect(inOrder([...spoken, ofOne, ofBoth, asked('expert-1', dayOneAfter(0))]).at(-1)).toBe('expert-1')
  })

  test('[FL4] points of order come first and replies last; the room may go by asking alone', () => {
    const facts = [
      ...speakingFacts,
      taken('honduras-1', at, 3),
      asked('guatemala-1', dayOneAfter(0), 'reply', { requestId: 'reply' }),
      asked('honduras-2', at, 'pointOfOrder'),
    ]
    expect(inOrder(facts)).toEqual(['honduras-2', 'belize-1', 'guatemala-1'])
    const byAsking: WorkshopEvent = {
      type: 'FloorRulesSet',
      roomId: 'plenary',
      rules: { ...usualRules, order: 'asked' },
      at,
      by: null,
    }
    const again = asked('honduras-1', dayOneAfter(1))
    const spoken = [...speakingFacts, taken('honduras-1', at, 1), again]
    expect(inOrder(spoken)).toEqual(['guatemala-1', 'belize-1', 'honduras-1'])
    expect(inOrder([...spoken, byAsking])).toEqual(['honduras-1', 'guatemala-1', 'belize-1'])
  })

  test('[FL4] each says why they come before the next, and who is not here is passed over', () => {
    const arrived: WorkshopEvent = {
      type: 'AttendanceRecorded',
      attendance: { arrived: [{ personId: 'belize-1', at }], left: [] },
    }
    const spoken = [...speakingFacts, taken('honduras-1', at, 1), asked('honduras-2', at, 'pointOfOrder'), arrived]
    const { waiting, next } = floorNow(fold(spoken), 'plenary', at)
    expect(waiting.map(({ why }) => why)).toEqual(['pointOfOrder', 'asked', null])
    expect(next?.personId).toBe('belize-1')
  })
})

describe('closing the list', () => {
  const close = { type: 'CloseList', roomId: 'plenary' } as const
  const closed: WorkshopEvent = {
    type: 'ListClosed',
    roomId: 'plenary',
    segmentId: 'opening',
    at,
    by: 'facilitator-rcm',
  }

  test('[FL12] leaves points of order and replies, until it is reopened', () => {
    expect(given(...runningFacts).when(close, by('facilitator-rcm'))).toEqual(accept(closed))
    expect(given(...runningFacts, closed).when(close, by('facilitator-rcm'))).toEqual(accept())
    const facts = [...runningFacts, closed]
    expect(given(...facts).when(ask('belize-1'), by('belize-1'))).toEqual(refuse('listClosed'))
    expect(given(...facts).when(ask('belize-1', 'reply'), by('belize-1')).ok).toBe(true)
    expect(given(...facts).when(ask('belize-1', 'pointOfOrder'), by('belize-1')).ok).toBe(true)
    expect(given(...facts).when(putOn, by('facilitator-rcm')).ok).toBe(true)
    const reopened: WorkshopEvent = { type: 'ListReopened', roomId: 'plenary', at, by: 'facilitator-rcm' }
    const reopen = { type: 'ReopenList', roomId: 'plenary' } as const
    expect(given(...facts).when(reopen, by('facilitator-rcm'))).toEqual(accept(reopened))
    expect(given(...facts, reopened).when(reopen, by('facilitator-rcm'))).toEqual(accept())
    expect(given(...facts, reopened).when(ask('belize-1'), by('belize-1')).ok).toBe(true)
  })

  test('[FL12] is for one segment', () => {
    const later = [...runningFacts, closed, ended('opening', at), started('plenary', at)]
    expect(floorNow(fold([...runningFacts, closed]), 'plenary', at).isClosed).toBe(true)
    expect(floorNow(fold(later), 'plenary', at).isClosed).toBe(false)
    expect(given(...later).when(ask('belize-1'), by('belize-1')).ok).toBe(true)
  })
})

describe('who leads', () => {
  const close = (roomId: string): Command => ({ type: 'CloseList', roomId })

  test('[FL6] facilitators and secretariats everywhere, moderators in their own group', () => {
    const leading = (personId: string, roomId: string) => given(...openGroupsFacts).when(close(roomId), by(personId)).ok
    expect(['facilitator-rcm', 'secretariat-rcm'].map((id) => leading(id, 'plenary'))).toEqual([true, true])
    expect([leading('facilitator-mirps', 'group-1'), leading('moderator-1', 'group-1')]).toEqual([true, true])
    expect(given(...openGroupsFacts).when(close('group-2'), by('moderator-1'))).toEqual(refuse('notYourRoom'))
    expect(given(...openGroupsFacts).when(close('plenary'), by('moderator-1'))).toEqual(refuse('notYourRoom'))
  })

  test('[FL18] a room’s own rules stand before those of all rooms; only who leads plenary sets these', () => {
    const rules = { ...usualRules, limit: minutes(5) }
    const set = (roomId: string | null): Command => ({ type: 'SetFloorRules', roomId, rules })
    const fact = (roomId: string | null): WorkshopEvent => ({ type: 'FloorRulesSet', roomId, rules, at, by: null })
    expect(given(...openGroupsFacts).when(set('group-1'), by('moderator-1')).ok).toBe(true)
    expect(given(...openGroupsFacts).when(set(null), by('moderator-1'))).toEqual(refuse('notYourRoom'))
    expect(given(...openGroupsFacts).when(set(null), by('facilitator-rcm')).ok).toBe(true)
    expect(given(...openGroupsFacts, fact(null)).when(set(null), by('facilitator-rcm'))).toEqual(accept())
    const limits = (facts: readonly WorkshopEvent[]) =>
      ['plenary', 'group-1'].map((roomId) => floorNow(fold(facts), roomId, at).rules.limit)
    expect(limits([...openGroupsFacts, fact('group-1')])).toEqual([minutes(3), minutes(5)])
    expect(limits([...openGroupsFacts, fact(null)])).toEqual([minutes(5), minutes(5)])
    const dropped: WorkshopEvent = { type: 'FloorRulesSet', roomId: 'group-1', rules: null, at, by: null }
    expect(limits([...openGroupsFacts, fact('group-1'), dropped])).toEqual([minutes(3), minutes(3)])
  })
})
