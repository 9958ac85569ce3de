/** What holds for undoing, from whatever history. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agendaSteps, anyPersonId, play, type Played } from '../../testing/arbitraries.ts'
import { facilitator, fold } from '../../testing/givenWhenThen.ts'
import { sampleFacts } from '../../testing/sampleFacts.ts'
import { openGroupsFacts, plenaryFacts } from '../../testing/sampleHistories.ts'
import { runningShowFacts } from '../../testing/sampleShow.ts'
import type { Instant } from '../../time.ts'
import { type Actor, organiser, personActor, system } from '../actor.ts'
import { decide, nothingOutside } from '../decide.ts'
import { may, type Verb } from '../permissions.ts'
import { refuse } from '../refusals.ts'
import { type Command, evolve, type Workshop } from '../workshop.ts'
import { type Agenda, emptyAgenda } from './agenda.ts'

const wish = (workshop: Workshop, command: Command, now: Instant, actor: Actor = facilitator) =>
  decide(workshop, command, { actor, now, realNow: now, outside: nothingOutside })
const undo = (step: number): Command => ({ type: 'UndoStep', step })
const lastStep = ({ agenda }: Workshop): number => agenda.steps.at(-1)?.number ?? 0
const codeOf = (decision: ReturnType<typeof decide>) => (decision.ok ? 'accepted' : decision.refusal.code)

/** The agenda without the book of its steps, which undoing adds to. */
const shown = ({ sittings, currentSegmentId }: Agenda) => ({ sittings, currentSegmentId })
/** The same but for warnings, which were given and stay given. */
const withoutWarnings = ({ sittings, currentSegmentId }: Agenda) => ({
  currentSegmentId,
  sittings: sittings.map((sitting) => ({
    ...sitting,
    segments: sitting.segments.map((segment) => ({ ...segment, warnedFor: null })),
  })),
})

const starts = [sampleFacts, runningShowFacts, openGroupsFacts, plenaryFacts]
const anyRun: fc.Arbitrary<Played> = fc
  .tuple(fc.constantFrom(...starts), agendaSteps(25))
  .map(([start, steps]) => play(start, steps))

test('[AG15] law: undoing a step at once puts the agenda back exactly, from any history', () => {
  let undone = 0
  fc.assert(
    fc.property(anyRun, agendaSteps(10), ({ events, workshop, now }, wishes) => {
      for (const step of wishes) {
        const { workshop: taken, events: all } = play(events, [{ ...step, after: 0 }])
        const facts = all.slice(events.length)
        const steps = facts.filter(({ type }) => type === 'StepTaken' || type === 'StepUndone')
        if (steps.length !== 1 || facts.at(-1)?.type !== 'StepTaken') continue
        // Warnings that were due came before the wish.
        const before = facts.filter(({ type }) => type === 'SegmentEndNeared').reduce(evolve, workshop)
        const decision = wish(taken, undo(lastStep(taken)), now)
        const restored = decision.ok ? decision.events.reduce(evolve, taken) : taken
        const wanted = decision.ok ? before : taken
        expect(shown(restored.agenda)).toEqual(shown(wanted.agenda))
        expect(restored.agenda.stepCount).toBe(taken.agenda.stepCount)
        expect(['accepted', 'plenaryStandsOnStep', 'groupsStandOnStep']).toContain(codeOf(decision))
        undone += decision.ok ? 1 : 0
      }
    }),
  )
  expect(undone).toBeGreaterThan(50)
})

test('[AG15] law: undoing step by step goes back through every agenda that was, but for warnings given', () => {
  fc.assert(
    fc.property(anyRun, ({ events, workshop, now }) => {
      expect(workshop.agenda.steps.length).toBeLessThanOrEqual(10)
      const agendas = new Map<number, Agenda>()
      events.reduce((state, event) => {
        const after = evolve(state, event)
        if (event.type === 'StepTaken') agendas.set(event.number, after.agenda)
        return after
      }, fold([]))
      let state = workshop
      for (let last = state.agenda.steps.at(-1); last; last = state.agenda.steps.at(-1)) {
        expect(withoutWarnings(state.agenda)).toEqual(withoutWarnings(agendas.get(last.number) ?? emptyAgenda))
        const decision = wish(state, undo(last.number), now)
        if (!decision.ok) return
        state = decision.events.reduce(evolve, state)
      }
    }),
  )
})

test('[AG15] law: only the last step is undone, whatever came after the others', () => {
  fc.assert(
    fc.property(anyRun, ({ workshop, now }) => {
      for (const { number } of workshop.agenda.steps.slice(0, -1))
        expect(wish(workshop, undo(number), now)).toEqual(refuse('notLastStep'))
    }),
  )
})

test('[AG15] law: nobody undoes what they may not do', () => {
  fc.assert(
    fc.property(anyRun, anyPersonId, ({ workshop, now }, personId) => {
      const last = workshop.agenda.steps.at(-1)
      if (!last) return
      for (const actor of [personActor(personId), organiser, system]) {
        const verb = last.what === 'Wake' ? 'NextSegment' : (last.what as Verb)
        const isAllowed = codeOf(wish(workshop, undo(last.number), now, actor)) !== 'notAllowed'
        expect(isAllowed).toBe(may(workshop.people, actor, verb))
      }
    }),
  )
})
