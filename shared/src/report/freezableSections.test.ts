/** What the report lists as sections that can be frozen is what the record lets be frozen. */
import { expect, test } from 'vitest'
import { fold } from '../testing/givenWhenThen.ts'
import { runningShowFacts } from '../testing/sampleShow.ts'
import { isReportSection } from '../workshop/views/isReportSection.ts'
import { reportSections } from './reportSections.ts'

test('the record freezes exactly the sections that have facts of their own', () => {
  const workshop = fold(runningShowFacts)
  const sections = reportSections(workshop)
  expect(sections.length).toBeGreaterThan(15)
  expect(sections.filter(({ id }) => isReportSection(workshop, id)).map(({ id }) => id)).toEqual(
    sections.filter(({ canFreeze }) => canFreeze).map(({ id }) => id),
  )
})
