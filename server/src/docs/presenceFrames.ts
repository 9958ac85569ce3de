/**
 * Presence for a whole room: every entry is encoded once, and left out of the copy of its own client. It decides nothing
 * about who is told what.
 */
import { type AwarenessEntry, writeAwarenessEntry } from '@plenaria/shared/docs/awarenessEntries'
import { docMessage } from '@plenaria/shared/docs/docWire'
import * as encoding from 'lib0/encoding'

const frameOf = (count: number, parts: readonly Uint8Array[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, docMessage.awareness)
    const update = encoding.encode((inner) => {
      encoding.writeVarUint(inner, count)
      for (const part of parts) encoding.writeUint8Array(inner, part)
    })
    encoding.writeVarUint8Array(encoder, update)
  })

/**
 * @param entries one per client
 * @returns the frame for a client, without what it says itself; null when nothing is left
 */
export const presenceFrames = (
  entries: readonly AwarenessEntry[],
): ((clientId: number | null) => Uint8Array | null) => {
  const places = new Map<number | null, { from: number; to: number }>()
  const body = encoding.encode((encoder) => {
    for (const entry of entries) {
      const from = encoding.length(encoder)
      writeAwarenessEntry(encoder, entry)
      places.set(entry.clientId, { from, to: encoding.length(encoder) })
    }
  })
  const forOthers = frameOf(entries.length, [body])
  return (clientId) => {
    const own = places.get(clientId)
    if (own === undefined) return forOthers
    if (entries.length === 1) return null
    return frameOf(entries.length - 1, [body.subarray(0, own.from), body.subarray(own.to)])
  }
}
