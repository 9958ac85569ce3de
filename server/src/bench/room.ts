/** Where a crowd goes: a server, a workshop on it, and who may sit there. */

export type Room = {
  /** Origin of the server, for example http://127.0.0.1:3000. */
  url: string
  workshopId: string
  seats: readonly { personId: string; secret: string }[]
  /** The workshop as JSON, as everybody gets it who joins. */
  state: string
  version: number
}
