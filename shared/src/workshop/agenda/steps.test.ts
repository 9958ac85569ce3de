/** Undoing the last step: what it puts back, who may, and when other work stands on it. */
import { describe, expect, test } from 'vitest'
import { eventsOf, facilitator, fold } from '../../testing/givenWhenThen.ts'
import { dayOneAfter, sampleFacts } from '../../testing/sampleFacts.ts'
import {
  groupWorkFacts,
  openGroupsFacts,
  plenaryFacts,
  runningFacts,
  sampleSeats,
} from '../../testing/sampleHistories.ts'
import { runningShowFacts, segmentOf, showAfter } from '../../testing/sampleShow.ts'
import { type Instant, millis, minutes } from '../../time.ts'
import { type Actor, personActor, system } from '../actor.ts'
import { decide, nothingOutside } from '../decide.ts'
import { refuse } from '../refusals.ts'
import { type Command, evolve, type Workshop, type WorkshopEvent } from '../workshop.ts'
import type { Agenda } from './agenda.ts'

const secretariat = personActor('secretariat-rcm')

const wish = (workshop: Workshop, command: Command, now: Instant, actor: Actor = facilitator) =>
  decide(workshop, command, { actor, now, realNow: now, outside: nothingOutside })
/** Carries wishes out, two minutes apart; throws what is refused. */
const after = (start: readonly WorkshopEvent[], wishes: readonly Command[], from = 20): Workshop =>
  wishes.reduce(
    (workshop, command, index) =>
      eventsOf(wish(workshop, command, dayOneAfter(from + 2 * index))).reduce(evolve, workshop),
    fold(start),
  )
const next = (from: string): Command => ({ type: 'NextSegment', from })
const undo = (step: number): Command => ({ type: 'UndoStep', step })
const codeOf = (decision: ReturnType<typeof decide>) => (decision.ok ? 'accepted' : decision.refusal.code)

/** The agenda without the book of its steps, which undoing adds to. */
const shown = ({ sittings, currentSegmentId }: Agenda) => ({ sittings, currentSegmentId })
describe('a step', () => {
  test('[AG15] closes the facts of a wish: who made it, when, and what was before', () => {
    const events = eventsOf(wish(fold(runningFacts), next('opening'), dayOneAfter(12)))
    expect(events.map(({ type }) => type)).toEqual(['SegmentEnded', 'SegmentStarted', 'StepTaken'])
    expect(events.at(-1)).toMatchObject({
      number: 1,
      what: 'NextSegment',
      by: 'facilitator-rcm',
      at: dayOneAfter(12),
      closedGroups: false,
      restore: { currentSegmentId: 'opening', sittings: [{ head: { id: 'day-1' } }] },
    })
  })

  test('[AG15] carries what changed and nothing else, so that it stays small', () => {
    const rename: Command = {
      type: 'ChangeSegment',
      segment: segmentOf('coffee', 'break', 20, { title: {} }),
      revision: 0,
    }
    const [step] = eventsOf(wish(fold(runningShowFacts), rename, showAfter(5))).slice(-1)
    if (step?.type !== 'StepTaken') throw new Error('no step')
    expect(step.restore?.sittings.map(({ head, segments }) => [head.id, segments.map(({ id }) => id)])).toEqual([
      ['afternoon', ['coffee']],
    ])
  })

  test('[AG15] is made by no wish that changes nothing, by no warning, and not while the server sets a workshop up', () => {
    const workshop = fold(runningFacts)
    const nothing: readonly Command[] = [
      { type: 'AdjustSegment', segmentId: 'opening', by: minutes(0) },
      { type: 'ResumeSegment' },
      { type: 'ExplainSegment', segmentId: 'opening', reason: '' },
      { type: 'RemoveSegment', segmentId: 'nowhere' },
    ]
    for (const command of nothing) expect(eventsOf(wish(workshop, command, dayOneAfter(1)))).toEqual([])
    const warned = eventsOf(wish(fold(openGroupsFacts), { type: 'Wake' }, dayOneAfter(69), system))
    expect(warned.map(({ type }) => type)).toEqual(['SegmentEndNeared'])
    const removal: Command = { type: 'RemoveSegment', segmentId: 'break' }
    expect(eventsOf(wish(fold(sampleFacts), removal, dayOneAfter(-60), system))).toHaveLength(1)
  })

  test('[AG15] follows what the server does later, so that no step is undone over it', () => {
    const workshop = after(runningFacts, [next('opening')])
    const added: Command = { type: 'AddSegment', sittingId: 'day-2', segment: segmentOf('extra', 'dialogue', 5) }
    const later = eventsOf(wish(workshop, added, dayOneAfter(30), system)).reduce(evolve, workshop)
    expect(wish(later, undo(1), dayOneAfter(31))).toEqual(refuse('notLastStep'))
  })
})

describe('undoing', () => {
  test('[AG15] appends a fact and runs the clock on as if the step had never been', () => {
    const moved = after(runningFacts, [next('opening')])
    const events = eventsOf(wish(moved, undo(1), dayOneAfter(25)))
    expect(events).toMatchObject([{ type: 'StepUndone', number: 1, by: 'facilitator-rcm', reopensGroups: false }])
    const undone = events.reduce(evolve, moved)
    expect(shown(undone.agenda)).toEqual(shown(fold(runningFacts).agenda))
    expect([undone.agenda.steps, undone.agenda.stepCount]).toEqual([[], 1])
  })

  test('[AG15] the same undoing sent twice undoes once; a further one takes the step before', () => {
    const moved = after(runningFacts, [{ type: 'PauseSegment' }, { type: 'ResumeSegment' }])
    const once = eventsOf(wish(moved, undo(2), dayOneAfter(30))).reduce(evolve, moved)
    expect(eventsOf(wish(once, undo(2), dayOneAfter(31)))).toEqual([])
    const twice = eventsOf(wish(once, undo(1), dayOneAfter(32))).reduce(evolve, once)
    expect(shown(twice.agenda)).toEqual(shown(fold(runningFacts).agenda))
    expect(wish(twice, undo(3), dayOneAfter(33))).toEqual(refuse('nothingToUndo'))
  })

  test('[AG15] is refused when another step came later, or the step is too long ago', () => {
    const pauses = Array.from(
      { length: 12 },
      (_, index): Command => ({
        type: index % 2 === 0 ? 'PauseSegment' : 'ResumeSegment',
      }),
    )
    const paused = after(runningFacts, pauses)
    expect(wish(paused, undo(11), dayOneAfter(60))).toEqual(refuse('notLastStep'))
    expect(wish(paused, undo(1), dayOneAfter(60))).toEqual(refuse('nothingToUndo'))
    const undone = eventsOf(wish(paused, undo(12), dayOneAfter(60))).reduce(evolve, paused)
    expect(wish(undone, undo(1), dayOneAfter(61))).toEqual(refuse('nothingToUndo'))
    expect(wish(fold(runningFacts), undo(1), dayOneAfter(60))).toEqual(refuse('nothingToUndo'))
  })

  test('[AG15] is refused once groups were opened on the step, also after they closed again', () => {
    const opened = after(runningFacts, [next('opening'), { type: 'PauseSegment' }])
    const plan: WorkshopEvent = {
      type: 'GroupsOpened',
      segmentId: 'group-work',
      seats: sampleSeats,
      at: dayOneAfter(30),
    }
    const open = evolve(opened, plan)
    // The pause was within the same group work: it can go.
    const unpaused = eventsOf(wish(open, undo(2), dayOneAfter(31))).reduce(evolve, open)
    expect(wish(unpaused, undo(1), dayOneAfter(32))).toEqual(refuse('groupsStandOnStep'))
    const closed = evolve(unpaused, { type: 'GroupsClosed', at: dayOneAfter(40) })
    expect(wish(closed, undo(1), dayOneAfter(41))).toEqual(refuse('groupsStandOnStep'))
  })

  test('[AG15] opens the groups again that the step closed, with the seats and the drafts they had', () => {
    const moved = after(openGroupsFacts, [next('group-work')], 70)
    expect(moved.agenda.steps.at(-1)?.closedGroups).toBe(true)
    const events = eventsOf(wish(moved, undo(1), dayOneAfter(72)))
    expect(events.map(({ type }) => type)).toEqual(['StepUndone', 'GroupsReopened', 'DraftingOpened', 'DraftingOpened'])
    const undone = events.reduce(evolve, moved)
    expect(undone.groups.seats).toEqual(sampleSeats)
    expect(undone.groups.openings).toEqual(fold(openGroupsFacts).groups.openings)
    expect(Object.values(undone.drafting).map(({ status }) => status)).toEqual(['open', 'open'])
    expect(shown(undone.agenda)).toEqual(shown(fold(openGroupsFacts).agenda))
  })

  test('[AG15] opens them as they were: in their round, with the time they were given, without what had closed before', () => {
    const planned: WorkshopEvent = {
      type: 'GroupsPlanned',
      seats: sampleSeats,
      laterRounds: [{ 'honduras-1': 'group-2', 'belize-1': 'group-2' }],
      levels: [],
      seed: 1,
      by: null,
      at: dayOneAfter(10),
    }
    const writing = after(
      [...groupWorkFacts, planned],
      [
        { type: 'OpenGroups' },
        { type: 'StartRound', from: 1, round: 2 },
        { type: 'ExtendGroup', groupId: 'group-2', from: millis(0), by: minutes(5) },
        { type: 'CloseGroup', groupId: 'group-1' },
      ],
    )
    const moved = eventsOf(wish(writing, next('group-work'), dayOneAfter(70))).reduce(evolve, writing)
    const events = eventsOf(wish(moved, undo(1), dayOneAfter(72)))
    expect(events.map(({ type }) => type)).toEqual(['StepUndone', 'GroupsReopened', 'DraftingOpened'])
    const undone = events.reduce(evolve, moved)
    expect(undone.groups).toEqual(writing.groups)
    expect(undone.groups.openings).toMatchObject([
      { round: 2, extra: { 'group-2': minutes(5) }, closedGroups: ['group-1'], closedAt: null },
    ])
    expect([undone.drafting['group-1']?.status, undone.drafting['group-2']?.status]).toEqual(['closed', 'open'])
  })

  test('[AG15] [GR9] does not bring back the seat of who was removed meanwhile', () => {
    const moved = after(openGroupsFacts, [next('group-work'), { type: 'RemovePerson', personId: 'honduras-1' }], 70)
    const undone = eventsOf(wish(moved, undo(1), dayOneAfter(74))).reduce(evolve, moved)
    const { 'honduras-1': _, ...others } = sampleSeats
    expect(undone.groups.seats).toEqual(others)
  })

  test('[AG15] is refused when plenary took up what the groups wrote that the step closed', () => {
    const moved = after(openGroupsFacts, [next('group-work')], 70)
    const recorded = plenaryFacts.filter(({ type }) => type === 'DraftRecorded').reduce(evolve, moved)
    const takeUp: Command = {
      type: 'TakeUp',
      jointItemId: 'joint-1',
      topicId: 'protection',
      sources: [{ groupId: 'group-1', itemId: 'item-1' }],
    }
    const taken = eventsOf(wish(recorded, takeUp, dayOneAfter(73), secretariat)).reduce(evolve, recorded)
    expect(wish(taken, undo(1), dayOneAfter(74))).toEqual(refuse('plenaryStandsOnStep'))
    const returned = eventsOf(
      wish(taken, { type: 'ReturnToGroups', jointItemId: 'joint-1' }, dayOneAfter(75), secretariat),
    ).reduce(evolve, taken)
    expect(wish(returned, undo(1), dayOneAfter(76)).ok).toBe(true)
  })

  test('[AG15] whoever may not take a step may not undo it: what the clock did is a facilitator’s, a plan the secretariat’s too', () => {
    const moved = after(runningFacts, [next('opening')])
    expect(codeOf(wish(moved, undo(1), dayOneAfter(30), secretariat))).toBe('notAllowed')
    expect(codeOf(wish(moved, undo(1), dayOneAfter(30), personActor('facilitator-mirps')))).toBe('accepted')
    const planned = after(runningFacts, [{ type: 'RemoveSegment', segmentId: 'panel' }])
    expect(codeOf(wish(planned, undo(1), dayOneAfter(30), secretariat))).toBe('accepted')
    const advanced = eventsOf(
      wish(
        fold([...runningShowFacts.slice(0, -1), { type: 'SegmentStarted', segmentId: 'auto', at: showAfter(0) }]),
        { type: 'Wake' },
        showAfter(20),
        system,
      ),
    )
    expect(advanced.at(-1)).toMatchObject({ type: 'StepTaken', what: 'Wake', by: null })
  })
})
