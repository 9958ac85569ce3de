/** What a time is on the wire and in the log. Apart from time.ts, so that a browser that only reckons does not parse. */
import { z } from 'zod'

/** Milliseconds since 1970-01-01T00:00Z, on the workshop's clock. */
export const instantSchema = z.number().int().nonnegative().brand<'Instant'>()
/** A length of time in milliseconds; may be negative where a difference is meant (ahead of plan, overtime). */
export const millisSchema = z.number().int().brand<'Millis'>()
