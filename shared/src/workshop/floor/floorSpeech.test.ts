/** The rules of giving and taking the floor, of its time and its signals. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { asked, given as gave, speakingFacts, taken, waitingFacts } from '../../testing/sampleFloor.ts'
import { openGroupsFacts, runningFacts } from '../../testing/sampleHistories.ts'
import { minutes, seconds } from '../../time.ts'
import { personActor, system } from '../actor.ts'
import { refuse } from '../refusals.ts'
import { floorNow } from '../views/floorNow.ts'
import { speakingTime, spokenUntil } from '../views/speakingTime.ts'
import { type Command, nextWake, type WorkshopEvent } from '../workshop.ts'
import { type FloorRules, usualRules } from './floor.ts'

const at = dayOneAfter(5)
const by = (personId: string) => ({ actor: personActor(personId), at })
const lead = by('facilitator-rcm')
const give = (personId: string, from: string | null): Command => ({
  type: 'GiveFloor',
  roomId: 'plenary',
  requestId: `ask-${personId}`,
  speechId: `speech-${personId}`,
  from,
})
const on = (personId: string) => ({ roomId: 'plenary', speechId: `speech-${personId}` }) as const
const rules = (more: Partial<FloorRules>): WorkshopEvent => ({
  type: 'FloorRulesSet',
  roomId: 'plenary',
  rules: { ...usualRules, ...more },
  at: dayOneAfter(0),
  by: null,
})
const nowIn = (events: readonly WorkshopEvent[], moment = at) => floorNow(fold(events), 'plenary', moment)

describe('giving the floor', () => {
  test('[FL5] is to anybody on the list, in any order; whoever had it has finished', () => {
    expect(given(...waitingFacts).when(give('belize-1', null), lead)).toEqual(accept(gave('belize-1', at)))
    expect(given(...speakingFacts).when(give('belize-1', 'speech-honduras-1'), lead)).toEqual(
      accept<WorkshopEvent>(taken('honduras-1', at, 1, { why: 'followed' }), gave('belize-1', at)),
    )
    const { speaking, waiting } = nowIn(speakingFacts)
    expect([speaking?.personId, waiting.map(({ personId }) => personId)]).toEqual([
      'honduras-1',
      ['guatemala-1', 'belize-1'],
    ])
  })

  test('[FL5] the same wish of two gives once; a wish made on an outdated screen is refused', () => {
    expect(given(...speakingFacts).when(give('honduras-1', null), lead)).toEqual(accept())
    expect(given(...speakingFacts).when(give('belize-1', null), lead)).toEqual(refuse('floorMoved'))
    const over = [...speakingFacts, taken('honduras-1', at, 1)]
    expect(given(...over).when(give('honduras-1', null), lead)).toEqual(refuse('requestGone'))
    const reused = { ...give('belize-1', null), speechId: 'speech-honduras-1' } as Command
    expect(given(...over).when(reused, lead)).toEqual(refuse('alreadyExists'))
    const going = { ...reused, from: 'speech-honduras-1' } as Command
    expect(given(...speakingFacts).when(going, lead)).toEqual(refuse('alreadyExists'))
  })

  test('[FL5] is not for somebody who has left the room, or by somebody who does not lead it', () => {
    const inGroup = asked('honduras-1', at, 'statement', { roomId: 'group-1', segmentId: 'group-work' })
    const moved: WorkshopEvent = { type: 'PersonSeated', personId: 'honduras-1', to: 'group-2', by: null, at }
    const wish = { ...give('honduras-1', null), roomId: 'group-1' } as Command
    expect(given(...openGroupsFacts, inGroup).when(wish, by('moderator-1')).ok).toBe(true)
    expect(given(...openGroupsFacts, inGroup, moved).when(wish, by('moderator-1'))).toEqual(refuse('notInRoom'))
    expect(given(...openGroupsFacts, inGroup).when(wish, by('moderator-2'))).toEqual(refuse('notYourRoom'))
    expect(given(...waitingFacts).when(give('belize-1', null), by('belize-1'))).toEqual(refuse('notAllowed'))
  })
})

describe('taking it back', () => {
  const end: Command = { type: 'EndSpeech', ...on('honduras-1') }

  test('[FL7] whoever leads takes it, and speakers end themselves', () => {
    expect(given(...speakingFacts).when(end, lead)).toEqual(accept(taken('honduras-1', at, 1)))
    expect(given(...speakingFacts).when(end, by('honduras-1'))).toEqual(
      accept(taken('honduras-1', at, 1, { why: 'finished', by: 'honduras-1' })),
    )
    expect(given(...speakingFacts).when(end, by('belize-1'))).toEqual(refuse('notYourRoom'))
    expect(given(...speakingFacts, taken('honduras-1', at, 1)).when(end, lead)).toEqual(accept())
  })

  test('[FL7] a speaker goes back on the list, in the old place', () => {
    const back: Command = { type: 'ReturnToList', ...on('honduras-1') }
    const returned = taken('honduras-1', at, 1, { why: 'returned' })
    expect(given(...speakingFacts).when(back, lead)).toEqual(accept(returned))
    const byAsking = rules({ order: 'asked' })
    const { waiting } = nowIn([...speakingFacts, byAsking, returned])
    expect(waiting.map(({ personId, askedAt }) => [personId, askedAt])[0]).toEqual(['honduras-1', dayOneAfter(1)])
    expect(given(...speakingFacts, returned).when(back, lead)).toEqual(accept())
  })

  test('[FL7] the last speaker can be given the floor again, with the time that was left', () => {
    const over = [...speakingFacts, taken('honduras-1', at, 1)]
    const again = { type: 'GiveBackFloor', roomId: 'plenary', speechId: 'again', last: 'speech-honduras-1' } as const
    const goingOn = gave('honduras-1', at, { speechId: 'again', limit: minutes(2) })
    expect(given(...over).when(again, lead)).toEqual(accept(goingOn))
    expect(given(...over, goingOn).when({ ...again, speechId: 'other' }, lead)).toEqual(accept())
    expect(given(...over, gave('belize-1', at)).when(again, lead)).toEqual(refuse('floorMoved'))
    expect(given(...waitingFacts).when(again, lead)).toEqual(refuse('floorMoved'))
    const { last, speaking } = nowIn([...over, goingOn])
    expect([last, speaking?.request?.askedAt]).toEqual([null, dayOneAfter(1)])
  })
})

describe('time', () => {
  const limitOf = (events: readonly WorkshopEvent[], personId: string, from: string | null) => {
    const decision = given(...events).when(give(personId, from), lead)
    const fact = decision.ok ? decision.events.at(-1) : undefined
    return fact?.type === 'FloorGiven' ? fact.limit : undefined
  }

  test('[FL8] a speaker has the limit of the room, or what is left of the delegation’s budget if that is less', () => {
    expect(limitOf([...waitingFacts, rules({ limit: minutes(5) })], 'belize-1', null)).toBe(minutes(5))
    expect(limitOf([...waitingFacts, rules({ limit: null })], 'belize-1', null)).toBeNull()
    const spoken = [
      ...speakingFacts,
      taken('honduras-1', at, 4),
      asked('honduras-2', at),
      rules({ limit: minutes(5), budget: minutes(6) }),
    ]
    expect(limitOf(spoken, 'honduras-2', null)).toBe(minutes(2))
    expect(limitOf(spoken, 'belize-1', null)).toBe(minutes(5))
    expect(limitOf([...spoken, rules({ limit: null, budget: minutes(3) })], 'honduras-2', null)).toBe(0)
  })

  test('[FL8] whoever leads gives and takes time, down to none', () => {
    const extend = (added: number): Command => ({ type: 'ExtendSpeech', ...on('honduras-1'), added: minutes(added) })
    const extended = (added: number): WorkshopEvent => ({
      type: 'SpeechExtended',
      ...on('honduras-1'),
      added: minutes(added),
      at,
      by: 'facilitator-rcm',
    })
    expect(given(...speakingFacts).when(extend(2), lead)).toEqual(accept(extended(2)))
    expect(given(...speakingFacts).when(extend(-9), lead)).toEqual(accept(extended(-3)))
    expect(given(...speakingFacts).when(extend(0), lead)).toEqual(accept())
    expect(nowIn([...speakingFacts, extended(2)]).left).toBe(minutes(4))
    expect(given(...waitingFacts).when(extend(1), lead)).toEqual(refuse('floorMoved'))
    const unlimited = [...waitingFacts, gave('honduras-1', at, { limit: null })]
    expect(given(...unlimited).when(extend(1), lead)).toEqual(refuse('noLimit'))
  })

  test('[FL10] when the time is up the room is told, once for each end', () => {
    const due = dayOneAfter(7)
    const up: WorkshopEvent = { type: 'SpeechTimeUp', ...on('honduras-1'), endsAt: due, at: due }
    const wake = (events: readonly WorkshopEvent[], moment = due) =>
      given(...events).when({ type: 'Wake' }, { actor: system, at: moment })
    expect(nextWake(fold(speakingFacts))).toBe(due)
    expect(wake(speakingFacts, dayOneAfter(6))).toEqual(accept())
    expect(wake(speakingFacts)).toEqual(accept(up))
    expect(nextWake(fold([...speakingFacts, up]))).toBeNull()
    const extended: WorkshopEvent = {
      type: 'SpeechExtended',
      ...on('honduras-1'),
      added: seconds(30),
      at: due,
      by: null,
    }
    expect(nextWake(fold([...speakingFacts, up, extended]))).toBe(due + seconds(30))
    expect(nowIn([...speakingFacts, up], dayOneAfter(8)).left).toBe(minutes(-1))
  })

  test('[FL10] the floor goes by itself only where the rules say so', () => {
    const due = dayOneAfter(7)
    const strict = [...speakingFacts, rules({ atLimit: 'end' })]
    expect(given(...strict).when({ type: 'Wake' }, { actor: system, at: due })).toEqual(
      accept(taken('honduras-1', due, 3, { why: 'timeUp', by: null })),
    )
  })

  test('[FL16] a speech counts for its speaker, their delegation and each platform, as it goes on and when it is over', () => {
    const facts = [...speakingFacts, taken('honduras-1', at, 1), gave('belize-1', at)]
    const workshop = fold(facts)
    const { delegations, platforms, total, speeches } = speakingTime(workshop, spokenUntil(workshop, dayOneAfter(7)))
    expect(delegations.map(({ id, spent }) => [id, spent])).toEqual([
      ['honduras', minutes(1)],
      ['guatemala', 0],
      ['belize', minutes(2)],
    ])
    expect(platforms.map(({ id, spent, speeches: count }) => [id, spent, count])).toEqual([
      ['rcm', minutes(3), 2],
      ['mirps', minutes(1), 1],
    ])
    expect([total, speeches]).toEqual([minutes(3), 2])
  })

  test('[FL16] in groups too', () => {
    const inGroup = { roomId: 'group-1', segmentId: 'group-work' }
    const facts = [
      ...openGroupsFacts,
      asked('honduras-1', at, 'statement', inGroup),
      gave('honduras-1', at, inGroup),
      taken('honduras-1', dayOneAfter(9), 4, { roomId: 'group-1' }),
    ]
    const workshop = fold(facts)
    const spoken = spokenUntil(workshop, at).filter(({ roomId }) => roomId === 'group-1')
    expect(speakingTime(workshop, spoken).delegations[0]).toEqual({ id: 'honduras', spent: minutes(4), speeches: 1 })
  })
})

describe('signals', () => {
  test('[FL15] whoever leads and the room’s interpreters signal; the next speaker begins without', () => {
    const slower: Command = { type: 'SignalSpeaker', ...on('honduras-1'), signal: 'slower' }
    const signalled = (person: string): WorkshopEvent => ({
      type: 'SpeakerSignalled',
      ...on('honduras-1'),
      signal: 'slower',
      at,
      by: person,
    })
    for (const person of ['facilitator-rcm', 'interpreter-1'])
      expect(given(...speakingFacts).when(slower, by(person))).toEqual(accept(signalled(person)))
    expect(given(...speakingFacts).when(slower, by('belize-1'))).toEqual(refuse('notAllowed'))
    expect(given(...waitingFacts).when(slower, lead)).toEqual(accept())
    expect(given(...openGroupsFacts).when(slower, by('interpreter-1'))).toEqual(refuse('notYourRoom'))
    const facts = [...speakingFacts, signalled('interpreter-1')]
    expect(nowIn(facts).speaking?.signal).toEqual({ kind: 'slower', at })
    expect(nowIn([...facts, taken('honduras-1', at, 1), gave('belize-1', at)]).speaking?.signal).toBeNull()
    expect(given(...runningFacts).when(slower, by('moderator-1'))).toEqual(refuse('notYourRoom'))
  })
})
