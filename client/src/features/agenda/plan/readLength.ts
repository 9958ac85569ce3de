/** Lengths as people write them: `45`, `90 min`, `1h30`, `1:30`, `2 h`. */
import { type Millis, minutes } from '@plenaria/shared/time'

const DAY = 24 * 60

/** @returns the length, or null for what is no length or longer than a day */
export const readLength = (text: string): Millis | null => {
  const written = text.trim().toLowerCase().replace(',', '.')
  const hours = /^(\d{1,2})\s*(?:h|:|hrs?|horas?|hours?)\s*(?:(\d{1,2})\s*(?:m|min|minutos?|minutes?)?)?$/.exec(written)
  const alone = /^(\d{1,4}(?:\.\d)?)\s*(?:'|m|min|mins|minutos?|minutes?)?$/.exec(written)
  const count = hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : alone ? Number(alone[1]) : null
  return count === null || count > DAY ? null : minutes(count)
}

/** `45`, `1 h 30` reads badly in a narrow field: minutes alone. */
export const writeLength = (length: number): string => String(Math.round(length / 6_000) / 10)
