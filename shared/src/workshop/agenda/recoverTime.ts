/**
 * What can be done about an overrun: from which segments to come how much is taken, so that the next fixed moment, or else
 * the sitting's end, is met again. Law: what is taken adds up to the overrun, or to all there is to take.
 */
import { type Instant, type Millis, millis, sum } from '../../time.ts'
import { allottedTo, type RecoveryWay, type Segment, type Sitting } from './agenda.ts'
import { type SegmentTimes, sittingTimes } from './runOfShow.ts'

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
const isToCome = ({ timer }: Segment): boolean => timer.status === 'ahead'
/** What a segment can still give: half of what was planned, less what it has given, and no more than it has. */
const canGive = (segment: Segment): Millis => {
  const { planned, adjusted, isFirm, endsAt } = segment
  if (!isToCome(segment) || isFirm === true || endsAt !== undefined) return millis(0)
  return millis(Math.max(0, Math.floor(planned * GIVES_AT_MOST) + Math.min(0, adjusted)))
}

/** Segments to come up to the first moment that is missed, and by how much it is missed. */
const reachOf = (sitting: Sitting, now: Instant): { segments: readonly Segment[]; overrun: Millis } => {
  const { segments, lateness } = sittingTimes(sitting, now)
  const isFixed = ({ segment }: SegmentTimes) => segment.startsAt !== undefined && isToCome(segment)
  const missed = segments.findIndex((times) => isFixed(times) && times.projectedStart > (times.segment.startsAt ?? 0))
  const end = missed < 0 ? segments.length : missed
  const { segment, projectedStart } = segments[missed] ?? {}
  const overrun = segment?.startsAt === undefined ? lateness : (projectedStart ?? now) - segment.startsAt
  // Taking time before a fixed moment that is met only makes people wait there.
  const begin = segments.slice(0, end).findLastIndex(isFixed)
  return {
    segments: segments.slice(Math.max(0, begin), end).map((times) => times.segment),
    overrun: millis(Math.max(0, overrun)),
  }
}

/** Shares `amount` out in proportion to what each can give, exactly to the millisecond: the largest remainders get the rest. */
const shareOut = (segments: readonly Segment[], amount: Millis): RecoveryProposal['changes'] => {
  const most = sum(segments.map(canGive))
  const wanted = Math.min(amount, most)
  if (wanted <= 0) return []
  const exact = segments.map((segment) => (canGive(segment) * wanted) / most)
  const floors = exact.map(Math.floor)
  const rest = wanted - floors.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
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

/** Whether a change that somebody saw a moment ago can still be made: the segment is to come and has that much to give. */
export const canStillGive = (sitting: Sitting, { segmentId, by }: { segmentId: string; by: Millis }): boolean => {
  const segment = sitting.segments.find(({ id }) => id === segmentId)
  return segment !== undefined && by < 0 && 0 - by <= canGive(segment) && allottedTo(segment) + by >= 0
}
