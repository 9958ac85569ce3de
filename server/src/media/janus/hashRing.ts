/** Which of several servers a workshop belongs to: evenly spread, and when one is gone only its own workshops move. Pure. */
import { createHash } from 'node:crypto'

/** Points of a server on the ring: the more, the more even. */
const POINTS = 64

const pointOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0)

/** @param servers those that are there; @returns null when none is */
export const serverFor = (workshopId: string, servers: readonly string[]): string | null => {
  const own = pointOf(workshopId)
  const points = servers.flatMap((server) =>
    Array.from({ length: POINTS }, (_, at) => ({ server, at: pointOf(`${server} ${at}`) })),
  )
  const ordered = points.toSorted((a, b) => a.at - b.at || a.server.localeCompare(b.server))
  return (ordered.find(({ at }) => at >= own) ?? ordered[0])?.server ?? null
}
