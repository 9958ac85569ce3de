/**
 * What an uploaded picture must be to become a logo: told by its bytes, not by its name. It is decoded in a thread of its own,
 * bounded in memory and time, so that whatever a file is made to do to its reader, a running workshop does not feel it.
 */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { logoLimits } from '@plenaria/shared/workshop/charter/logoLimits'
import type { LogoFile } from '@plenaria/shared/workshop/charter/platformLogo'
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import type { LogoOrder } from './logoThread.ts'
import { pictureHead } from './pictureHead.ts'

const limits = { time: 20_000, memoryMb: 256 }

const isWhole = (bytes: Uint8Array): Promise<boolean> => {
  const order: LogoOrder = { bytes }
  const thread = new Worker(new URL('./logoThread.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  })
  return new Promise((resolve) => {
    const alarm = setTimeout(() => settle(false), limits.time)
    const settle = (answer: boolean) => {
      clearTimeout(alarm)
      resolve(answer)
      void thread.terminate()
    }
    thread.once('message', settle)
    thread.once('error', () => settle(false))
    thread.once('exit', () => settle(false))
  })
}

const isSide = (pixels: number): boolean => pixels >= logoLimits.leastSide && pixels <= logoLimits.mostSide

/** @param name of the file, for people to know it by */
export const readLogoFile = async (
  name: string,
  bytes: Uint8Array,
): Promise<{ ok: true; file: LogoFile } | { ok: false; refusal: Refusal }> => {
  if (name === '' || bytes.length === 0) return refuse('emptyFile')
  if (bytes.length > logoLimits.bytes) return refuse('logoSize')
  const head = pictureHead(bytes)
  if (head === null) return refuse('logoType')
  if (!isSide(head.width) || !isSide(head.height)) return refuse('logoSides')
  if (!(await isWhole(bytes))) return refuse('logoBroken')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ok: true, file: { sha256, name, size: bytes.length, ...head } }
}
