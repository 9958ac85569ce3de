/** The last packets of a feed, so that a listener who lost one gets it again. One store a feed, however many listen. */

export type RecentPackets = {
  readonly keep: (sequence: number, packet: Buffer) => void
  readonly find: (sequence: number) => Buffer | undefined
}

/** @param count how many are kept */
export const createRecentPackets = (count: number): RecentPackets => {
  const kept: ({ sequence: number; packet: Buffer } | undefined)[] = Array.from({ length: count }, () => undefined)
  return {
    keep: (sequence, packet) => {
      kept[sequence % count] = { sequence, packet }
    },
    find: (sequence) => {
      const entry = kept[sequence % count]
      return entry?.sequence === sequence ? entry.packet : undefined
    },
  }
}
