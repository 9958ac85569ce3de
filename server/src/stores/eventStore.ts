/** The port of the facts lane: one ordered, gap-free, durable log per workshop. */
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'

export type Recorded = { version: number; commandId: string; event: WorkshopEvent }
/** `at` is the server's time in milliseconds, kept for operators; the moments that count are in the events. */
export type Append = { commandId: string; events: readonly WorkshopEvent[]; expectedVersion: number; at: number }

export interface EventStore {
  /** Events after a version, in order. Called when a workshop is opened and when a gap is seen. */
  read(workshopId: string, afterVersion: number): Promise<readonly Recorded[]>
  /**
   * Commits all events of one command or none; resolves only once they are on disk.
   * @returns false when another writer was first: the log is not at `expectedVersion`
   * @throws when the store takes no data; nothing was written then
   */
  append(workshopId: string, batch: Append): Promise<boolean>
}
