import { expect, test } from 'vitest'
import { emptyWorkshop } from '../workshop/workshop.ts'
import { buildReport } from './buildReport.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()

test('a summary of what has not happened yet counts no noughts', () => {
  const { plenary, drafting, people } = emptyWorkshop
  const { sections } = buildReport({
    ...sample,
    prose: [],
    workshop: { ...sample.workshop, plenary, drafting, people },
  })
  const [{ text } = { text: null }] = sections.find(({ id }) => id === 'summary')?.derived ?? []
  expect(text?.en.text).toMatch(
    /No attendance was recorded\. The record holds no proposals from the working groups\. Plenary adopted no recommendation\.$/,
  )
  expect(text?.es.text).toMatch(
    /No se registró la asistencia de nadie\. No consta en el registro ninguna propuesta de los grupos de trabajo\. La plenaria no adoptó ninguna recomendación\.$/,
  )
})
