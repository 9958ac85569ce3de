/** A desk's text that is said elsewhere would show its key: it is not loaded there. */
import { expect, test } from 'vitest'
import { deskMessages } from './deskMessages.ts'
import { messages } from './messages.ts'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const features =
  'organising|report|rehearsal|agenda/(plan|whole|times|outside)|groups/(board|duties|glance|ladder|plans|rules|setup|ways|why)'
const screens = 'Home|Console|GroupBoard|WorkshopPeople|Report|Plan|Agenda|Times|Rehearsal|Outside'
const desk = new RegExp(`^\\.\\./(features/(${features})/|app/((${screens})Screen|WayHome)\\.tsx)`)
const isDesk = (path: string) => desk.test(path)
const areas = [...new Set(Object.keys(deskMessages).map((key) => key.split('.')[0]))]
const deskKey = new RegExp(`['\`](${areas.join('|')})\\.[a-zA-Z$]`)
const saysDeskText = (source: string) => deskKey.test(source)

test('only the desks say the desks’ texts', () => {
  const elsewhere = Object.entries(sources).filter(([path]) => !isDesk(path) && !path.startsWith('./'))
  expect(elsewhere.length).toBeGreaterThan(200)
  expect(elsewhere.filter(([, source]) => saysDeskText(source)).map(([path]) => path)).toEqual([])
})

test('the desks do say them, so that the search can find them', () => {
  const desks = Object.entries(sources).filter(([path]) => isDesk(path))
  expect(desks.filter(([, source]) => saysDeskText(source)).length).toBeGreaterThan(10)
})

test('no key is in both lists', () => {
  expect(Object.keys(deskMessages).filter((key) => key in messages)).toEqual([])
})
