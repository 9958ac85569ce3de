/** What the bench and the servers it starts say to each other over the channel between their processes. */

export type ToChild = { type: 'start'; setting: unknown } | { type: 'usage' } | { type: 'stop' }

export type Usage = {
  /** Processor time since the process started, user and system, in milliseconds. */
  cpuMs: number
  /** The most memory the process has held so far, in MiB. */
  peakMb: number
  /** The memory the process holds now, in MiB. */
  heldMb: number
}

export type FromChild =
  | { type: 'ready'; ready: unknown }
  | { type: 'usage'; usage: Usage }
  | { type: 'failed'; message: string }
  /** News without a question: a document is on disk up to these clocks, by Yjs client. */
  | { type: 'stored'; clocks: Readonly<Record<string, number>> }
