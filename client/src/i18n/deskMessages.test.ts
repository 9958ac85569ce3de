/** A desk's text that is said elsewhere would show its key: it is not loaded there. */
import { expect, test } from 'vitest'
import { deskMessages } from './deskMessages.ts'
import { messages } from './messages.ts'
import { workMessages } from './workMessages.ts'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const features =
  'organising|report|rehearsal|agenda/(console|plan|whole|times|outside)|groups/(board|duties|glance|ladder|plans|rules|setup|ways|why)'
const screens =
  'Home|Console|GroupBoard|WorkshopPeople|Report|Plan|Agenda|Times|Rehearsal|Outside|Review|ImportedReport'
const desk = new RegExp(`^\\.\\./(features/(${features})/|app/((${screens})Screen|WayHome|ImportedReports)\\.tsx)`)
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

test('only the joint list and what follows from it say the texts of agreeing', () => {
  const work = new RegExp(
    `['\`](${[...new Set(Object.keys(workMessages).map((key) => key.split('.')[0]))].join('|')})\\.[a-zA-Z$]`,
  )
  const sayers = Object.entries(sources).filter(([path, source]) => !path.startsWith('./') && work.test(source))
  expect(sayers.length).toBeGreaterThan(10)
  const elsewhere = sayers.filter(([path]) => !/^\.\.\/(features\/(plenary|followUp)\/|app\/FollowUpScreen)/.test(path))
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

test('only the dialog of an item’s threads says its texts', () => {
  const sayers = Object.entries(sources).filter(
    ([path, source]) => !path.startsWith('./') && /['`]threads\.[a-zA-Z$]/.test(source),
  )
  expect(sayers.length).toBeGreaterThan(3)
  expect(sayers.map(([path]) => path).filter((path) => !path.startsWith('../docs/threads/'))).toEqual([])
})

test('only the floor says its texts, within the screens that load them', () => {
  const sayers = Object.entries(sources).filter(
    ([path, source]) => !path.startsWith('./') && /['`](floor|questions)\.[a-zA-Z$]/.test(source),
  )
  expect(sayers.length).toBeGreaterThan(10)
  // The notice brings them itself: whoever is heard sees it, with the floor or without.
  const elsewhere = sayers
    .map(([path]) => path)
    .filter((path) => !/^\.\.\/(features\/floor\/|live\/SlowDownNotice)/.test(path))
  expect(elsewhere).toEqual([])
})

test('no key is in two lists', () => {
  expect(Object.keys(deskMessages).filter((key) => key in messages || key in workMessages)).toEqual([])
  expect(Object.keys(workMessages).filter((key) => key in messages)).toEqual([])
})
