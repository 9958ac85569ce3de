/** What a document's room knows of a connection: who it is, what it may do now, and how to reach it. */
import type { CheckedUpdate } from '@plenaria/shared/docs/clientFrame'
import type { DocCloseCode } from '@plenaria/shared/docs/docWire'
import type { BinaryMessage } from './binaryMessage.ts'
import type { Present } from './presenceBoard.ts'

/**
 * What the current facts allow: write, only read, write after the lock (kept as a late contribution), or nothing.
 */
export type DocMode = 'write' | 'read' | 'late' | 'none'

export type DocMember = Present & {
  /** Asked again for every update, so that a lock or a move between groups takes effect at once. */
  mode(): DocMode
  send(frame: Uint8Array): void
  /** What goes to many alike. */
  sendMessage(message: BinaryMessage): void
  close(code: DocCloseCode, reason: string): void
}

/** One content frame that waits for its commit; `count` is its number on its connection, beginning with 1. */
export type Contribution = {
  readonly member: DocMember
  readonly count: number
  readonly update: CheckedUpdate
  /** It holds everything the server lacked, as on every reconnection. */
  readonly whole: boolean
}
