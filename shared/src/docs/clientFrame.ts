/** Reads the frames a docs client sends. Total: whatever the bytes are, the answer is a frame or null. */
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { type AwarenessEntry, readAwarenessEntries } from './awarenessEntries.ts'
import { docMessage, syncStep } from './docWire.ts'

/** An update that was read through once, so that no malformed bytes get into a log. */
export type CheckedUpdate = { readonly bytes: Uint8Array; readonly content: ReturnType<typeof Y.decodeUpdate> }

export type ClientFrame =
  | { readonly type: 'askMissing'; readonly stateVector: Uint8Array }
  /** `whole`: the answer to the server's question, with everything the server lacks. */
  | { readonly type: 'content'; readonly update: CheckedUpdate; readonly whole: boolean }
  | { readonly type: 'awareness'; readonly entries: readonly AwarenessEntry[] }
  | { readonly type: 'queryAwareness' }

/** @throws when the bytes are not an update of Yjs (version 1 of its encoding) */
export const checkUpdate = (bytes: Uint8Array): CheckedUpdate => ({ bytes, content: Y.decodeUpdate(bytes) })

const readSync = (decoder: decoding.Decoder): ClientFrame | null => {
  const step = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  if (step === syncStep.stateVector) return { type: 'askMissing', stateVector: bytes }
  if (step !== syncStep.missing && step !== syncStep.update) return null
  return { type: 'content', update: checkUpdate(bytes), whole: step === syncStep.missing }
}

const readFrame = (bytes: Uint8Array): ClientFrame | null => {
  const decoder = decoding.createDecoder(bytes)
  const type = decoding.readVarUint(decoder)
  if (type === docMessage.sync) return readSync(decoder)
  if (type === docMessage.queryAwareness) return { type: 'queryAwareness' }
  if (type !== docMessage.awareness) return null
  return { type: 'awareness', entries: readAwarenessEntries(decoding.readVarUint8Array(decoder)) }
}

/** Reads one frame; null when it is malformed or of a type that clients do not send. */
export const readClientFrame = (bytes: Uint8Array): ClientFrame | null => {
  try {
    return readFrame(bytes)
  } catch {
    return null
  }
}
