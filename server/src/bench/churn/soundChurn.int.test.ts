/**
 * People join the sound of a whole server and go again, many of them without a goodbye: afterwards nothing of them is left, in
 * the server or in its engine. As a campaign (npm run campaign:voice) with VOICE_JOINS it also watches the memory of both.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { hasJanus } from '../../../../scripts/janus/startJanus.ts'
import { type Random, seededRandom } from '../../simulation/seededRandom.ts'
import { type SoundSeat, visitSound } from '../../media/testing/soundVisit.ts'
import { growthOf } from './growth.ts'
import { type EngineName, type Open, type SoundServer, startSoundServer } from './soundServer.ts'
import { comeAndGo } from './visits.ts'

const joins = Number(process.env['VOICE_JOINS'] ?? 40)
const seed = Number(process.env['VOICE_SEED'] ?? 1)
/** An hour's worth is watched in so many parts; the first half of them fills what is kept for later. */
const parts = joins >= 1_000 ? 15 : 1
const warmUp = 7
const people = 64
const atOnce = 8
const vanishing = 6
/** Who is gone without a word is waited for: a page that lost its network comes back within this. */
const settlesWithin = 60_000
/** Pages open anew what does not connect; more than this share would be felt. */
const mostInVain = 0.01
/** In KiB for each join: a connection that is kept is some hundred, what the log keeps of somebody's coming and going is one. */
const mostGrowth = 8

const started: SoundServer[] = []
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
})

const seatsOf = ({ room }: SoundServer): SoundSeat[] =>
  room.seats.map((seat) => ({ ...seat, url: room.url, workshopId: room.workshopId }))

/** Everybody has a few seats of their own, so that nobody is in two places. */
const comeAndGoMany = async (seats: readonly SoundSeat[], count: number, draw: Random) => {
  let left = count
  let inVain = 0
  const worker = async (own: readonly SoundSeat[]) => {
    for (let turn = 0; left > 0; turn += 1) {
      left -= 1
      const seat = own[turn % own.length]
      if (seat) inVain += await comeAndGo(seat, draw)
    }
  }
  const share = Math.floor(seats.length / atOnce)
  await Promise.all(Array.from({ length: atOnce }, (_, at) => worker(seats.slice(at * share, (at + 1) * share))))
  return inVain
}

/** @returns how they were ended */
const vanish = async (seats: readonly SoundSeat[]) => {
  const script = fileURLToPath(new URL('./vanishingCrowd.ts', import.meta.url))
  const crowd = fork(script, [], { execArgv: ['--import', 'tsx'] })
  const gone = once(crowd, 'exit')
  crowd.send(seats)
  await Promise.race([once(crowd, 'message'), gone])
  crowd.kill('SIGKILL')
  return (await gone)[1] as NodeJS.Signals | null
}

/** Janus opens one file of its own the first time that it needs it, perhaps only after the counting began. */
const keptByItself = (name: EngineName): number => (name === 'janus' ? 1 : 0)

const isNoMoreThan = (now: Open, before: Open) =>
  (Object.keys(before) as (keyof Open)[]).every((what) => now[what] <= before[what])

/** Waits until nothing more is open than before. @returns what is open then */
const settled = async (server: SoundServer, before: Open): Promise<Open> => {
  const until = Date.now() + settlesWithin
  let now = await server.open()
  while (!isNoMoreThan(now, before) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    now = await server.open()
  }
  return now
}

const churn = async (name: EngineName) => {
  const server = await startSoundServer(name, people)
  started.push(server)
  const [speaker, ...others] = seatsOf(server)
  if (!speaker) throw new Error('Nobody can speak.')
  const [vanishers, seats] = [others.slice(0, vanishing), others.slice(vanishing)]
  const draw = seededRandom(seed)
  const voice = await visitSound(speaker)
  const sender = await voice.speak({ channel: 'floor', mark: 1 })
  // What is loaded on first use is open before anybody is counted.
  await comeAndGoMany(seats, atOnce, draw)
  const none = { listeners: 1, feeds: 1, pages: 1, serverFiles: Infinity, engineFiles: Infinity }
  const before = await settled(server, none)
  expect(before).toMatchObject({ listeners: 1, feeds: 1, pages: 1 })
  before.engineFiles += keptByItself(name)
  const memory: ReturnType<SoundServer['memory']>[] = []
  let inVain = 0
  for (let part = 0; part < parts; part += 1) {
    inVain += await comeAndGoMany(seats, Math.ceil(joins / parts), draw)
    expect(await vanish(vanishers)).toBe('SIGKILL')
    const after = await settled(server, before)
    expect(isNoMoreThan(after, before), `${JSON.stringify(after)} after ${JSON.stringify(before)}`).toBe(true)
    memory.push(server.memory())
  }
  sender.close()
  voice.listener.close()
  await voice.hangUp()
  const nobody = { ...before, listeners: 0, feeds: 0, pages: 0, serverFiles: before.serverFiles - 1 }
  const left = await settled(server, nobody)
  expect(isNoMoreThan(left, nobody), `${JSON.stringify(left)} after ${JSON.stringify(nobody)}`).toBe(true)
  return { memory, inVain }
}

/** In KiB for each join, in the second half. */
const growthIn = (
  name: EngineName,
  what: 'server' | 'engine',
  memory: readonly ReturnType<SoundServer['memory']>[],
) => {
  const samples = memory.map((sample) => sample[what])
  const perJoin = (1_024 * growthOf(samples.slice(warmUp)) * parts) / joins
  const said = samples.map((sample) => sample.toFixed(0)).join(' ')
  console.log(`${name}, ${what}: ${perJoin.toFixed(2)} KiB a join; MiB ${said}; load ${loadavg()[0]?.toFixed(1)}`)
  return perJoin
}

if (!hasJanus()) console.log('Janus is not installed: joins and leaves are not tried on it.')

describe.each([
  ['embedded', true],
  ['janus', hasJanus()],
] as const)('on the engine %s', (name, isHere) => {
  test.skipIf(!isHere)(
    'whoever joined the sound and went leaves nothing behind, whether they said goodbye or not',
    async () => {
      const { memory, inVain } = await churn(name)
      console.log(`${name}: ${joins} joins and leaves, ${inVain} connections in vain; load ${loadavg()[0]?.toFixed(1)}`)
      expect(inVain).toBeLessThanOrEqual(Math.ceil(joins * mostInVain))
      expect(memory).toHaveLength(parts)
      if (parts <= warmUp) return
      const growth = [growthIn(name, 'server', memory), growthIn(name, 'engine', memory)]
      expect(Math.max(...growth)).toBeLessThanOrEqual(mostGrowth)
    },
    180_000 + joins * 500,
  )
})
