/** The clock of one workshop as a value: real time shifted and scaled, so that a rehearsal can run on another day, faster. */
import type { z } from 'zod'
import { type Instant, instant } from '../../time.ts'
import type { workshopClockSchema } from './workshopClockSchema.ts'

/** At real moment `realAt` the workshop's clock showed `workshopAt`; since then it has run `rate` times as fast. */
export type WorkshopClock = z.infer<typeof workshopClockSchema>

export const realClock: WorkshopClock = { realAt: instant(0), workshopAt: instant(0), rate: 1 }

export const workshopTime = (clock: WorkshopClock, realNow: Instant): Instant =>
  instant(clock.workshopAt + (realNow - clock.realAt) * clock.rate)

/** The real moment at which the workshop's clock shows `at`. */
export const realTime = (clock: WorkshopClock, at: Instant): Instant =>
  instant(clock.realAt + (at - clock.workshopAt) / clock.rate)

export const isRehearsal = (clock: WorkshopClock): boolean => clock.rate !== 1 || clock.realAt !== clock.workshopAt
