/** Rounds become lines: the median of the rounds for each measurement, Plenaria's beside the bare server's. Pure. */
import type { Lane, SizeResult } from './measureSize.ts'
import type { Round } from './measureRound.ts'
import { median, percentile } from './statistics.ts'

export type Line = {
  what: string
  unit: 'ms' | 'MiB'
  plenaria: number
  /** Null where a bare server has nothing to measure. */
  bare: number | null
  ratio: number | null
  /** What is aimed for and whether it was reached; null where nothing is promised. */
  aim: { text: string; reached: boolean } | null
}

/**
 * The promise: beside a bare server, at the 95th percentile, for a room of this size; in a small one the disk alone
 * outweighs the sending. And how long a whole room may take to come in.
 */
export const LARGEST_RATIO = 1.5
export const RATIO_FROM = 500
export const JOIN_WITHIN_MS = 10_000

type Measure = {
  lane: Lane
  what: string
  unit?: Line['unit']
  of: (round: Round) => number | null
  aim?: 'ratio' | 'join'
}

const toLast = ({ acts }: Round, percent: number): number =>
  percentile(
    acts.map((act) => act.toLast),
    percent,
  )
const toAnswer = ({ acts }: Round, percent: number): number | null => {
  const answered = acts.flatMap((act) => act.toAnswer ?? [])
  return answered.length === 0 ? null : percentile(answered, percent)
}

const measures: readonly Measure[] = [
  { lane: 'facts', what: 'command → last client, p50', of: (round) => toLast(round, 50) },
  { lane: 'facts', what: 'command → last client, p95', of: (round) => toLast(round, 95), aim: 'ratio' },
  { lane: 'facts', what: 'command → answered, p95', of: (round) => toAnswer(round, 95) },
  { lane: 'facts', what: 'join of all', of: ({ openMs }) => openMs, aim: 'join' },
  { lane: 'facts', what: 'server CPU per command', of: ({ cpuPerAct }) => cpuPerAct },
  { lane: 'facts', what: 'server CPU to let all in', of: ({ cpuToOpen }) => cpuToOpen },
  { lane: 'facts', what: 'server memory, peak', unit: 'MiB', of: ({ peakMb }) => peakMb },
  { lane: 'docs', what: 'edit → last reader, p50', of: (round) => toLast(round, 50) },
  { lane: 'docs', what: 'edit → last reader, p95', of: (round) => toLast(round, 95), aim: 'ratio' },
  { lane: 'docs', what: 'edit → durable, p95', of: (round) => toAnswer(round, 95) },
  { lane: 'docs', what: 'opening of one document by all', of: ({ openMs }) => openMs },
  { lane: 'docs', what: 'server CPU per edit', of: ({ cpuPerAct }) => cpuPerAct },
  { lane: 'docs', what: 'server memory with it, peak', unit: 'MiB', of: ({ peakMb }) => peakMb },
]

const medianOf = (rounds: readonly Round[], of: Measure['of']): number | null => {
  const values = rounds.flatMap((round) => of(round) ?? [])
  return values.length === 0 ? null : median(values)
}

const aimOf = (aim: Measure['aim'], participants: number, plenaria: number, ratio: number | null): Line['aim'] => {
  if (aim === 'join') return { text: `≤ ${JOIN_WITHIN_MS / 1_000} s`, reached: plenaria <= JOIN_WITHIN_MS }
  if (aim === 'ratio' && ratio !== null && participants >= RATIO_FROM)
    return { text: `≤ ${LARGEST_RATIO}×`, reached: ratio <= LARGEST_RATIO }
  return null
}

export const summarise = ({ participants, rounds }: SizeResult): Line[] =>
  measures.flatMap(({ lane, what, unit = 'ms', of, aim }) => {
    const pairs = rounds[lane]
    const plenaria = medianOf(
      pairs.map((pair) => pair.plenaria),
      of,
    )
    if (plenaria === null) return []
    const bare = medianOf(
      pairs.map((pair) => pair.bare),
      of,
    )
    const ratio = bare === null ? null : plenaria / bare
    return [{ what, unit, plenaria, bare, ratio, aim: aimOf(aim, participants, plenaria, ratio) }]
  })
