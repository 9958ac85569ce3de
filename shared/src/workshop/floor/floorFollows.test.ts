/** What the floor follows: the agenda's clock, its segments and slots, and people who leave the room. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { eventsOf, facilitator, fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import { asked, given as gave, speakingFacts, taken } from '../../testing/sampleFloor.ts'
import { openGroupsFacts } from '../../testing/sampleHistories.ts'
import { runningShowFacts, segmentOf, showAfter } from '../../testing/sampleShow.ts'
import { minutes } from '../../time.ts'
import { system } from '../actor.ts'
import { decide, nothingOutside } from '../decide.ts'
import { floorNow } from '../views/floorNow.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { usualRules } from './floor.ts'

const speech = { roomId: 'plenary', speechId: 'speech-honduras-1' } as const
/** What a wish brings about, steps included. */
const follow = (events: readonly WorkshopEvent[], command: Command, now: ReturnType<typeof dayOneAfter>) =>
  eventsOf(decide(fold(events), command, { actor: facilitator, now, realNow: now, outside: nothingOutside }))
const floorFactsOf = (events: readonly WorkshopEvent[]) =>
  events.filter(({ type }) => type.startsWith('Floor') || type.startsWith('Speech'))

describe('the clock', () => {
  const paused: WorkshopEvent = { type: 'SpeechPaused', ...speech, at: dayOneAfter(5) }
  const pausing = follow(speakingFacts, { type: 'PauseSegment' }, dayOneAfter(5))

  test('[FL9] stands while the segment does, and goes on with it', () => {
    expect(floorFactsOf(pausing)).toEqual([paused])
    const standing = [...speakingFacts, ...pausing]
    expect(floorNow(fold(standing), 'plenary', dayOneAfter(9)).left).toBe(minutes(2))
    const going = follow(standing, { type: 'ResumeSegment' }, dayOneAfter(9))
    expect(floorFactsOf(going)).toEqual([{ type: 'SpeechResumed', ...speech, at: dayOneAfter(9) }])
    expect(floorNow(fold([...standing, ...going]), 'plenary', dayOneAfter(10)).left).toBe(minutes(1))
  })

  test('[FL9] goes on when the pause is undone', () => {
    const undone = follow([...speakingFacts, ...pausing], { type: 'UndoStep', step: 1 }, dayOneAfter(6))
    expect(floorFactsOf(undone)).toEqual([{ type: 'SpeechResumed', ...speech, at: dayOneAfter(6) }])
  })

  test('[FL9] stands from the beginning when the floor is given in a pause', () => {
    const standing = [
      ...speakingFacts,
      taken('honduras-1', dayOneAfter(5), 1),
      ...pausing.filter(({ type }) => type === 'SegmentPaused'),
    ]
    const give: Command = {
      type: 'GiveFloor',
      roomId: 'plenary',
      requestId: 'ask-belize-1',
      speechId: 'speech-belize-1',
      from: null,
    }
    expect(floorFactsOf(follow(standing, give, dayOneAfter(6)))).toEqual([
      gave('belize-1', dayOneAfter(6)),
      { ...paused, speechId: 'speech-belize-1', at: dayOneAfter(6) },
    ])
  })
})

describe('the floor ends', () => {
  test('[FL11] with its segment, with the sitting, and by a jump that is undone', () => {
    const over = taken('honduras-1', dayOneAfter(6), 2, { why: 'movedOn', by: null })
    const moves: readonly Command[] = [
      { type: 'NextSegment', from: 'opening' },
      { type: 'EndSitting', sittingId: 'day-1' },
      { type: 'GoToSegment', segmentId: 'plenary', from: 'opening' },
    ]
    for (const move of moves) expect(floorFactsOf(follow(speakingFacts, move, dayOneAfter(6)))).toEqual([over])
  })

  test('[FL11] when the speaker is moved, the group closes, or the speaker is removed', () => {
    const inGroup = { roomId: 'group-1', segmentId: 'group-work' }
    const facts = [
      ...openGroupsFacts,
      asked('honduras-1', dayOneAfter(12), 'statement', inGroup),
      gave('honduras-1', dayOneAfter(12), inGroup),
    ]
    const over = taken('honduras-1', dayOneAfter(14), 2, { roomId: 'group-1', why: 'left', by: null })
    const leaving: readonly Command[] = [
      { type: 'MovePerson', personId: 'honduras-1', from: 'group-1', to: 'group-2' },
      { type: 'CloseGroup', groupId: 'group-1' },
      { type: 'CloseGroups' },
      { type: 'RemovePerson', personId: 'honduras-1' },
    ]
    for (const command of leaving) expect(floorFactsOf(follow(facts, command, dayOneAfter(14)))).toEqual([over])
    const other: Command = { type: 'MovePerson', personId: 'guatemala-1', from: 'group-1', to: 'group-2' }
    expect(floorFactsOf(follow(facts, other, dayOneAfter(14)))).toEqual([])
  })
})

describe('a panel', () => {
  const turn = (id: string, personId: string) => ({ id, title: { en: id }, planned: minutes(10), personId })
  const slots = [
    turn('first', 'honduras-1'),
    turn('second', 'belize-1'),
    { id: 'third', title: {}, planned: minutes(5) },
  ]
  const facts: readonly WorkshopEvent[] = [
    ...runningShowFacts,
    { type: 'SegmentChanged', segment: segmentOf('speakers', 'panel', 30, { slots }) },
  ]
  const start = (slotId: string, from: string | null): Command => ({
    type: 'StartSlot',
    segmentId: 'speakers',
    slotId,
    from,
  })
  const first = follow(facts, start('first', null), showAfter(1))
  const running = [...facts, ...first]

  test('[FL14] a slot gives its person the floor while it runs, with its time, one after the other', () => {
    expect(floorFactsOf(first)).toMatchObject([
      { type: 'FloorGiven', personId: 'honduras-1', slotId: 'first', kind: 'prepared', limit: minutes(10), by: null },
    ])
    const second = floorFactsOf(follow(running, start('second', 'first'), showAfter(5)))
    expect(second).toMatchObject([
      { type: 'FloorTaken', why: 'followed', spent: minutes(4) },
      { type: 'FloorGiven', personId: 'belize-1', slotId: 'second' },
    ])
    const ended = follow(running, { type: 'EndSlot', segmentId: 'speakers', slotId: 'first' }, showAfter(5))
    expect(floorFactsOf(ended)).toMatchObject([{ type: 'FloorTaken', why: 'finished' }])
    expect(floorFactsOf(follow(running, start('third', 'first'), showAfter(5)))).toMatchObject([{ type: 'FloorTaken' }])
  })

  test('[FL14] time given to the slot is the speaker’s, and changed there', () => {
    const longer = follow(
      running,
      { type: 'AdjustSlot', segmentId: 'speakers', slotId: 'first', by: minutes(2) },
      showAfter(3),
    )
    expect(floorFactsOf(longer)).toMatchObject([{ type: 'SpeechExtended', added: minutes(2) }])
    const { left, speaking } = floorNow(fold([...running, ...longer]), 'plenary', showAfter(3))
    expect(left).toBe(minutes(10))
    const own: Command = {
      type: 'ExtendSpeech',
      roomId: 'plenary',
      speechId: speaking?.id ?? '',
      added: minutes(1),
    }
    expect(given(...running).when(own, { at: showAfter(3) })).toMatchObject({ refusal: { code: 'slotTime' } })
    const back: Command = { type: 'ReturnToList', roomId: 'plenary', speechId: speaking?.id ?? '' }
    expect(given(...running).when(back, { at: showAfter(3) })).toMatchObject({ refusal: { code: 'slotTime' } })
  })

  test('[FL10] nobody is cut off in a panel, whatever the room’s rules', () => {
    const rules = { ...usualRules, atLimit: 'end' as const }
    const strict: WorkshopEvent = { type: 'FloorRulesSet', roomId: 'plenary', rules, at: showAfter(0), by: null }
    const wake = given(...running, strict).when({ type: 'Wake' }, { actor: system, at: showAfter(11) })
    expect(wake).toMatchObject({ events: [{ type: 'SpeechTimeUp', endsAt: showAfter(11) }] })
  })

  test('[FL14] undoing the start of a slot gives the floor back to whoever had it, with what they had left', () => {
    const second = follow(running, start('second', 'first'), showAfter(5))
    const undone = follow([...running, ...second], { type: 'UndoStep', step: 2 }, showAfter(5.5))
    expect(floorFactsOf(undone)).toMatchObject([
      { type: 'FloorTaken', why: 'followed' },
      { type: 'FloorGiven', personId: 'honduras-1', limit: minutes(5.5) },
    ])
  })

  test('[FL14] whoever is elsewhere is not given the floor; others may speak in between', () => {
    const removed: WorkshopEvent = { type: 'PersonRemoved', personId: 'honduras-1', at: showAfter(0) }
    expect(floorFactsOf(follow([...facts, removed], start('first', null), showAfter(1)))).toEqual([])
    const question = asked('guatemala-1', showAfter(2), 'question', { segmentId: 'speakers' })
    const { speaking } = floorNow(fold(running), 'plenary', showAfter(2))
    const give: Command = {
      type: 'GiveFloor',
      roomId: 'plenary',
      requestId: 'ask-guatemala-1',
      speechId: 'speech-guatemala-1',
      from: speaking?.id ?? null,
    }
    const interrupted = given(...running, question).when(give, { at: showAfter(3) })
    expect(interrupted).toMatchObject({ events: [{ type: 'FloorTaken' }, { type: 'FloorGiven' }] })
    expect(given(...running, question, ...eventsOf(interrupted)).when(give, { at: showAfter(3) })).toEqual(accept())
  })
})
