/** All rounds for one number of participants: Plenaria and the bare servers take turns, so that both meet the same weather. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureRound, type Round } from './measureRound.ts'
import { openDocsCrowd } from './openDocsCrowd.ts'
import { openLiveCrowd } from './openLiveCrowd.ts'
import type { Room } from './room.ts'
import { type Child, type ChildScript, startChild } from './startChild.ts'

export const lanes = ['facts', 'docs'] as const
export type Lane = (typeof lanes)[number]

export type Pair = { plenaria: Round; bare: Round }
export type SizeResult = { participants: number; rounds: Readonly<Record<Lane, readonly Pair[]>> }

export type SizePlan = {
  participants: number
  rounds: number
  /** No further round begins after this moment (`performance.now`); the first always does. */
  lastRoundBefore: number
  lanes: readonly Lane[]
  /** How many acts of each round are measured. */
  acts: number
  profile?: string | undefined
  say: (text: string) => void
}

const bareScript: Readonly<Record<Lane, ChildScript>> = { facts: 'bareLiveChild', docs: 'bareDocsChild' }

const withChild = async <Result>(
  start: Promise<Child<Room>>,
  task: (child: Child<Room>) => Promise<Result>,
): Promise<Result> => {
  const child = await start
  try {
    return await task(child)
  } finally {
    await child.stop()
  }
}

const measurePair = async ({ participants, acts, profile }: SizePlan, lane: Lane): Promise<Pair> => {
  const measure = (child: Child<Room>, answers: boolean) => {
    const { usage, ready } = child
    const openCrowd = () => (lane === 'facts' ? openLiveCrowd(ready) : openDocsCrowd(ready, answers))
    return measureRound({ usage, openCrowd, acts })
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'plenaria-bench-'))
  try {
    const setting = { dataDir, participants }
    const { plenaria, room } = await withChild(
      startChild<Room>('plenariaChild', setting, { profile }),
      async (child) => ({ plenaria: await measure(child, true), room: child.ready }),
    )
    const bare = await withChild(startChild<Room>(bareScript[lane], room), (child) => measure(child, false))
    return { plenaria, bare }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

export const measureSize = async (plan: SizePlan): Promise<SizeResult> => {
  const rounds: Record<Lane, Pair[]> = { facts: [], docs: [] }
  for (let round = 1; round <= plan.rounds; round += 1) {
    if (round > 1 && performance.now() > plan.lastRoundBefore) break
    for (const lane of plan.lanes) {
      plan.say(`${plan.participants} participants, round ${round} of ${plan.rounds}, ${lane}`)
      rounds[lane].push(await measurePair(plan, lane))
    }
  }
  return { participants: plan.participants, rounds }
}
