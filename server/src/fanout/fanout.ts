/** The port that tells other servers and this one's sockets what was committed. A hint only: whoever misses one reads the log. */
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'

export type Commit = { workshopId: string; version: number; events: readonly WorkshopEvent[] }

export interface Fanout {
  /** Called after the commit, in order, never awaited. */
  publish(commit: Commit): void
  subscribe(listener: (commit: Commit) => void): () => void
}
