/** A frozen section is out of date when its facts would read otherwise now, and not because a fact was added somewhere. */
import { expect, test } from 'vitest'
import { evolve, type WorkshopEvent } from '../workshop/workshop.ts'
import { buildReport, type FrozenFacts } from './buildReport.ts'
import { driftedSections, frozenTogether } from './driftedSections.ts'
import { reportGaps } from './reportGaps.ts'
import { secondDay } from './testing/reportFacts.ts'
import { reportSample } from './testing/reportSample.ts'

const sample = reportSample()
const then: FrozenFacts = { ...sample, at: sample.generatedAt }
const after = (...events: readonly WorkshopEvent[]) => {
  const now = {
    ...sample,
    workshop: events.reduce(evolve, sample.workshop),
    version: sample.version + events.length,
  }
  const frozen = new Map(['plenary', 'participants'].map((id) => [id, then]))
  return { model: buildReport({ ...now, frozen }), thawed: buildReport(now) }
}
const exported: WorkshopEvent = { type: 'ReportExported', format: 'docx', language: 'es', at: secondDay, by: null }
const reopened: WorkshopEvent = { type: 'ItemReopened', jointItemId: 'j5', reason: 'x', at: secondDay, by: null }
const frozenGapsOf = ({ model, thawed }: ReturnType<typeof after>) =>
  reportGaps(model, thawed).flatMap(({ code, sectionId }) => (code === 'factsFrozen' ? [sectionId] : []))

test('a fact that says nothing of a section leaves it as it is', () => {
  const reports = after(exported)
  expect([...driftedSections(reports.model, reports.thawed)]).toEqual([])
  expect(frozenGapsOf(reports)).toEqual([])
})

test('what is frozen with a section counts as its own', () => {
  const reports = after(reopened)
  expect([...driftedSections(reports.model, reports.thawed)]).toEqual(['plenary'])
  expect(frozenGapsOf(reports)).toEqual(['plenary'])
  expect(frozenTogether(reports.model, 'plenary')).toEqual([
    'plenary',
    'recommendations',
    'notAdopted',
    'provenance',
    'positions',
  ])
})

test('another number before a paragraph is no other fact', () => {
  const topic: WorkshopEvent = { type: 'SittingAdded', sittingId: 'new', title: { en: 'New' }, plannedStart: secondDay }
  const reports = after(topic)
  expect([...driftedSections(reports.model, reports.thawed)]).not.toContain('plenary')
})
