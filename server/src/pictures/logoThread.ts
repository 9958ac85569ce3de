/** The thread that tries one picture, and ends. logoThread.mjs leads here. */
import { parentPort, workerData } from 'node:worker_threads'
import { isWholePicture } from './isWholePicture.ts'
import { pictureHead } from './pictureHead.ts'
import { readyResvg } from './readyResvg.ts'

export type LogoOrder = { readonly bytes: Uint8Array }

const { bytes }: LogoOrder = workerData
const head = pictureHead(bytes)
await readyResvg()
parentPort?.postMessage(head !== null && isWholePicture(bytes, head))
