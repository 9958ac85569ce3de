/**
 * What can be done about an overrun: from which segments to come how much is taken, so that the next fixed moment, or else
 * the sitting's end, is met again. Law: what is taken adds up to the overrun, or to all there is to take.
 */
import { type Instant, type Millis, millis, sum } from '../../time.ts'
import type { RecoveryWay, Segment, Sitting } from './agenda.ts'
import { hasBegun } from './hasBegun.ts'
import { isPassedOver, type SegmentTimes, sittingTimes } from './runOfShow.ts'

export type RecoveryProposal = {
  way: RecoveryWay
  /** Time to recover, in milliseconds; zero when nothing is late. */
  overrun: Millis
  /** By how much each segment changes: always less than zero. */
  changes: readonly { segmentId: string; by: Millis }[]
  /** What is still late afterwards. */
  remaining: Millis
}

/** A segment gives half of its time at most: less would be another meeting. */
const GIVES_AT_MOST = 0.5

const isBreak = ({ kind }: Segment): boolean => kind === 'break' || kind === 'meal'
const isToCome = (sitting: Sitting, segment: Segment): boolean =>
  segment.timer.status === 'ahead' && !hasBegun(segment) && !isPassedOver(sitting, segment)

/** What a segment to come can still give: half of what was planned, less what it has given. */
const canGive = ({ planned, adjusted, isFirm, endsAt }: Segment): Millis =>
  isFirm === true || endsAt !== undefined
    ? millis(0)
    : millis(Math.max(0, Math.floor(planned * GIVES_AT_MOST) + Math.min(0, adjusted)))

/** By how much a hard start or a fixed end of this segment is missed; zero is met; null when it has neither. */
const missedBy = ({ segment, projectedStart, projectedEnd }: SegmentTimes): Millis | null => {
  const { startsAt, endsAt } = segment
  if (startsAt === undefined && endsAt === undefined) return null
  const late = startsAt === undefined ? 0 : projectedStart - startsAt
  // An end that is planned before the hard start of its own segment cannot be met earlier than that.
  return millis(Math.max(0, late, endsAt === undefined ? 0 : projectedEnd - Math.max(endsAt, startsAt ?? 0)))
}

/** Segments that can help to meet the first moment that is missed, or else the planned end, and by how much that is missed. */
const reachOf = (sitting: Sitting, now: Instant): { segments: readonly Segment[]; overrun: Millis } => {
  const times = sittingTimes(sitting, now)
  const toCome = times.segments.filter(({ segment }) => isToCome(sitting, segment))
  const missed = toCome.findIndex((one) => (missedBy(one) ?? 0) > 0)
  const [end, moment] = [missed < 0 ? toCome.length : missed, toCome[missed]]
  // Taking time before a fixed moment that is met only makes people wait there.
  const met = toCome.slice(0, end).findLastIndex((one) => missedBy(one) !== null)
  const overrun = moment === undefined ? times.lateness : (missedBy(moment) ?? 0)
  return {
    segments: toCome.slice(Math.max(0, met), end).map(({ segment }) => segment),
    overrun: millis(Math.max(0, overrun)),
  }
}

/** Shares `amount` out in proportion to what each can give, exactly to the millisecond: the largest remainders get the rest. */
const shareOut = (segments: readonly Segment[], amount: Millis): RecoveryProposal['changes'] => {
  const most = sum(segments.map(canGive))
  const wanted = Math.min(amount, most)
  if (wanted <= 0) return []
  // Whole numbers throughout: a day times a day is more than a float counts exactly.
  const exact = segments.map((segment) => BigInt(canGive(segment)) * BigInt(wanted))
  const floors = exact.map((share) => Number(share / BigInt(most)))
  const rest = wanted - floors.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: Number(share % BigInt(most)) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  const extra = new Set(byRemainder.slice(0, rest).map(({ index }) => index))
  return segments
    .map(({ id }, index) => ({ segmentId: id, by: millis(-((floors[index] ?? 0) + (extra.has(index) ? 1 : 0))) }))
    .filter(({ by }) => by < 0)
}

const taken = (changes: RecoveryProposal['changes']): Millis => sum(changes.map(({ by }) => millis(0 - by)))

/**
 * @param now the workshop's time
 * @returns what applying `way` now would change; `push` changes nothing and leaves all of the overrun
 */
export const recoveryProposal = (sitting: Sitting, way: RecoveryWay, now: Instant): RecoveryProposal => {
  const { segments, overrun } = reachOf(sitting, now)
  const talks =
    way === 'push'
      ? []
      : shareOut(
          segments.filter((segment) => !isBreak(segment)),
          overrun,
        )
  const missing = millis(overrun - taken(talks))
  const breaks = way === 'breaksLast' ? shareOut(segments.filter(isBreak), missing) : []
  const changes = [...talks, ...breaks]
  return { way, overrun, changes, remaining: millis(overrun - taken(changes)) }
}

/**
 * Whether changes that somebody saw a moment ago can still be made: the segments are to come and have that much to give,
 * and no more is taken than is late now, so that two who apply the same proposal recover the time once.
 */
export const canStillApply = (
  sitting: Sitting,
  way: RecoveryWay,
  changes: RecoveryProposal['changes'],
  now: Instant,
): boolean => {
  const { segments, overrun } = reachOf(sitting, now)
  const isOnce = new Set(changes.map(({ segmentId }) => segmentId)).size === changes.length
  const canBeMade = ({ segmentId, by }: RecoveryProposal['changes'][number]): boolean => {
    const segment = segments.find(({ id }) => id === segmentId)
    return segment !== undefined && by < 0 && 0 - by <= canGive(segment) && (way !== 'borrow' || !isBreak(segment))
  }
  return changes.length > 0 && isOnce && changes.every(canBeMade) && taken(changes) <= overrun
}
