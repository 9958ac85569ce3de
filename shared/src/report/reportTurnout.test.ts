import { expect, test } from 'vitest'
import { buildReport } from './buildReport.ts'
import { reportSample } from './testing/reportSample.ts'

const { participants } = buildReport(reportSample())
const turnoutOf = (name: string) => {
  const turnout = participants.delegations.find((one) => one.name.en.text === name)
  return turnout && [turnout.enrolled, turnout.attended, turnout.inSittings, turnout.platforms]
}

test('a delegation is counted as enrolled, as present at all, and in each sitting', () => {
  expect(turnoutOf('Honduras')).toEqual([2, 2, [2, 2], ['rcm', 'mirps']])
  expect(turnoutOf('Nicaragua')).toEqual([2, 0, [0, 0], ['rcm']])
  expect(turnoutOf('UNHCR')).toEqual([1, 1, [1, 1], []])
})

test('a platform counts whoever speaks for it, in both platforms where somebody speaks for two', () => {
  expect(participants.platforms.map(({ name, enrolled, attended }) => [name.en.text, enrolled, attended])).toEqual([
    ['RCM', 13, 11],
    ['MIRPS', 13, 13],
  ])
})
