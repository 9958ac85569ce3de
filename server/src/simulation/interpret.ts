/** Plays an interpreter over a live connection, at the pace of the workshop, while a sitting runs. */
import type { WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { runningSitting } from '@plenaria/shared/workshop/agenda/agenda'
import { interpreterWish } from './interpreterWish.ts'
import type { Random } from './seededRandom.ts'
import { pause } from './until.ts'

export type Interpreting = {
  /** How often this person took a microphone that was offered. */
  readonly handovers: () => number
  readonly stop: () => void
}

type Setting = {
  connection: WorkshopConnection
  personId: string
  random: Random
  createId: () => string
  /** How long things may take, in milliseconds. */
  pace: () => number
}

export const interpret = ({ connection, personId, random, createId, pace }: Setting): Interpreting => {
  let handovers = 0
  let isOver = false

  const step = async (): Promise<void> => {
    const { workshop, link } = connection.state()
    if (link !== 'online' || !runningSitting(workshop.agenda)) return
    const command = interpreterWish(workshop, personId, { random, createId })
    if (!command) return
    // A refusal is a race with the colleague or with the groups: the next look shows how it went.
    const reply = await connection.send(command)
    if (reply.ok && command.type === 'AcceptHandover') handovers++
  }
  const go = async (): Promise<void> => {
    while (!isOver) {
      await pause(pace() / 4 + random.below(Math.max(1, Math.floor(pace() / 4))))
      if (!isOver) await step()
    }
  }
  void go()

  return {
    handovers: () => handovers,
    stop: () => {
      isOver = true
    },
  }
}
