/** The process of a rehearsal's players: plays once what the server orders, and is gone with the server. */
import type { PlayOrder } from '../rehearsal/player.ts'
import type { FromPlayer, ToPlayer } from '../rehearsal/playerMessages.ts'
import { playWorkshop } from './playWorkshop.ts'

const say = (news: FromPlayer): void => void process.send?.(news)

const asked = new Map<number, (problem: string | null) => void>()

const setClock = (workshopAt: number, rate: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const number = asked.size
    asked.set(number, (problem) => (problem === null ? resolve() : reject(new Error(problem))))
    say({ type: 'setClock', asked: number, workshopAt, rate })
  })

const play = async ({ seats, ...order }: PlayOrder): Promise<void> => {
  // Every open document listens for the end of the process; fifty people in one process are no leak.
  process.setMaxListeners(seats.length * 4 + 10)
  const { ok, items, texts, disagreeing, problem } = await playWorkshop({
    ...order,
    seats,
    setClock,
    say: () => undefined,
  })
  say({ type: 'over', outcome: { ok, items, texts, disagreeing, problem } })
}

process.once('disconnect', () => process.exit(0))
process.on('message', (message: ToPlayer) => {
  if (message.type === 'clockSet') return asked.get(message.asked)?.(message.problem)
  void play(message.order)
})
say({ type: 'ready' })
