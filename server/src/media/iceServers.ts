/** Relays for people whose network lets nothing else through, with passwords that run out (coturn’s shared secret). */
import { createHmac } from 'node:crypto'
import type { IceServer } from '@plenaria/shared/protocol/media'

export type TurnSettings = { readonly urls: readonly string[]; readonly secret: string }

/** A password opens relays for so long: a whole day of work, because a page that speaks for the first time late in it has no other. */
export const TURN_VALID_FOR = 12 * 3_600_000

/** @param at milliseconds since 1970; @param name told to the relay with the time; says nothing of the person */
export const iceServersFor = (turn: TurnSettings | null, at: number, name: string): IceServer[] => {
  if (turn === null) return []
  const username = `${Math.floor((at + TURN_VALID_FOR) / 1_000)}:${name}`
  const credential = createHmac('sha1', turn.secret).update(username).digest('base64')
  return [{ urls: [...turn.urls], username, credential }]
}
