/** Who is behind a cookie: resolved against the registry each time, so a revoked link is dead at once. */
import type { Registry, Seat } from '../stores/registry.ts'
import { hashSecret } from './secret.ts'
import { type SeatName, secretIn, seatNameOf } from './seatCookie.ts'

const isSameSeat = (a: SeatName, b: SeatName): boolean =>
  a.kind === 'organiser' || b.kind === 'organiser'
    ? a.kind === b.kind
    : a.workshopId === b.workshopId && a.personId === b.personId

/** @returns the seat if the request carries a live secret for exactly that seat */
export const identify = async (
  registry: Registry,
  cookieHeader: string | undefined,
  name: SeatName,
): Promise<Seat | null> => {
  const secret = secretIn(cookieHeader, name)
  if (secret === null) return null
  const seat = await registry.seatOf(hashSecret(secret))
  return seat && isSameSeat(seatNameOf(seat), name) ? seat : null
}

/** `organiser` and a person's id share one place in headers and addresses. */
export const seatNamed = (workshopId: string, personId: string): SeatName =>
  personId === 'organiser' ? { kind: 'organiser' } : { kind: 'person', workshopId, personId }
