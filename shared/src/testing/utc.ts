/** Moments for tests, written as people read them. */
import { type Instant, instant } from '../time.ts'

/** @param text a time in UTC, as in `2026-10-06T15:00` */
export const utc = (text: string): Instant => instant(Date.parse(`${text}Z`))
