/** The numbers of the docs protocol: y-websocket's own message types, ours beside them, and the close codes. */

/**
 * The version of the documents' shape. A client names it in the URL (`schema`) and an older or newer one is closed with
 * 4409: an editor that does not know a node deletes it and sends the deletion, so it must not be let in. 1 had paragraphs
 * alone; 2 has lists, bold words and links.
 */
export const DOC_SCHEMA_VERSION = 2

/** The first byte of a frame. 0, 1 and 3 are y-websocket's; 10 and above are sent by the server only. */
export const docMessage = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /** `count, seq`: the first `count` content frames of this connection are on disk; the log's head is `seq`. */
  ack: 10,
  /** `seq`: everything up to `seq` has been sent to this connection. The server's updates end with their `seq` as well. */
  head: 11,
  /** `count`: this frame came after the lock and is kept as the writer's late contribution; it is not in the doc. */
  late: 12,
  /** `count`: this frame was refused because the connection may only read. */
  refused: 13,
} as const

/** The second byte of a sync frame (y-protocols/sync). Steps 2 and updates carry content and are counted. */
export const syncStep = { stateVector: 0, missing: 1, update: 2 } as const

/** Close codes. y-websocket gives up on 44xx and tries again on every other code. */
export const docClose = {
  /** The server stops or puts the document away. */
  goingAway: 1001,
  malformed: 4400,
  unknownPerson: 4401,
  noAccess: 4403,
  oldClient: 4409,
  tooFast: 4429,
  storage: 4500,
  tooSlow: 4503,
} as const
export type DocCloseCode = (typeof docClose)[keyof typeof docClose]

/** A frame that carries content and that the server therefore answers with an ack, late or refused. */
export const isContentFrame = (frame: Uint8Array): boolean =>
  frame[0] === docMessage.sync && (frame[1] === syncStep.missing || frame[1] === syncStep.update)

/** A content frame that carries everything the server lacks, so that its answer speaks for the whole document. */
export const isWholeFrame = (frame: Uint8Array): boolean =>
  frame[0] === docMessage.sync && frame[1] === syncStep.missing
