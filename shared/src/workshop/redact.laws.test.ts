/** What an audience never learns, in any history: neither from the facts it receives nor from the state it joins with. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEvent, anyStep, agendaSteps, play } from '../testing/arbitraries.ts'
import { fold } from '../testing/givenWhenThen.ts'
import { dayOne } from '../testing/sampleFacts.ts'
import { samplePeople } from '../testing/samplePeople.ts'
import { openGroupsFacts } from '../testing/sampleHistories.ts'
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

/** Facts in any order, and facts that came about. */
const anyHistory: fc.Arbitrary<readonly WorkshopEvent[]> = fc.oneof(
  fc.array(anyEvent, { maxLength: 60, size: 'max' }),
  agendaSteps(20).map((steps) => play(runningShowFacts, steps).events),
  fc.array(anyStep, { maxLength: 30, size: 'max' }).map((steps) => play(openGroupsFacts, steps).events),
)

const learnt = (events: readonly WorkshopEvent[], audience: Audience, joinedAfter: number): string => {
  const joined = redactWorkshop(fold(events.slice(0, joinedAfter)), audience)
  const received = events.slice(joinedAfter).map((event) => redactEvent(event, audience))
  return JSON.stringify([joined, received, fold(received, joined)])
}

const said: WorkshopEvent = { type: 'BackstageSaid', lineId: 'line-1', text: 'Late', by: null, at: dayOne }

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
