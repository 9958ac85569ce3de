/**
 * Plays the people of a rehearsal in a process of its own, so that sixty times the speed of life takes nothing from the
 * workshops that are real: it has less of the processor, a bound on memory, and ends with the server however that ends.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { PlayCalls, PlayOrder, PlayOutcome, StartPlayer } from './player.ts'
import type { FromPlayer, ToPlayer } from './playerMessages.ts'

const script = fileURLToPath(new URL('../simulation/rehearsalChild.mjs', import.meta.url))
const MEMORY = 512
/** A player that was told to end and has not is ended. */
const STOP_WITHIN = 4_000

/** A rehearsal yields to what is real; where the system does not allow that, it is played all the same. */
const yieldToOthers = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {}
}

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const answer = (child: ChildProcess, order: PlayOrder, calls: PlayCalls, end: (outcome: PlayOutcome) => void) => {
  const say = (message: ToPlayer) => void (child.connected && child.send(message))
  return (news: FromPlayer): void => {
    switch (news.type) {
      case 'ready':
        return say({ type: 'play', order })
      case 'setClock': {
        const settle = (problem: string | null) => say({ type: 'clockSet', asked: news.asked, problem })
        calls.setClock(news.workshopAt, news.rate).then(
          () => settle(null),
          (error: unknown) => settle(problemOf(error)),
        )
        return
      }
      case 'over':
        return end(news.outcome)
    }
  }
}

export const forkPlayer: StartPlayer = (order, calls) => {
  const child = fork(script, [], {
    execArgv: [`--max-old-space-size=${MEMORY}`],
    // The players need nothing of the server's settings, and are handed no secret but those of their seats.
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  yieldToOthers(child)
  let outcome: PlayOutcome | null = null
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  child.on(
    'message',
    answer(child, order, calls, (played) => {
      outcome = played
      child.kill('SIGTERM')
    }),
  )
  void gone.then(() => calls.onOver(outcome))
  return {
    stop: async () => {
      child.kill('SIGTERM')
      const alarm = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN)
      await gone
      clearTimeout(alarm)
    },
  }
}
