/** Documents to begin with: one that was written in very many small steps, and one of the size of a group's text. */
import { addItem } from '@plenaria/shared/docs/itemDoc'
import { typeInto } from '@plenaria/shared/docs/writeText'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

const LANGUAGES = ['es', 'en']
/** About what somebody types between two updates. */
const WORD = ' palabra'

export type Writing = {
  readonly updates: readonly Uint8Array[]
  /** All of them as one. */
  readonly state: Uint8Array
}

/** @param steps how many updates, spread over so many items by turns */
export const written = (items: number, steps: number): Writing => {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let item = 0; item < items; item += 1)
    addItem(doc, { itemId: `i${item}`, topicId: 'measuring', languages: LANGUAGES })
  while (updates.length < steps) typeInto(doc, `i${updates.length % items}`, 'es', WORD)
  return { updates, state: Y.encodeStateAsUpdate(doc) }
}

export const keepUpdates = (updates: readonly Uint8Array[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, updates.length)
    for (const update of updates) encoding.writeVarUint8Array(encoder, update)
  })

export const readUpdates = (bytes: Uint8Array): Uint8Array[] => {
  const decoder = decoding.createDecoder(bytes)
  return Array.from({ length: decoding.readVarUint(decoder) }, () => decoding.readVarUint8Array(decoder))
}
