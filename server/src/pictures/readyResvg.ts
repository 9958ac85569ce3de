/** Makes the drawing library ready, which can be done once in a process or thread. It draws nothing itself. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)

/** The library says when it is ready already. */
export const readyResvg = async (): Promise<void> => {
  try {
    await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  } catch (error) {
    if (!String(error).includes('Already initialized')) throw error
  }
}
