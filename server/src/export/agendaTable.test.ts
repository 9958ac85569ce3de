/** What is written of an agenda is read back: days, sittings, times, titles, who leads, points; as CSV and as a workbook. */
import { readAgenda } from '@plenaria/shared/conceptNote/readAgenda'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { expect, test } from 'vitest'
import { readDocument } from '../reading/readDocument.ts'
import { buildTemplate } from '../templates/template.ts'
import { templates } from '../templates/templates.ts'
import { setUpFrom } from '../testing/setUpFrom.ts'
import { agendaCsv, agendaTable, agendaXlsx } from './agendaTable.ts'

const workshopOf = (id: string): Workshop => {
  const template = templates.find((one) => one.id === id)
  if (!template) throw new Error(`There is no template ${id}`)
  return setUpFrom(buildTemplate(template, template.firstDay).commands)
}

const readBack = async (name: string, bytes: Uint8Array) => {
  const document = await readDocument(name, bytes)
  if (!document.ok) throw new Error(document.code)
  const read = readAgenda(document.text)
  if (!read.ok) throw new Error(read.noAgenda)
  return read.draft.sittings.flatMap(({ date, title, segments }) =>
    segments.map((one) => [date, title, one.start, one.end, one.title, one.coordinators.join('; ')]),
  )
}

const words = (text: string | undefined) => (text ?? '').replace(/[\s:;,.–—-]+$/, '')

test.each(templates.map(({ id }) => id))('%s comes back from CSV and from a workbook', async (id) => {
  const workshop = workshopOf(id)
  const rows = agendaTable(workshop, 'en').slice(1)
  const expected = rows.map(([day, , start, end, , , title]) => [day, start, end, words(title)])
  for (const [name, bytes] of [
    ['agenda.csv', new TextEncoder().encode(agendaCsv(workshop, 'en'))],
    ['agenda.xlsx', new Uint8Array(await agendaXlsx(workshop, 'en'))],
  ] as const) {
    const read = await readBack(name, bytes)
    expect(read.map(([date, , start, end, title]) => [date, start, end, words(title ?? '')])).toEqual(expected)
  }
})

test('a title that looks like a formula stays a title', () => {
  const start = 1_700_000_000_000
  const evil = fold([
    { type: 'WorkshopDescribed', title: {}, purpose: {}, zone: 'Etc/UTC', languages: ['en'] },
    { type: 'SittingAdded', sittingId: 's', title: {}, plannedStart: start as never },
    {
      type: 'SegmentAdded',
      sittingId: 's',
      segment: {
        id: 'a',
        kind: 'panel',
        title: { en: '=HYPERLINK("x")' },
        points: [],
        coordinator: { en: '+1' },
        planned: 60_000 as never,
      },
    },
  ])
  expect(agendaCsv(evil, 'en')).toContain(`"'=HYPERLINK(""x"")","'+1"`)
})
