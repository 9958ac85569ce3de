/** What a mail merge is told: the right people and the right items. */
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { adopted, factOn, listFacts, positionTaken, wording, wordingOf } from '@plenaria/shared/testing/samplePlenary'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { renderRemindersCsv } from './renderRemindersCsv.ts'

const rowsOf = (csv: string): string[][] => parse(csv, { bom: true })

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
