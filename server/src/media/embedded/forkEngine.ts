/**
 * The media engine in a process of its own, so that the workshop's work never makes sound falter and a crash of native code takes
 * nothing else along. A process that ends or no longer answers is replaced at once, and everybody told.
 */
import type { SfuSettings } from '../sfu/createSfu.ts'
import type { EngineNews, SlotEngine } from '../slotEngine.ts'
import type { EngineCall } from './engineMessages.ts'
import { type EngineProcess, openEngineProcess } from './engineProcess.ts'

const ASKED_EVERY = 2_000
/** One that ends again and again is not begun more often than this. */
const MOST_EVERY = 3_000
const STOPS_WITHIN = 2_000

export type ForkedEngine = SlotEngine & {
  /** The process that runs now; null while none does. */
  readonly pid: () => number | null
}

/** Keeps one process running from the first until it is stopped. */
const createKeeper = (settings: SfuSettings, tell: (news: EngineNews) => void) => {
  let current: EngineProcess | null = null
  let begunAt = 0
  let isStopped = false

  const begin = (): EngineProcess => {
    begunAt = Date.now()
    const next = openEngineProcess(settings, tell)
    current = next
    void next.gone.then(() => replace(next))
    return next
  }
  const replace = (ended: EngineProcess) => {
    if (isStopped || current !== ended) return
    current = null
    const wait = MOST_EVERY - (Date.now() - begunAt)
    if (wait <= 0) begin()
    else setTimeout(() => void (isStopped || begin()), wait)
    tell({ type: 'reset', workshopIds: null })
  }
  /** Native code that hangs ends by no error of its own. */
  const watch = () => {
    const asked = current
    asked?.ask('health', []).catch(() => asked.kill())
  }
  const watching = setInterval(watch, ASKED_EVERY)

  return {
    current: () => current,
    begin: () => begin().ready,
    stop: async () => {
      isStopped = true
      clearInterval(watching)
      const last = current
      current = null
      if (!last) return
      last.release()
      const alarm = setTimeout(last.kill, STOPS_WITHIN)
      await last.gone
      clearTimeout(alarm)
    },
  }
}

export const forkEngine = (settings: SfuSettings): ForkedEngine => {
  let tell: (news: EngineNews) => void = () => undefined
  const keeper = createKeeper(settings, (news) => tell(news))
  const call =
    <Name extends EngineCall>(name: Name) =>
    (...given: Parameters<SlotEngine[Name]>) => {
      const answer = keeper.current()?.ask(name, given) ?? Promise.reject(new Error('The media engine begins anew.'))
      return answer as ReturnType<SlotEngine[Name]>
    }
  return {
    name: 'embedded',
    pid: () => keeper.current()?.pid ?? null,
    start: async (listener) => {
      tell = listener
      try {
        await keeper.begin()
      } catch (error) {
        await keeper.stop()
        throw error
      }
    },
    openReceive: call('openReceive'),
    answerReceive: call('answerReceive'),
    openSend: call('openSend'),
    put: call('put'),
    closeReceive: call('closeReceive'),
    closeSend: call('closeSend'),
    health: call('health'),
    stop: () => keeper.stop(),
  }
}
