/** Time zones by their IANA names, checked against what the platform's calendar knows. */
import { z } from 'zod'

const isKnown = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const zoneSchema = z.string().min(1).max(60).refine(isKnown, 'not an IANA time zone')
