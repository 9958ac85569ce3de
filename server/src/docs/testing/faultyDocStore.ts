/** A store of documents that fails or dawdles when told to, over one that works. For tests. */
import type { DocStore } from '../../stores/docStore.ts'
import { createSignal } from './signal.ts'

type Pause = { reached: Promise<void>; resume: () => void }

export type FaultyDocStore = DocStore & {
  /** From now on appends reject, or work again. */
  failAppends(isFailing: boolean): void
  /** From now on appends wait; `reached` resolves when the first is waiting, `resume` lets them go on. */
  pauseAppends(): Pause
  /** The same for the disk, after the commit; it can also fail at last. */
  pauseDisk(): Pause & { fail: () => void }
}

export const createFaultyDocStore = (inner: DocStore): FaultyDocStore => {
  let isFailing = false
  let beforeAppend: () => Promise<void> = async () => undefined
  let beforeDisk: () => Promise<void> = async () => undefined
  return {
    ...inner,
    async append(doc, updates) {
      await beforeAppend()
      if (isFailing) throw new Error('The disk is full.')
      return inner.append(doc, updates)
    },
    async untilOnDisk() {
      await beforeDisk()
      return inner.untilOnDisk()
    },
    failAppends(value) {
      isFailing = value
    },
    pauseAppends() {
      const reached = createSignal()
      const gate = createSignal()
      beforeAppend = () => {
        reached.give()
        return gate.given
      }
      return {
        reached: reached.given,
        resume() {
          beforeAppend = async () => undefined
          gate.give()
        },
      }
    },
    pauseDisk() {
      const reached = createSignal()
      const gate = createSignal()
      let isBroken = false
      beforeDisk = async () => {
        reached.give()
        await gate.given
        if (isBroken) throw new Error('The disk does not answer.')
      }
      const resume = () => {
        beforeDisk = async () => undefined
        gate.give()
      }
      const fail = () => {
        isBroken = true
        resume()
      }
      return { reached: reached.given, resume, fail }
    },
  }
}
