/** What can be done about an overrun: who gives how much. */
import { describe, expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { eventsOf, fold, given } from '../../testing/givenWhenThen.ts'
import { ended, started } from '../../testing/sampleHistories.ts'
import { segmentOf, showAfter } from '../../testing/sampleShow.ts'
import { type Instant, minutes, sum } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { type RecoveryWay, runningSitting, type Sitting } from './agenda.ts'
import { type RecoveryProposal, recoveryProposal } from './recoverTime.ts'
import { sittingTimes } from './runOfShow.ts'

/** A sitting planned from 13:00 with these segments, the first running since then. */
const sittingOf = (...segments: Parameters<typeof segmentOf>[]): readonly WorkshopEvent[] => [
  { type: 'PersonEnrolled', person: facilitatorFacts },
  { type: 'SittingAdded', sittingId: 's', title: {}, plannedStart: showAfter(0) },
  ...segments.map((one): WorkshopEvent => ({ type: 'SegmentAdded', sittingId: 's', segment: segmentOf(...one) })),
  { type: 'SittingStarted', sittingId: 's', at: showAfter(0) },
  started(segments[0]?.[0] ?? '', showAfter(0)),
]
const facilitatorFacts = {
  personId: 'facilitator-rcm',
  delegationId: null,
  represents: [],
  understands: ['en'],
  grants: [{ role: 'facilitator' as const, platformId: null }],
}
const running = (events: readonly WorkshopEvent[]): Sitting => {
  const sitting = runningSitting(fold(events).agenda)
  if (!sitting) throw new Error('A sitting should run')
  return sitting
}
const proposal = (events: readonly WorkshopEvent[], way: RecoveryWay, at: number) =>
  recoveryProposal(running(events), way, showAfter(at))
/** In minutes: the overrun, what each gives, what is left. */
const inMinutes = ({ overrun, changes, remaining }: RecoveryProposal) => [
  overrun / 60_000,
  Object.fromEntries(changes.map(({ segmentId, by }) => [segmentId, by / 60_000])),
  remaining / 60_000,
]
const recover = (way: RecoveryWay, changes: RecoveryProposal['changes']): Command => ({
  type: 'RecoverTime',
  sittingId: 's',
  way,
  changes: [...changes],
})

const talks = sittingOf(['first', 'opening', 10], ['talk', 'panel', 60], ['tea', 'break', 20], ['end', 'closing', 20])

describe('a proposal', () => {
  test('[AG16] pushing takes nothing from anybody', () => {
    expect(inMinutes(proposal(talks, 'push', 18))).toEqual([8, {}, 8])
  })

  test('[AG16] borrowing takes in proportion to what each can give, and leaves breaks alone', () => {
    expect(inMinutes(proposal(talks, 'borrow', 18))).toEqual([8, { talk: -6, end: -2 }, 0])
    expect(inMinutes(proposal(talks, 'borrow', 70))).toEqual([60, { talk: -30, end: -10 }, 20])
  })

  test('[AG16] breaks come last, when the others do not suffice', () => {
    expect(inMinutes(proposal(talks, 'breaksLast', 18))).toEqual([8, { talk: -6, end: -2 }, 0])
    expect(inMinutes(proposal(talks, 'breaksLast', 55))).toEqual([45, { talk: -30, end: -10, tea: -5 }, 0])
    expect(inMinutes(proposal(talks, 'breaksLast', 90))).toEqual([80, { talk: -30, end: -10, tea: -10 }, 30])
  })

  test('[AG16] adds up to the millisecond where it cannot be shared evenly', () => {
    const thirds = sittingOf(['first', 'opening', 0], ['a', 'panel', 10], ['b', 'panel', 10], ['c', 'panel', 10])
    const { changes } = recoveryProposal(running(thirds), 'borrow', (showAfter(0) + 1_000) as Instant)
    expect(changes.map(({ by }) => by)).toEqual([-334, -333, -333])
    const days = sittingOf(['first', 'opening', 0], ['a', 'panel', 1_439], ['b', 'panel', 1_440], ['c', 'panel', 1_433])
    const long = recoveryProposal(running(days), 'borrow', (showAfter(1_437) + 7) as Instant)
    expect(sum(long.changes.map(({ by }) => by))).toBe(0 - long.overrun)
  })

  test('[AG16] firm segments, fixed ends, what has begun, was left, skipped or passed over give nothing', () => {
    const facts: WorkshopEvent[] = [
      ...sittingOf(
        ['first', 'opening', 10],
        ['jumped', 'panel', 60],
        ['now', 'panel', 10],
        ['firm', 'panel', 60, { isFirm: true }],
        ['skipped', 'panel', 60],
        ['left', 'panel', 60],
        ['soft', 'panel', 10],
      ),
      ended('first', showAfter(10)),
      started('left', showAfter(10)),
      { type: 'SegmentLeft', segmentId: 'left', at: showAfter(15) },
      started('now', showAfter(15)),
      { type: 'SegmentSkipped', segmentId: 'skipped', at: showAfter(15) },
      { type: 'SegmentAdjusted', segmentId: 'now', by: minutes(120), at: showAfter(15) },
    ]
    expect(Object.keys(inMinutes(proposal(facts, 'breaksLast', 300))[1] ?? {})).toEqual(['soft'])
  })

  test('[AG16] no segment gives more than half of its plan, however often it is asked', () => {
    const given20: WorkshopEvent = { type: 'SegmentAdjusted', segmentId: 'talk', by: minutes(-20), at: showAfter(0) }
    expect(inMinutes(proposal([...talks, given20], 'borrow', 60))[1]).toEqual({ talk: -10, end: -10 })
    const more: WorkshopEvent = { type: 'SegmentAdjusted', segmentId: 'talk', by: minutes(20), at: showAfter(0) }
    expect(inMinutes(proposal([...talks, more], 'borrow', 90))[1]).toEqual({ talk: -30, end: -10 })
  })

  test('[AG16] recovers what the next hard start misses, from what comes before it', () => {
    const facts = sittingOf(
      ['first', 'opening', 10],
      ['talk', 'panel', 60],
      ['hard', 'panel', 30, { startsAt: showAfter(75) }],
      ['end', 'closing', 20],
    )
    // Seven minutes late, of which five vanish in the gap.
    expect(inMinutes(proposal(facts, 'borrow', 17))).toEqual([2, { talk: -2 }, 0])
    // Late, but the hard start is met: what comes after it is as planned.
    expect(inMinutes(proposal(facts, 'borrow', 14))).toEqual([0, {}, 0])
  })

  test('[AG16] takes nothing where it would only make people wait: before a hard start or a fixed end that is met', () => {
    const extended: WorkshopEvent = { type: 'SegmentAdjusted', segmentId: 'end', by: minutes(6), at: showAfter(0) }
    const hard = sittingOf(
      ['first', 'opening', 10],
      ['talk', 'panel', 60],
      ['hard', 'panel', 30, { startsAt: showAfter(75) }],
      ['end', 'closing', 20],
    )
    expect(inMinutes(proposal([...hard, extended], 'borrow', 5))).toEqual([6, { hard: -3.6, end: -2.4 }, 0])
    const meal = sittingOf(
      ['first', 'opening', 10],
      ['talk', 'panel', 60],
      ['meal', 'meal', 30, { endsAt: showAfter(100) }],
      ['end', 'closing', 20],
    )
    expect(inMinutes(proposal([...meal, extended], 'breaksLast', 5))).toEqual([6, { end: -6 }, 0])
    expect(inMinutes(proposal(meal, 'borrow', 45))).toEqual([5, { talk: -5 }, 0])
  })

  test('[AG16] with nothing to give, nothing is given and all remains', () => {
    const firm = sittingOf(['first', 'opening', 10], ['firm', 'panel', 60, { isFirm: true }], ['none', 'panel', 0])
    for (const way of ['borrow', 'breaksLast'] as const)
      expect(inMinutes(proposal(firm, way, 25))).toEqual([15, {}, 15])
    expect(given(...firm).when(recover('borrow', []), { at: showAfter(25) })).toEqual(refuse('cannotRecover'))
  })

  test('[AG16] ahead of time there is nothing to recover', () => {
    expect(inMinutes(proposal(talks, 'borrow', 4))).toEqual([0, {}, 0])
  })
})

describe('recovering', () => {
  test('[AG16] applies what was seen; pushing says how late is accepted', () => {
    const { changes } = proposal(talks, 'borrow', 18)
    const [event] = eventsOf(given(...talks).when(recover('borrow', changes), { at: showAfter(18) }))
    expect(event).toMatchObject({ type: 'TimeRecovered', way: 'borrow', changes, pushed: 0 })
    const after = event ? running([...talks, event]) : running(talks)
    expect(after).toMatchObject({ recovery: 'borrow', pushed: 0 })
    expect(sittingTimes(after, showAfter(18)).lateness).toBe(0)
    expect(given(...talks).when(recover('push', []), { at: showAfter(18) })).toEqual(
      accept({
        type: 'TimeRecovered',
        sittingId: 's',
        way: 'push',
        changes: [],
        pushed: minutes(8),
        at: showAfter(18),
      }),
    )
  })

  test('[AG16] two who apply the same proposal recover the time once', () => {
    const { changes } = proposal(talks, 'borrow', 18)
    const first = eventsOf(given(...talks).when(recover('borrow', changes), { at: showAfter(18) }))
    const second = given(...talks, ...first).when(recover('borrow', changes), { at: showAfter(18) })
    expect(second).toEqual(refuse('cannotRecover'))
  })

  test('[AG16] refuses what can no longer be given, what nobody proposed, and a sitting that does not run', () => {
    const wrong: readonly (readonly [RecoveryWay, RecoveryProposal['changes']])[] = [
      ['borrow', [{ segmentId: 'talk', by: minutes(-31) }]],
      ['borrow', [{ segmentId: 'talk', by: minutes(5) }]],
      ['borrow', [{ segmentId: 'first', by: minutes(-1) }]],
      ['borrow', [{ segmentId: 'tea', by: minutes(-1) }]],
      ['borrow', [{ segmentId: 'nowhere', by: minutes(-1) }]],
      [
        'breaksLast',
        [
          { segmentId: 'talk', by: minutes(-9) },
          { segmentId: 'tea', by: minutes(-10) },
        ],
      ],
      [
        'borrow',
        [
          { segmentId: 'talk', by: minutes(-1) },
          { segmentId: 'talk', by: minutes(-1) },
        ],
      ],
    ]
    for (const [way, changes] of wrong)
      expect(given(...talks).when(recover(way, changes), { at: showAfter(18) })).toEqual(refuse('cannotRecover'))
    const planned = talks.slice(0, -2)
    expect(given(...planned).when(recover('push', []))).toEqual(refuse('noSittingRunning'))
  })
})
