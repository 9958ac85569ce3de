/** Cookies of seats: one per seat, so that two roles work in two tabs of one browser. */
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Seat } from '../stores/registry.ts'
import { isSecret } from './secret.ts'

const ONE_MONTH = 30 * 24 * 3600

/** Which seat a request speaks for: the organiser's, or a person's in a workshop. */
export type SeatName = { kind: 'organiser' } | { kind: 'person'; workshopId: string; personId: string }

export const seatNameOf = (seat: Seat): SeatName =>
  seat.kind === 'organiser' ? seat : { kind: 'person', workshopId: seat.workshopId, personId: seat.personId }

const cookieName = (name: SeatName): string =>
  name.kind === 'organiser' ? 'organiser' : `seat.${name.workshopId}.${name.personId}`

/** @returns the value of a Set-Cookie header */
export const seatCookie = (name: SeatName, secret: string, isSecure: boolean): string =>
  stringifySetCookie({
    name: cookieName(name),
    value: secret,
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
    path: '/',
    maxAge: ONE_MONTH,
  })

/** The Cookie header of a participant without a browser. */
export const cookieHeader = (name: SeatName, secret: string): string => `${cookieName(name)}=${secret}`

/** The secret a request carries for a seat, or null. */
export const secretIn = (header: string | undefined, name: SeatName): string | null => {
  const value = parseCookie(header ?? '')[cookieName(name)]
  return value !== undefined && isSecret(value) ? value : null
}
