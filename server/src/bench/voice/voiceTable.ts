/** Prints what listeners cost the engines of sound, and whether the machine could carry the listeners at all. Pure. */
import type { VoiceFigures, VoiceResults } from './measureVoice.ts'

/** Of a core, in per cent a listener: what is aimed for. */
const AIM = 0.25
/** Of one core, in per cent: with less left, what is lost or late may be the machine's fault. */
const LEAST_IDLE = 10

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(9) : cell.padStart(12))).join('')

/** Of one core, in per cent: for longer without a core the engine itself could not send in time. */
const MOST_WAITED = 20

const isFull = ({ idle, waited }: VoiceFigures): boolean => idle < LEAST_IDLE || waited > MOST_WAITED

const rowOf = (figures: VoiceFigures): string => {
  const {
    name,
    listeners,
    opening,
    engine,
    perListener,
    memory,
    memoryPerListener,
    loss,
    dropped,
    waited,
    clients,
    idle,
  } = figures
  const cells = [
    name,
    String(listeners),
    `${opening.toFixed(0)} ms`,
    `${engine.toFixed(1)} %`,
    `${perListener.toFixed(3)} %`,
    `${memory.toFixed(0)} MiB`,
    memoryPerListener === null ? '–' : `${memoryPerListener.toFixed(0)} KiB`,
    `${loss.toFixed(3)} %`,
    `${dropped.toFixed(3)} %`,
    `${waited.toFixed(1)} %`,
    `${clients.toFixed(0)} %`,
    `${idle.toFixed(0)} %`,
  ]
  return `${row(cells)}${isFull(figures) ? '  full' : ''}`
}

const verdictOn = ({ name, listeners, perListener, loss }: VoiceFigures): string =>
  `${name}, ${listeners} listeners: ≤ ${AIM} % of a core each ${perListener <= AIM ? 'reached' : 'missed'}, ` +
  `nothing lost ${loss === 0 ? 'reached' : `missed (${loss.toFixed(3)} %)`}`

const head = [
  'Sound',
  'listeners',
  'open each',
  'engine',
  'each',
  'memory',
  'each',
  'lost',
  'at sockets',
  'waited',
  'clients',
  'idle',
]

/** Per cent are of one core. */
export const voiceTable = ({ figures, leftOut }: VoiceResults): string => {
  const notes = [
    ...(figures.some(isFull)
      ? [
          '“full”: the machine had nothing left, or the engine waited for a core (waited). What is lost there is not the engine’s alone.',
        ]
      : []),
    ...leftOut.map((name) => `${name} is NOT INSTALLED here and was not measured.`),
  ]
  const aims = figures.filter(({ name }) => name === 'embedded').map(verdictOn)
  return [row(head), ...figures.map(rowOf), ...aims, ...notes].join('\n')
}
