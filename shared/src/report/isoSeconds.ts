/** Reads an ISO 8601 moment with an offset by reckoning alone: the core asks no machine for its calendar. */

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})([+-])(\d{2}):(\d{2})$/

/** Days from 1 January 1970 in the Gregorian calendar, counted in years that begin in March. */
const dayNumber = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** @returns seconds since 1970-01-01T00:00Z; null when the text is no such moment */
export const isoSeconds = (text: string): number | null => {
  const [, year, month, day, hour, minute, second, sign, offsetHours, offsetMinutes] = pattern.exec(text) ?? []
  if (year === undefined) return null
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60
  const days = dayNumber(Number(year), Number(month), Number(day))
  return days * 86_400 + Number(hour) * 3_600 + Number(minute) * 60 + Number(second) - offset
}
