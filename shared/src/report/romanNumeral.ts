/** Roman numerals for the topics of the report. */
const steps = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** @param value a whole number from 1; less gives the empty string */
export const romanNumeral = (value: number): string => {
  const step = steps.find(([size]) => size <= value)
  return step ? step[1] + romanNumeral(value - step[0]) : ''
}
