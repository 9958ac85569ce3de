/** The clock of one workshop as a value: real time shifted and scaled, so that a rehearsal can run on another day, faster. */
import { z } from 'zod'
import { type Instant, instant, instantSchema } from '../../time.ts'

/** At real moment `realAt` the workshop's clock showed `workshopAt`; since then it has run `rate` times as fast. */
export const workshopClockSchema = z.object({
  realAt: instantSchema,
  workshopAt: instantSchema,
  rate: z.number().positive().max(10_000),
})
export type WorkshopClock = z.infer<typeof workshopClockSchema>

export const realClock: WorkshopClock = { realAt: instant(0), workshopAt: instant(0), rate: 1 }

export const workshopTime = (clock: WorkshopClock, realNow: Instant): Instant =>
  instant(clock.workshopAt + (realNow - clock.realAt) * clock.rate)

/** The real moment at which the workshop's clock shows `at`. */
export const realTime = (clock: WorkshopClock, at: Instant): Instant =>
  instant(clock.realAt + (at - clock.workshopAt) / clock.rate)

export const isRehearsal = (clock: WorkshopClock): boolean => clock.rate !== 1 || clock.realAt !== clock.workshopAt
