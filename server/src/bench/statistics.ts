/** The two figures a measurement is told by. Pure; nothing here knows what was measured. */

/**
 * Nearest rank: the smallest value that at least `percent` of all values do not exceed.
 * @param percent above 0, at most 100 @throws RangeError when there are no values
 */
export const percentile = (values: readonly number[], percent: number): number => {
  const rank = Math.max(1, Math.ceil((percent / 100) * values.length))
  const value = values.toSorted((a, b) => a - b)[rank - 1]
  if (value === undefined) throw new RangeError('There is no percentile of nothing.')
  return value
}

/** The middle value, or the mean of the two in the middle. @throws RangeError when there are no values */
export const median = (values: readonly number[]): number => {
  const below = percentile(values, 50)
  const above = -percentile(
    values.map((value) => -value),
    50,
  )
  return (below + above) / 2
}
