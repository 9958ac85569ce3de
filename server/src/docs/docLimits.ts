/** The limits of the docs lane with their defaults. Every number is one that typing, pasting and rejoining never reach. */

export type DocLimits = {
  /** The largest frame in bytes; a larger one closes the connection with 1009. */
  readonly maxFrameBytes: number
  /** Frames of one connection that may wait while its document loads. */
  readonly maxEarlyFrames: number
  /** Bytes that may wait to be sent to one connection before it is closed as too slow. */
  readonly maxWaitingBytes: number
  /** What one person may send, over all of their connections: the largest burst and the steady rate. */
  readonly burstBytes: number
  readonly bytesPerSecond: number
  readonly burstFrames: number
  readonly framesPerSecond: number
  /** The largest presence state in characters. */
  readonly maxPresenceLength: number
  /** Rows of the log between two snapshots. */
  readonly rowsPerSnapshot: number
  /** How long a document stays in memory when nobody uses it, and how often links are tried. */
  readonly idleMs: number
  readonly heartbeatMs: number
  /** How long changes of presence are gathered: at least, and for each member, because telling costs a frame for each. */
  readonly presenceMs: number
  readonly presenceMsPerMember: number
  /** How long those are gathered who only say that they are still there. */
  readonly presenceRenewalMs: number
}

export const defaultDocLimits: DocLimits = {
  maxFrameBytes: 1_048_576,
  maxEarlyFrames: 200,
  maxWaitingBytes: 8_388_608,
  burstBytes: 8_388_608,
  bytesPerSecond: 524_288,
  burstFrames: 3_000,
  framesPerSecond: 200,
  maxPresenceLength: 8_192,
  rowsPerSnapshot: 500,
  idleMs: 30_000,
  // y-websocket gives a link up after 30 s of silence.
  heartbeatMs: 10_000,
  presenceMs: 50,
  presenceMsPerMember: 0.5,
  presenceRenewalMs: 5_000,
}
