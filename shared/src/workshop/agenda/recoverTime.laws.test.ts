/** Recovering time loses no millisecond and takes none twice, in any run of show. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agendaSteps, play, type Played } from '../../testing/arbitraries.ts'
import { eventsOf, facilitator } from '../../testing/givenWhenThen.ts'
import { openGroupsFacts, runningFacts } from '../../testing/sampleHistories.ts'
import { runningShowFacts } from '../../testing/sampleShow.ts'
import { type Instant, instant, sum } from '../../time.ts'
import { decide, nothingOutside } from '../decide.ts'
import { type Command, evolve } from '../workshop.ts'
import { type RecoveryWay, runningSitting, type Sitting } from './agenda.ts'
import { hasBegun } from './hasBegun.ts'
import { recoveryProposal } from './recoverTime.ts'
import { isPassedOver, sittingTimes } from './runOfShow.ts'

const millisLater = (now: Instant, later: number): Instant => instant(now + later * 60_000)

type Moment = { id: string; side: 'projectedStart' | 'projectedEnd' }

/** How to find again the moment that is missed by `overrun`: the first hard start or fixed end to come, or else the end. */
const missedMoment = (sitting: Sitting, now: Instant, overrun: number): ((of: Sitting) => number) => {
  const missed = sittingTimes(sitting, now).segments.flatMap(({ segment, projectedStart, projectedEnd }): Moment[] => {
    if (hasBegun(segment) || segment.timer.status !== 'ahead' || isPassedOver(sitting, segment)) return []
    const { id, startsAt, endsAt } = segment
    if (startsAt !== undefined && projectedStart - startsAt === overrun) return [{ id, side: 'projectedStart' }]
    return endsAt !== undefined && projectedEnd - Math.max(endsAt, startsAt ?? 0) === overrun
      ? [{ id, side: 'projectedEnd' }]
      : []
  })[0]
  return (of) => {
    const times = sittingTimes(of, now)
    if (!missed) return times.projectedEnd
    return times.segments.find(({ segment }) => segment.id === missed.id)?.[missed.side] ?? 0
  }
}

const anyRun: fc.Arbitrary<Played> = fc
  .tuple(fc.constantFrom(runningShowFacts, runningShowFacts, runningFacts, openGroupsFacts), agendaSteps(20))
  .map(([start, steps]) => play(start, steps))
const anyWay = fc.constantFrom<RecoveryWay>('push', 'borrow', 'breaksLast')

test('[AG16] law: what is taken and what remains make up the overrun, and nobody gives what they must not', () => {
  fc.assert(
    fc.property(anyRun, anyWay, fc.nat(60), ({ workshop, now }, way, later) => {
      const sitting = runningSitting(workshop.agenda)
      if (!sitting) return
      const { overrun, changes, remaining } = recoveryProposal(sitting, way, millisLater(now, later))
      const taken = 0 - sum(changes.map(({ by }) => by))
      expect(taken + remaining).toBe(overrun)
      expect(remaining).toBeGreaterThanOrEqual(0)
      for (const { segmentId, by } of changes) {
        const segment = sitting.segments.find(({ id }) => id === segmentId)
        if (!segment) throw new Error('A change of a segment that is not there')
        expect(by).toBeLessThan(0)
        expect(-(by + Math.min(0, segment.adjusted))).toBeLessThanOrEqual(segment.planned / 2)
        expect([segment.isFirm === true, segment.endsAt !== undefined, hasBegun(segment)]).toEqual([
          false,
          false,
          false,
        ])
        expect(isPassedOver(sitting, segment)).toBe(false)
      }
    }),
  )
})

test('[AG16] law: applied, the moment that was missed comes earlier by exactly what was taken', () => {
  let applied = 0
  fc.assert(
    fc.property(anyRun, anyWay, fc.nat(60), ({ workshop, now: before }, way, later) => {
      const now = millisLater(before, later)
      const sitting = runningSitting(workshop.agenda)
      if (!sitting || way === 'push') return
      const { changes, overrun } = recoveryProposal(sitting, way, now)
      if (changes.length === 0) return
      const command: Command = { type: 'RecoverTime', sittingId: sitting.id, way, changes: [...changes] }
      const context = { actor: facilitator, now, realNow: now, outside: nothingOutside }
      const recovered = eventsOf(decide(workshop, command, context)).reduce(evolve, workshop)
      const changed = runningSitting(recovered.agenda)
      if (!changed) throw new Error('The sitting should still run')
      const moment = missedMoment(sitting, now, overrun)
      expect(moment(sitting) - moment(changed)).toBe(0 - sum(changes.map(({ by }) => by)))
      applied += 1
    }),
    { numRuns: 300 },
  )
  expect(applied).toBeGreaterThan(10)
})
