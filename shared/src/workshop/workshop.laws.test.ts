/** What holds for every history, however odd: of evolving, deciding, redacting and waking. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyActor, anyCommand, anyEvent, anyOutside, anyStep, play, type Step } from '../testing/arbitraries.ts'
import { eventsOf, fold, given } from '../testing/givenWhenThen.ts'
import { dayOneAfter, sampleFacts } from '../testing/sampleFacts.ts'
import { askedFacts, openGroupsFacts, runningFacts } from '../testing/sampleHistories.ts'
import type { Instant } from '../time.ts'
import { type Actor, system } from './actor.ts'
import { currentSegment, runningSitting } from './agenda/agenda.ts'
import { decide, type Outside } from './decide.ts'
import { areOpen } from './groups/groups.ts'
import { audiences, redactEvent, redactWorkshop } from './redact.ts'
import { listedItems, type SourceRef } from './plenary/plenary.ts'
import { type Command, emptyWorkshop, nextWake, type Workshop, type WorkshopEvent } from './workshop.ts'
import { eventSchema } from './workshopSchemas.ts'

const anyHistory = fc.array(anyEvent, { maxLength: 40 })
const anyAudience = fc.constantFrom(...audiences)
const anySteps = fc.array(anyStep, { maxLength: 40 })
const anyStart: fc.Arbitrary<readonly WorkshopEvent[]> = fc.constantFrom(
  [],
  sampleFacts,
  runningFacts,
  openGroupsFacts,
  askedFacts,
)
const afterAll = (start: readonly WorkshopEvent[], steps: readonly Step[]) => play(start, steps)
const decided = (workshop: Workshop, command: Command, actor: Actor, now: Instant, outside: Outside) =>
  decide(workshop, command, { actor, now, realNow: now, outside })

/** Freezes deeply: a fold that writes into what it was given throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

describe('evolving', () => {
  test('law: it is total over facts in any order, and writes into nothing it was given', () => {
    frozen(emptyWorkshop)
    fc.assert(
      fc.property(anyHistory, (events) => {
        const step = (workshop: Workshop, event: WorkshopEvent) => frozen(fold([frozen(event)], workshop))
        expect(() => events.reduce(step, emptyWorkshop)).not.toThrow()
      }),
    )
  })

  test('law: folding is the same again, and the same from facts that have crossed the wire', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const wired = events.map((event) => eventSchema.parse(JSON.parse(JSON.stringify(event))))
        expect(wired).toEqual(events)
        expect(fold(wired)).toEqual(fold(events))
        expect(JSON.parse(JSON.stringify(fold(events)))).toEqual(fold(events))
      }),
    )
  })

  test('law: a snapshot and the facts after it make what all the facts make', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (before, after) => {
        const snapshot: Workshop = JSON.parse(JSON.stringify(fold(before)))
        expect(fold(after, snapshot)).toEqual(fold([...before, ...after]))
      }),
    )
  })
})

describe('redacting', () => {
  test('law: folding what an audience receives gives what it may see', () => {
    fc.assert(
      fc.property(anyHistory, anyAudience, (events, audience) => {
        const received = events.map((event) => redactEvent(event, audience))
        expect(fold(received)).toEqual(redactWorkshop(fold(events), audience))
      }),
    )
  })

  test('law: the same holds for a viewer who joins in the middle', () => {
    fc.assert(
      fc.property(anyStart, anySteps, fc.nat(100), anyAudience, (start, steps, cut, audience) => {
        const { events, workshop } = afterAll(start, steps)
        const joined = redactWorkshop(fold(events.slice(0, cut)), audience)
        const received = events.slice(cut).map((event) => redactEvent(event, audience))
        expect(fold(received, joined)).toEqual(redactWorkshop(workshop, audience))
      }),
    )
  })

  test('law: redacting twice is redacting once, and what is redacted still crosses the wire', () => {
    fc.assert(
      fc.property(anyEvent, anyAudience, (event, audience) => {
        const redacted = redactEvent(event, audience)
        expect(redactEvent(redacted, audience)).toEqual(redacted)
        expect(eventSchema.parse(redacted)).toEqual(redacted)
      }),
    )
  })

  test('[GR1] law: everyone but staff never learns a planned seat before the groups open', () => {
    const beforeOpening = anyHistory.map((events) =>
      events.filter(({ type }) => type !== 'GroupsOpened' && type !== 'PersonSeated'),
    )
    const secret = 'seated-in-secret'
    const planned = (event: WorkshopEvent): WorkshopEvent => {
      if (event.type === 'GroupsPlanned') return { ...event, seats: { [secret]: secret } }
      return event.type === 'PlanAdjusted' ? { ...event, personId: secret, to: secret } : event
    }
    fc.assert(
      fc.property(beforeOpening, (events) => {
        const plans = events.map(planned)
        const received = plans.map((event) => redactEvent(event, 'everyone'))
        expect(JSON.stringify(received)).not.toContain(secret)
        expect(JSON.stringify(redactWorkshop(fold(plans), 'everyone'))).not.toContain(secret)
      }),
    )
  })
})

describe('deciding', () => {
  test('law: it never throws, answers the same to the same, and its facts cross the wire', () => {
    fc.assert(
      fc.property(anyHistory, anyCommand, anyActor, anyOutside, (history, command, actor, outside) => {
        const workshop = frozen(fold(history))
        const decision = decided(workshop, command, actor, dayOneAfter(30), outside)
        expect(decided(workshop, command, actor, dayOneAfter(30), outside)).toEqual(decision)
        const events = decision.ok ? decision.events : []
        expect(events.map((event) => eventSchema.parse(event))).toEqual(events)
      }),
    )
  })

  test('[AG1] law: one sitting at most runs, its segment is current, and no other is', () => {
    fc.assert(
      fc.property(anyStart, anySteps, (start, steps) => {
        const { agenda } = afterAll(start, steps).workshop
        const running = agenda.sittings.filter(({ run }) => run.status === 'running')
        expect(running.length).toBeLessThanOrEqual(1)
        const ticking = agenda.sittings
          .flatMap(({ segments }) => segments)
          .filter(({ timer }) => timer.status === 'running' || timer.status === 'paused')
          .map(({ id }) => id)
        expect(ticking).toEqual(agenda.currentSegmentId === null ? [] : [agenda.currentSegmentId])
        expect(runningSitting(agenda)?.segments.some(({ id }) => id === ticking[0]) ?? ticking.length === 0).toBe(true)
      }),
    )
  })

  test('[GR7] law: groups are open only while group work is current, and drafts only while groups are', () => {
    fc.assert(
      fc.property(anyStart, anySteps, (start, steps) => {
        const { agenda, groups, drafting } = afterAll(start, steps).workshop
        const isOpen = areOpen(groups)
        const isDrafting = Object.values(drafting).some(({ status }) => status === 'open')
        expect(!isOpen || currentSegment(agenda)?.kind === 'groupWork').toBe(true)
        expect(isDrafting && !isOpen).toBe(false)
      }),
    )
  })

  test('[PL1] law: a group’s item has one place at most', () => {
    fc.assert(
      fc.property(anyStart, anySteps, (start, steps) => {
        const { plenary } = afterAll(start, steps).workshop
        const nameOf = ({ groupId, itemId }: SourceRef) => `${groupId}.${itemId}`
        const aside = plenary.sourcesAside.map(nameOf)
        const ofItems = listedItems(plenary).map(({ sources }) => sources.map(nameOf))
        for (const names of [aside, ...ofItems]) expect(new Set(names).size).toBe(names.length)
        expect(aside.filter((name) => ofItems.flat().includes(name))).toEqual([])
        // Parts of one item share its sources; nothing else does.
        const whole = listedItems(plenary).filter(({ origin }) => origin.kind === 'groups')
        const names = whole.flatMap(({ sources }) => sources.map(nameOf))
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })

  test('[AG4] law: the same move sent twice moves the agenda once', () => {
    const from = fc.constantFrom('opening', 'group-work', 'break', 'plenary', null)
    const anyMove = fc.oneof(
      from.map((seen): Command => ({ type: 'NextSegment', from: seen })),
      from.map((seen): Command => ({ type: 'PreviousSegment', from: seen })),
      fc
        .tuple(from, fc.constantFrom('opening', 'break'))
        .map(([seen, segmentId]): Command => ({ type: 'GoToSegment', from: seen, segmentId })),
    )
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 6 }), anyMove, (moves, move) => {
        const history = [...runningFacts]
        for (const one of moves) {
          const moved = given(...history).when(one)
          if (moved.ok) history.push(...moved.events)
        }
        const once = given(...history).when(move)
        fc.pre(once.ok)
        const twice = given(...history, ...eventsOf(once)).when(move)
        expect(twice.ok ? twice.events : []).toEqual([])
      }),
    )
  })

  test('law: with nobody’s rights nothing happens', () => {
    fc.assert(
      fc.property(anyCommand, anyOutside, (command, outside) => {
        const stranger: Actor = { kind: 'person', personId: 'stranger' }
        expect(decided(fold(openGroupsFacts), command, stranger, dayOneAfter(30), outside)).toMatchObject({
          refusal: { code: 'notAllowed' },
        })
      }),
    )
  })
})

test('[AG10] law: a wake at its moment does its work once; no wake is left that is due and does nothing', () => {
  fc.assert(
    fc.property(anyStart, anySteps, (start, steps) => {
      const { workshop, events } = afterAll(start, steps)
      const due = nextWake(workshop)
      if (due === null || due < 0) return
      const woken = eventsOf(given(...events).when({ type: 'Wake' }, { actor: system, at: due }))
      expect(woken).toHaveLength(1)
      const following = nextWake(fold(woken, workshop))
      expect(following).toBeNull()
    }),
  )
})
