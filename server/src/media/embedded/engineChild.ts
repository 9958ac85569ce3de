/** The process of the media engine: does what the server asks, says what happens, and is gone with the server. */
import { createSfu, type SfuSettings } from '../sfu/createSfu.ts'
import type { SlotEngine } from '../slotEngine.ts'
import type { EngineCall, FromEngine, ToEngine } from './engineMessages.ts'

/** A server that is gone hears nothing. */
const say = (message: FromEngine): void => {
  if (process.connected) process.send?.(message, () => undefined)
}
const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

let engine: SlotEngine | null = null

const begin = async (settings: SfuSettings): Promise<void> => {
  try {
    engine = createSfu(await import('node-datachannel'), settings)
    await engine.start((news) => say({ type: 'news', news }))
    say({ type: 'begun' })
  } catch (error) {
    say({ type: 'unusable', problem: problemOf(error) })
  }
}

const answer = async (number: number, name: EngineCall, given: readonly unknown[]): Promise<void> => {
  try {
    if (!engine) throw new Error('The media engine has not begun.')
    const call = engine[name] as (...values: readonly unknown[]) => Promise<unknown>
    say({ type: 'answer', number, value: await call(...given) })
  } catch (error) {
    say({ type: 'failure', number, problem: problemOf(error) })
  }
}

process.once('disconnect', () => process.exit(0))
// What the terminal sends to the server and to this process alike is the server's to act on.
process.on('SIGINT', () => undefined)
process.on('message', (message: ToEngine) => {
  if (message.type === 'begin') void begin(message.settings)
  else void answer(message.number, message.name, message.given)
})
say({ type: 'loaded' })
