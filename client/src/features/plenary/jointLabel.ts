/** How an item of the joint list is called: “II. 3)” once adopted, else by its place. Pure. */
import type { Topic } from '@plenaria/shared/workshop/charter/evolveCharter'
import { type JointItem, listedItems, type Plenary } from '@plenaria/shared/workshop/plenary/plenary'

const steps = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** Roman numerals from 1 up. */
export const roman = (value: number): string => {
  const step = steps.find(([size]) => size <= value)
  return step ? step[1] + roman(value - step[0]) : ''
}

/**
 * An item that was ever adopted bears the number it was given; others a letter by their place among the topic's items, so that no
 * draft is mistaken for something adopted.
 */
export const jointLabel = (plenary: Plenary, topics: readonly Topic[], item: JointItem): string => {
  const topic = roman(topics.findIndex(({ id }) => id === item.topicId) + 1)
  const prefix = topic === '' ? '' : `${topic}. `
  if (item.number !== null) return `${prefix}${item.number})`
  const ofTopic = listedItems(plenary).filter(({ topicId }) => topicId === item.topicId)
  return `${prefix}${letterOf(Math.max(0, ofTopic.indexOf(item)))}`
}

/** a … z, aa, ab, … */
const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26)
