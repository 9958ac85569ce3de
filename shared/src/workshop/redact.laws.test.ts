/** What an audience never learns, in any history: neither from the facts it receives nor from the state it joins with. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEvent, anyFloorStep, anyStep, agendaSteps, play } from '../testing/arbitraries.ts'
import { anyReviewStep } from '../testing/arbitraryReview.ts'
import { fold } from '../testing/givenWhenThen.ts'
import { dayOne } from '../testing/sampleFacts.ts'
import { asked } from '../testing/sampleFloor.ts'
import { samplePeople } from '../testing/samplePeople.ts'
import { openGroupsFacts } from '../testing/sampleHistories.ts'
import { answered, finalised, made, reopened, reviewFacts } from '../testing/sampleReview.ts'
import { runningShowFacts } from '../testing/sampleShow.ts'
import { organiser, personActor, system } from './actor.ts'
import type { SegmentPlan } from './agenda/agenda.ts'
import type { AgendaPatch } from './agenda/agendaState.ts'
import { type Audience, audienceOf, redactEvent, redactWorkshop } from './redact.ts'
import type { WorkshopEvent } from './workshop.ts'

const SECRET = 'not-for-your-eyes'

const noted = <Plan extends SegmentPlan>(plan: Plan): Plan => ({ ...plan, staffNotes: SECRET })
const notedPatch = (patch: AgendaPatch): AgendaPatch => ({
  ...patch,
  sittings: patch.sittings.map((sitting) => ({ ...sitting, segments: sitting.segments.map(noted) })),
})

/** The same fact, with the secret in every place that is for staff or for those backstage. */
const withSecrets = (event: WorkshopEvent): WorkshopEvent => {
  switch (event.type) {
    case 'SegmentAdded':
    case 'SegmentChanged':
      return { ...event, segment: noted(event.segment) }
    case 'StepTaken':
      return { ...event, what: SECRET, by: SECRET, restore: event.restore && notedPatch(event.restore) }
    case 'StepUndone':
      return { ...event, by: SECRET, restore: notedPatch(event.restore) }
    default:
      return event
  }
}
const withPrivateWords = (event: WorkshopEvent): WorkshopEvent => {
  if (event.type === 'BackstageSaid') return { ...event, text: SECRET, by: SECRET }
  return event.type === 'Announced' && event.to.kind === 'person'
    ? { ...event, text: { en: SECRET }, by: SECRET }
    : event
}
/** Notes for whoever leads, and words that wait to be published. What is published carries its words anew. */
const withNotes = (event: WorkshopEvent): WorkshopEvent => {
  if (event.type === 'FloorAsked') return { ...event, note: SECRET }
  return event.type === 'QuestionAsked' ? { ...event, text: { en: SECRET } } : event
}
const withBoothWords = (event: WorkshopEvent): WorkshopEvent =>
  event.type === 'BoothSaid' ? { ...event, text: SECRET, by: SECRET } : event
/** Everything a plan says: who sits where in each round, how even that is, and what each rule cost. */
const secretPlan = {
  seats: { [SECRET]: SECRET },
  laterRounds: [{ [SECRET]: SECRET }],
  levels: [{ name: SECRET, excess: 0, bound: 0, status: 'proven' as const }],
  record: {
    version: 1,
    input: SECRET,
    prices: [
      { rule: { kind: 'pin' as const, people: [SECRET], groups: [SECRET] }, price: 'nothing' as const, gains: [] },
    ],
    choices: { met: 0, unmet: [SECRET] },
  },
  by: SECRET,
}
const withSecretPlan = (event: WorkshopEvent): WorkshopEvent => {
  switch (event.type) {
    case 'GroupsPlanned':
      return { ...event, ...secretPlan }
    case 'PlanChosen':
      return { ...event, plan: { ...event.plan, ...secretPlan } }
    case 'PlanKept':
      return { ...event, name: SECRET }
    case 'PlanAdjusted':
      return { ...event, personId: SECRET, to: SECRET, by: SECRET }
    case 'GroupRuleSet':
      return { ...event, rule: { kind: 'pin', personId: SECRET, groupId: SECRET } }
    default:
      return event
  }
}

/** Whatever is observed, answered, and given as a reason. */
const withSecretReview = (event: WorkshopEvent): WorkshopEvent => {
  switch (event.type) {
    case 'ObservationMade':
      return { ...event, observationId: SECRET, by: SECRET, said: { ...saidInSecret, delegationId: SECRET } }
    case 'ObservationChanged':
      return { ...event, observationId: SECRET, by: SECRET, said: saidInSecret }
    case 'ObservationWithdrawn':
      return { ...event, observationId: SECRET, by: SECRET }
    case 'ObservationAnswered':
      return { ...event, observationId: SECRET, by: SECRET, answer: { verdict: 'noted', text: { en: SECRET } } }
    case 'ReportExported':
      return { ...event, delegationId: SECRET }
    case 'ReportFinalised':
    case 'ReportReopened':
      return { ...event, reason: SECRET }
    default:
      return event
  }
}
const saidInSecret = {
  anchor: { kind: 'item' as const, key: SECRET },
  language: 'en',
  text: SECRET,
  proposed: SECRET,
}

/** Facts in any order, and facts that came about. */
const anyHistory: fc.Arbitrary<readonly WorkshopEvent[]> = fc.oneof(
  fc.array(anyEvent, { maxLength: 60, size: 'max' }),
  agendaSteps(20).map((steps) => play(runningShowFacts, steps).events),
  fc.array(anyStep, { maxLength: 30, size: 'max' }).map((steps) => play(openGroupsFacts, steps).events),
  fc.array(anyReviewStep, { maxLength: 30, size: 'max' }).map((steps) => play(openGroupsFacts, steps).events),
)

const learnt = (events: readonly WorkshopEvent[], audience: Audience, joinedAfter: number): string => {
  const joined = redactWorkshop(fold(events.slice(0, joinedAfter)), audience)
  const received = events.slice(joinedAfter).map((event) => redactEvent(event, audience))
  return JSON.stringify([joined, received, fold(received, joined)])
}

const exported: WorkshopEvent = { type: 'ReportExported', format: 'docx', language: 'es', at: dayOne, by: null }
const said = { type: 'BackstageSaid', lineId: 'line-1', text: 'Late', by: null, at: dayOne } as const

const put: WorkshopEvent = {
  type: 'QuestionAsked',
  questionId: 'q',
  roomId: 'plenary',
  segmentId: null,
  delegationId: null,
  text: { en: 'Who?' },
  language: 'en',
  to: null,
  by: 'belize-1',
  at: dayOne,
}

const planned: WorkshopEvent = { type: 'GroupsPlanned', seats: {}, levels: [], seed: 1, by: null, at: dayOne }
const kept: WorkshopEvent = { type: 'PlanKept', planId: 'plan-1', name: 'First', at: dayOne }
const { type: _, ...plan } = planned
const chosen: WorkshopEvent = { type: 'PlanChosen', planId: 'plan-1', plan: { ...plan, isAdjusted: false } }
const pinned: WorkshopEvent = {
  type: 'GroupRuleSet',
  ruleId: 'rule-1',
  rule: { kind: 'pin', personId: 'belize-1', groupId: 'group-1' },
}

const neverLearn = (audiences: readonly Audience[], secretive: (event: WorkshopEvent) => WorkshopEvent) =>
  fc.assert(
    fc.property(anyHistory, fc.nat(120), fc.constantFrom(...audiences), (history, cut, audience) => {
      expect(learnt(history.map(secretive), audience, cut)).not.toContain(SECRET)
    }),
  )

describe('nobody but those it is for', () => {
  test('[AG19] law: reads staff’s notes or the steps that can be undone', () => {
    neverLearn(['crew', 'everyone'], withSecrets)
    const history = runningShowFacts.map(withSecrets)
    expect(learnt(history, 'staff', 0)).toContain(SECRET)
  })

  test('[ME2] [ME3] law: reads one person’s message or a line from backstage', () => {
    neverLearn(['everyone'], withPrivateWords)
    expect(learnt([said].map(withPrivateWords), 'crew', 0)).toContain(SECRET)
  })

  test('[FL17] [FL20] law: reads a note with a request, or a question before it is published', () => {
    const onFloor = fc
      .array(anyFloorStep, { maxLength: 40, size: 'max' })
      .map((steps) => play(runningShowFacts, steps).events)
    fc.assert(
      fc.property(fc.oneof(onFloor, anyHistory), fc.nat(120), (events, cut) => {
        expect(learnt(events.map(withNotes), 'everyone', cut)).not.toContain(SECRET)
      }),
    )
    for (const event of [asked('belize-1', dayOne), put]) {
      expect(learnt([withNotes(event)], 'crew', 0)).toContain(SECRET)
      expect(learnt([withNotes(event)], 'staff', 0)).toContain(SECRET)
    }
    const shown: WorkshopEvent = {
      type: 'QuestionPublished',
      questionId: 'q',
      text: { en: 'Who?' },
      by: null,
      at: dayOne,
    }
    const learntInTime = learnt([withNotes(put), shown], 'everyone', 0)
    expect([learntInTime.includes('Who?'), learntInTime.includes(SECRET)]).toEqual([true, false])
  })

  test('[ME5] law: reads what interpreters tell each other', () => {
    const inBooth: WorkshopEvent = { ...said, type: 'BoothSaid', roomId: 'plenary' }
    const history = anyHistory.map((events) => [inBooth, ...events])
    fc.assert(
      fc.property(history, fc.nat(120), fc.constantFrom<Audience>('staff', 'everyone'), (events, cut, audience) => {
        expect(learnt(events.map(withBoothWords), audience, cut)).not.toContain(SECRET)
      }),
    )
    expect(learnt([inBooth].map(withBoothWords), 'crew', 0)).toContain(SECRET)
  })

  test('[GR1] [GR14] [GR16] law: reads a plan of groups before they open, a plan that is kept, or a rule', () => {
    const prepared = [planned, kept, chosen, pinned]
    // Drawn histories seldom hold such facts: here each begins with all of them.
    const history = anyHistory.map((events) => [
      ...prepared,
      ...events.filter(({ type }) => !['GroupsOpened', 'PersonSeated'].includes(type)),
    ])
    fc.assert(
      fc.property(history, fc.nat(120), fc.constantFrom<Audience>('crew', 'everyone'), (events, cut, audience) => {
        expect(learnt(events.map(withSecretPlan), audience, cut)).not.toContain(SECRET)
      }),
    )
    for (const event of prepared) expect(learnt([withSecretPlan(event)], 'staff', 0)).toContain(SECRET)
  })

  test('[RE9] law: reads an observation, its answer, or why a report became final all the same', () => {
    const review = [
      ...reviewFacts,
      exported,
      made('observation-1', 'honduras'),
      answered('observation-1'),
      finalised,
      reopened,
    ]
    // Drawn histories seldom hold such facts: here each begins with all of them.
    const history = anyHistory.map((events) => [...review, ...events])
    fc.assert(
      fc.property(history, fc.nat(120), fc.constantFrom<Audience>('crew', 'everyone'), (events, cut, audience) => {
        expect(learnt(events.map(withSecretReview), audience, cut)).not.toContain(SECRET)
      }),
    )
    expect(learnt(review.map(withSecretReview), 'staff', 0)).toContain(SECRET)
  })

  test('[AG19] everyone receives every fact all the same, so that their clock and their version are right', () => {
    const { events } = play(runningShowFacts, fc.sample(agendaSteps(20), { numRuns: 1, seed: 3 })[0] ?? [])
    const received = events.map((event) => redactEvent(event, 'everyone'))
    expect(received.map(({ type }) => type)).toEqual(events.map(({ type }) => type))
    const [seen, all] = [fold(received).agenda, fold(events).agenda]
    expect(seen.sittings.flatMap(({ segments }) => segments.map(({ timer, adjusted }) => [timer, adjusted]))).toEqual(
      all.sittings.flatMap(({ segments }) => segments.map(({ timer, adjusted }) => [timer, adjusted])),
    )
  })
})

test('[ME3] [AG19] audiences: those who prepare are staff, interpreters are backstage, all others are everyone', () => {
  const { people } = fold(runningShowFacts)
  const audiencesOf = Object.fromEntries(
    samplePeople.map(({ personId, grants }) => [grants[0]?.role, audienceOf(people, personActor(personId))]),
  )
  expect(audiencesOf).toEqual({
    facilitator: 'staff',
    secretariat: 'staff',
    moderator: 'staff',
    interpreter: 'crew',
    rapporteur: 'everyone',
    delegate: 'everyone',
    observer: 'everyone',
    expert: 'everyone',
  })
  expect([audienceOf(people, organiser), audienceOf(people, system)]).toEqual(['staff', 'staff'])
  expect(audienceOf(people, personActor('stranger'))).toBe('everyone')
})
