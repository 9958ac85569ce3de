/** Time as plain values. The core never reads a clock: every function that needs the time is handed `now`. */
import type { z } from 'zod'
import type { instantSchema, millisSchema } from './timeSchemas.ts'

export type Instant = z.infer<typeof instantSchema>
export type Millis = z.infer<typeof millisSchema>

export const instant = (value: number): Instant => Math.round(value) as Instant
export const millis = (value: number): Millis => Math.round(value) as Millis
export const minutes = (value: number): Millis => millis(value * 60_000)
export const seconds = (value: number): Millis => millis(value * 1_000)

export const plus = (at: Instant, length: Millis): Instant => instant(at + length)
/** `to − from`, negative when `to` is earlier. */
export const between = (from: Instant, to: Instant): Millis => millis(to - from)
export const sum = (lengths: readonly Millis[]): Millis => millis(lengths.reduce<number>((a, b) => a + b, 0))
