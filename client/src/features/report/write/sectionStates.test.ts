import { reportSections } from '@plenaria/shared/report/reportSections'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import { emptyReport } from '@plenaria/shared/workshop/report/report'
import { instant } from '@plenaria/shared/time'
import { expect, test } from 'vitest'
import { sectionStates } from './sectionStates.ts'

const sections = reportSections(fold(plenaryFacts))
const prose = [
  { id: 'summary', text: { es: 'Hecho.', en: 'Done.' } },
  { id: 'context', text: { es: 'Uno.\nDos.', en: 'One.' } },
  {
    id: 'nextSteps',
    text: { es: 'Ahora así.', en: 'As it was.' },
    translation: { original: 'es', marks: { en: { of: 'es', source: 'Antes así.', reviewed: null } } },
  },
  { id: 'followUp', text: { es: '', en: ' \n' } },
]
const frozen = { plenary: { version: 3, at: instant(1), by: null } }
const states = sectionStates(sections, prose, { ...emptyReport, frozen })
const writingOf = (id: string) => states.find(({ section }) => section.id === id)?.writing

test('a section is written, empty, unequal, outdated, or made of facts alone', () => {
  expect(
    ['summary', 'context', 'nextSteps', 'followUp', 'closing', 'recommendations'].map((id) => [id, writingOf(id)]),
  ).toEqual([
    ['summary', 'written'],
    ['context', 'unequal'],
    ['nextSteps', 'outdated'],
    ['followUp', 'empty'],
    ['closing', 'optional'],
    ['recommendations', 'facts'],
  ])
})

test('what goes with a frozen section is frozen by it', () => {
  const frozenBy = (id: string) => states.find(({ section }) => section.id === id)?.frozenBy
  expect(['plenary', 'recommendations', 'provenance', 'participants'].map(frozenBy)).toEqual([
    'plenary',
    'plenary',
    'plenary',
    null,
  ])
})

test('nothing is called empty while the text is not there', () => {
  expect(sectionStates(sections, null, emptyReport).filter(({ writing }) => writing === 'empty')).toEqual([])
})
