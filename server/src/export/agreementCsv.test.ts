/** What spreadsheets and mail merges are told of agreeing: the right people, the right items, and nothing that runs as a formula. */
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { adopted, factOn, listFacts, positionTaken, wording, wordingOf } from '@plenaria/shared/testing/samplePlenary'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { renderFollowUpCsv } from './renderFollowUpCsv.ts'
import { renderRemindersCsv } from './renderRemindersCsv.ts'

const dueAt = dayOneAfter(24 * 60)
const planned: WorkshopEvent = {
  ...factOn('joint-1'),
  type: 'FollowUpPlanned',
  plan: { responsible: [{ kind: 'delegation', id: 'honduras' }], dueAt, indicator: { en: 'Courses held' } },
}
const rowsOf = (csv: string): string[][] => parse(csv, { bom: true })

test('the follow-up is one line an item, in the order of the numbers', () => {
  const reported: WorkshopEvent = {
    ...factOn('joint-1'),
    type: 'ProgressReported',
    progress: 'underWay',
    note: '=1+1',
  }
  const facts = [...listFacts, adopted('joint-2', 2), adopted('joint-1', 1), planned, reported]
  const rows = rowsOf(renderFollowUpCsv(fold(facts), { language: 'en', now: dayOneAfter(25 * 60) }))
  expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ['I. 1)', 'Train border officers.', 'honduras'],
    ['I. 2)', 'Train border officers.', ''],
  ])
  expect(rows[1]?.slice(3, 8)).toEqual(['2020-11-19', 'Courses held', 'under way', 'yes', "'=1+1"])
})

test('reminders go to delegates whose delegation is still to answer', () => {
  const silence: WorkshopEvent = {
    ...factOn('joint-1'),
    type: 'SilenceOpened',
    docSeq: 30,
    closesAt: dayOneAfter(5_000),
    wording,
  }
  const awaiting = adopted('joint-2', 1, { awaiting: ['belize'], wording: wordingOf('Open desks.') })
  const workshop = fold([...listFacts, silence, awaiting, positionTaken('honduras', 'support')])
  const contact = (personId: string) => ({
    personId,
    name: { en: `${personId} delegate` },
    email: `${personId}@example.org`,
  })
  const contacts = ['honduras-1', 'guatemala-1', 'belize-1'].map(contact)
  const rows = rowsOf(renderRemindersCsv(workshop, contacts, 'en'))
  expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual([
    ['guatemala-1@example.org', 'guatemala-1 delegate', 'guatemala', 'Train border officers.', ''],
    ['belize-1@example.org', 'belize-1 delegate', 'belize', 'Train border officers.', 'Open desks.'],
  ])
  expect(rows[1]?.[5]).toContain('November 21, 2020')
})
