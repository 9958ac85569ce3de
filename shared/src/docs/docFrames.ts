/** Writes the frames a docs server sends. Writing only: who gets which frame is the server's affair. */
import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import type * as Y from 'yjs'
import type { AwarenessEntry } from './awarenessEntries.ts'
import { writeAwarenessEntries } from './awarenessEntries.ts'
import { docMessage } from './docWire.ts'

const frame = (type: number, write: (encoder: encoding.Encoder) => void): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type)
    write(encoder)
  })

const numbers = (type: number, ...values: readonly number[]): Uint8Array =>
  frame(type, (encoder) => {
    for (const value of values) encoding.writeVarUint(encoder, value)
  })

/** Asks the other side for everything `doc` lacks. */
export const askMissingFrame = (doc: Y.Doc): Uint8Array =>
  frame(docMessage.sync, (encoder) => sync.writeSyncStep1(encoder, doc))

/**
 * Everything in `doc` that a replica with this encoded state vector lacks.
 * @throws when the state vector is malformed
 */
export const missingFrame = (doc: Y.Doc, stateVector: Uint8Array): Uint8Array =>
  frame(docMessage.sync, (encoder) => sync.writeSyncStep2(encoder, doc, stateVector))

/** @param seq the sequence it brings the reader to; y-websocket reads past it, our participant does not */
export const updateFrame = (update: Uint8Array, seq?: number): Uint8Array =>
  frame(docMessage.sync, (encoder) => {
    sync.writeUpdate(encoder, update)
    if (seq !== undefined) encoding.writeVarUint(encoder, seq)
  })

export const awarenessFrame = (entries: readonly AwarenessEntry[]): Uint8Array =>
  frame(docMessage.awareness, (encoder) => encoding.writeVarUint8Array(encoder, writeAwarenessEntries(entries)))

export const ackFrame = (count: number, seq: number): Uint8Array => numbers(docMessage.ack, count, seq)
export const headFrame = (seq: number): Uint8Array => numbers(docMessage.head, seq)
export const lateFrame = (count: number): Uint8Array => numbers(docMessage.late, count)
export const refusedFrame = (count: number): Uint8Array => numbers(docMessage.refused, count)
