/** Reads and writes awareness updates (y-protocols/awareness) entry by entry, so that a server can judge each of them. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** What one client says of itself: a clock that only grows, and a state as JSON text ('null' when it has left). */
export type AwarenessEntry = { readonly clientId: number; readonly clock: number; readonly state: string }

export const writeAwarenessEntry = (encoder: encoding.Encoder, { clientId, clock, state }: AwarenessEntry): void => {
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarString(encoder, state)
}

export const writeAwarenessEntries = (entries: readonly AwarenessEntry[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const entry of entries) writeAwarenessEntry(encoder, entry)
  })

/** @throws when the bytes are not an awareness update; the states themselves are not parsed */
export const readAwarenessEntries = (update: Uint8Array): AwarenessEntry[] => {
  const decoder = decoding.createDecoder(update)
  const entries: AwarenessEntry[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    entries.push({ clientId, clock, state: decoding.readVarString(decoder) })
  }
  return entries
}
