/**
 * Measures what listeners cost each engine of sound: processor and memory of the engine's own process, and what arrives, with two
 * streams each (the floor and an interpretation, fifty packets a second). The listeners live in this process, on the same machine;
 * what they use is told beside it and is in no figure of the engine.
 */
import { languageChannel } from '@plenaria/shared/workshop/soundChannel'
import { hasJanus } from '../../../../scripts/janus/startJanus.ts'
import { listen, speak } from '../../media/testing/rtcClient.ts'
import { median } from '../statistics.ts'
import { type Counted, openEars } from './openEars.ts'
import { droppedAtSockets, idleSeconds, memoryOf, processorOf, waitedOf } from '../processUse.ts'
import { engineStarts, type RunningEngine } from './startEngines.ts'

/** Of one span of time; processor in per cent of one core. */
type Span = {
  readonly engine: number
  /** Of the listeners and speakers, who are no part of the engine. */
  readonly clients: number
  /** What all cores together had left. */
  readonly idle: number
  /** For how much of the time the engine's threads together had work and no core: what is lost then, the machine lost. */
  readonly waited: number
  /** Of what was sent, in per cent. */
  readonly loss: number
  /** Packets that this machine received and that a socket had no room for, in per cent of what was sent. */
  readonly dropped: number
}

export type VoiceFigures = Span & {
  readonly name: RunningEngine['name']
  readonly listeners: number
  /** Milliseconds for each of those who came, ten opening at once. */
  readonly opening: number
  readonly perListener: number
  /** Resident, in MiB; and in KiB for each listener who came after the first size, which also fills what is kept for later. */
  readonly memory: number
  readonly memoryPerListener: number | null
  readonly spans: readonly Span[]
}

export type VoiceResults = { readonly figures: readonly VoiceFigures[]; readonly leftOut: readonly string[] }

type Say = (text: string) => void
type Talk = { readonly counted: ReadonlyMap<number, Counted>; readonly sent: (mark: number) => number }

const MEASURED_FOR = 5_000
const SETTLES_FOR = 2_000
/** A process that has just begun is still making its code fast. */
const WARMS_UP_FOR = 10_000
/** What is under way when the counting ends is late, not lost, until what was sent after it has come, and nothing more comes in. */
const LATE_WITHIN = 500
const LATE_AT_MOST = 10_000
const voices = [
  { personId: 'floor', mark: 1, channel: 'floor' },
  { personId: 'booth', mark: 2, channel: languageChannel('es') },
] as const

const wait = (length: number) => new Promise((resolve) => setTimeout(resolve, length))
const now = () => performance.now()

const openVoices = async ({ provider }: RunningEngine, workshopId: string) => {
  const opened: { close: () => void }[] = []
  const senders = new Map<number, { sent: () => number }>()
  for (const { personId, mark, channel } of voices) {
    const peerId = `${workshopId}-${personId}`
    const at = { workshopId, personId, roomId: 'plenary', language: null, source: 'floor', video: false } as const
    opened.push(await listen(provider, peerId, at))
    const sender = await speak(provider, peerId, { mark, channel })
    senders.set(mark, sender)
    opened.push(sender)
  }
  return {
    sent: (mark: number) => senders.get(mark)?.sent() ?? 0,
    close: () => {
      for (const one of opened) one.close()
      for (const { personId } of voices) provider.leave(`${workshopId}-${personId}`)
    },
  }
}

const used = (pid: number) => ({
  at: now(),
  engine: processorOf(pid),
  waited: waitedOf(pid),
  clients: processorOf(process.pid),
  idle: idleSeconds(),
  dropped: droppedAtSockets(),
})

const allArrived = async (counted: Talk['counted']): Promise<number> => {
  const latest = now() + LATE_AT_MOST
  while ([...counted.values()].some(({ newest, until }) => newest < until) && now() < latest) await wait(LATE_WITHIN)
  const sum = () => [...counted.values()].reduce((total, one) => total + one.arrived, 0)
  let before = -1
  while (sum() !== before) {
    before = sum()
    await wait(LATE_WITHIN)
  }
  return before
}

const measureSpan = async (pid: number, listeners: number, { counted, sent }: Talk): Promise<Span> => {
  for (const [mark, one] of counted) Object.assign(one, { from: sent(mark), until: Infinity, arrived: 0 })
  const before = used(pid)
  await wait(MEASURED_FOR)
  const after = used(pid)
  for (const [mark, one] of counted) one.until = sent(mark)
  const arrived = await allArrived(counted)
  const seconds = (after.at - before.at) / 1_000
  const share = (what: 'engine' | 'waited' | 'clients' | 'idle') => (100 * (after[what] - before[what])) / seconds
  const all = [...counted.values()]
  const expected = listeners * all.reduce((sum, { from, until }) => sum + until - from, 0)
  return {
    engine: share('engine'),
    waited: share('waited'),
    clients: share('clients'),
    idle: share('idle'),
    loss: (100 * (expected - arrived)) / expected,
    dropped: (100 * (droppedAtSockets() - before.dropped)) / expected,
  }
}

type Round = { readonly sizes: readonly number[]; readonly rounds: number; readonly say: Say }

/** One workshop into which ever more listeners come. */
const measureEngine = async (running: RunningEngine, { sizes, rounds, say }: Round): Promise<VoiceFigures[]> => {
  const workshopId = `bench-${running.name}`
  const talk = await openVoices(running, workshopId)
  const counted = new Map(
    voices.map(({ mark }) => [mark, { from: Infinity, until: Infinity, arrived: 0, newest: -1 }] as const),
  )
  const ears = openEars(running.provider, workshopId, counted)
  const figures: VoiceFigures[] = []
  for (const [index, listeners] of sizes.entries()) {
    say(`voice: ${running.name}, ${listeners} listeners`)
    const more = listeners - (sizes[index - 1] ?? 0)
    const asked = now()
    await ears.grow(more)
    const opening = (now() - asked) / more
    await wait(index === 0 ? WARMS_UP_FOR : SETTLES_FOR)
    const spans: Span[] = []
    for (let round = 0; round < rounds; round += 1)
      spans.push(await measureSpan(running.pid(), listeners, { counted, sent: talk.sent }))
    const middle = (what: keyof Span) => median(spans.map((span) => span[what]))
    const memory = memoryOf(running.pid())
    const [first] = figures
    figures.push({
      name: running.name,
      listeners,
      opening,
      engine: middle('engine'),
      waited: middle('waited'),
      perListener: middle('engine') / listeners,
      clients: middle('clients'),
      idle: middle('idle'),
      loss: middle('loss'),
      dropped: middle('dropped'),
      memory,
      memoryPerListener: first ? (1_024 * (memory - first.memory)) / (listeners - first.listeners) : null,
      spans,
    })
  }
  ears.close()
  talk.close()
  await wait(SETTLES_FOR)
  return figures
}

/** @param sizes how many listen, ascending; @param rounds spans of five seconds for each of them */
export const measureVoice = async (sizes: readonly number[], rounds: number, say: Say): Promise<VoiceResults> => {
  const figures: VoiceFigures[] = []
  for (const start of engineStarts()) {
    const running = await start((error) => say(`voice: ${String(error)}`))
    try {
      figures.push(...(await measureEngine(running, { sizes, rounds, say })))
    } finally {
      await running.stop()
    }
  }
  return { figures, leftOut: hasJanus() ? [] : ['janus'] }
}
