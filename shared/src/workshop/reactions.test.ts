/** What each fact entails outside the log, and what a restarted server still owes. */
import { expect, test } from 'vitest'
import { fold } from '../testing/givenWhenThen.ts'
import { dayOneAfter, sampleFacts } from '../testing/sampleFacts.ts'
import { groupWorkFacts, openGroupsFacts, plenaryFacts, sampleSeats } from '../testing/sampleHistories.ts'
import { reactions, unfinished } from './reactions.ts'
import type { WorkshopEvent } from './workshop.ts'

const at = dayOneAfter(30)
const react = (history: readonly WorkshopEvent[], event: WorkshopEvent) => reactions(event, fold([...history, event]))
const arrival = (...personIds: string[]): WorkshopEvent => ({
  type: 'AttendanceRecorded',
  attendance: { arrived: personIds.map((personId) => ({ personId, at })), left: [] },
})
const closed: WorkshopEvent = { type: 'DraftingClosed', groupId: 'group-1', at }
const duty = { groupId: 'group-1', personId: 'rapporteur-1', duty: 'rapporteur' } as const
const takenUp: WorkshopEvent = {
  type: 'ItemTakenUp',
  jointItemId: 'joint-1',
  topicId: 'protection',
  sources: [{ groupId: 'group-1', itemId: 'item-1' }],
  at,
  by: null,
}

test('[DR3] a draft that closes is read and recorded', () => {
  expect(react(openGroupsFacts, closed)).toEqual([{ type: 'recordDraft', groupId: 'group-1' }])
})

const withTemplate: WorkshopEvent = {
  type: 'GroupChanged',
  group: { id: 'group-1', name: { es: 'Grupo 1' }, mode: 'es', template: { es: 'Medidas inmediatas' } },
}
const opened: WorkshopEvent = { type: 'DraftingOpened', groupId: 'group-1', at }

test('[DR7] a text that opens begins with its template, if it has one', () => {
  expect(react([...openGroupsFacts, withTemplate], opened)).toEqual([{ type: 'seedDraft', groupId: 'group-1' }])
  expect(react(openGroupsFacts, opened)).toEqual([])
  expect(unfinished(fold([...openGroupsFacts, withTemplate, opened]))).toEqual([
    { type: 'seedDraft', groupId: 'group-1' },
  ])
})

test('an item taken up is written into the joint list', () => {
  expect(react(plenaryFacts, takenUp)).toEqual([{ type: 'writeJointItem', jointItemId: 'joint-1' }])
})

test('[GR6] of those who arrive while groups are open, the ones to be seated and without a seat are seated', () => {
  const event = arrival('expert-1', 'honduras-1', 'moderator-1', 'facilitator-rcm', 'interpreter-1')
  expect(react(openGroupsFacts, event)).toEqual([{ type: 'seatNewcomer', personId: 'expert-1' }])
  expect(react(groupWorkFacts, event)).toEqual([])
})

test('[GR6] who arrived between the planning and the opening is seated when the groups open', () => {
  const opening: WorkshopEvent = { type: 'GroupsOpened', segmentId: 'group-work', seats: sampleSeats, at }
  expect(react([...groupWorkFacts, arrival('expert-1', 'honduras-1')], opening)).toEqual([
    { type: 'recheckDocs' },
    { type: 'seatNewcomer', personId: 'expert-1' },
  ])
})

test.each<WorkshopEvent>([
  { type: 'GroupsReopened', at },
  { type: 'GroupReopened', groupId: 'group-1', at },
  { type: 'RoundStarted', round: 2, seats: { 'belize-1': 'group-2' }, at },
])('[GR6] [GR18] [GR22] $type: documents are checked again, and who is here without a seat gets one', (event) => {
  const here = arrival('expert-1', 'belize-1', 'moderator-1', 'facilitator-rcm')
  expect(react([...openGroupsFacts, here], event)).toEqual([
    { type: 'recheckDocs' },
    { type: 'seatNewcomer', personId: 'expert-1' },
  ])
})

test('[GR18] who came late in one round and has no seat in the next is seated there too', () => {
  const round: WorkshopEvent = { type: 'RoundStarted', round: 2, seats: { 'belize-1': 'group-2' }, at }
  const late: WorkshopEvent = { type: 'PersonSeated', personId: 'expert-1', to: 'group-1', by: null, at }
  expect(react([...openGroupsFacts, arrival('expert-1'), late], round)).toContainEqual({
    type: 'seatNewcomer',
    personId: 'expert-1',
  })
})

test('[GR11] [GR18] whom a facilitator keeps in plenary is not seated by a round, nor by a group that opens again', () => {
  const keptOut: WorkshopEvent = { type: 'PersonSeated', personId: 'belize-1', to: null, by: 'facilitator-rcm', at }
  const history = [...openGroupsFacts, arrival('belize-1'), keptOut]
  expect(react(history, { type: 'GroupReopened', groupId: 'group-1', at })).toEqual([{ type: 'recheckDocs' }])
  expect(react(history, { type: 'RoundStarted', round: 2, seats: {}, at })).toEqual([{ type: 'recheckDocs' }])
})

test.each<WorkshopEvent>([
  { type: 'PersonSeated', personId: 'belize-1', to: 'group-1', by: null, at },
  { type: 'GroupVisited', personId: 'moderator-1', groupId: 'group-2', at },
  { type: 'GroupsClosed', at },
  { type: 'GroupClosed', groupId: 'group-1', at },
  { type: 'DutiesPlanned', duties: [duty], shifts: [], by: null, at },
  { type: 'DutyAssigned', ...duty },
  { type: 'DutyReleased', ...duty },
])('$type may change who reads a draft: open documents are checked again', (event) => {
  expect(react(openGroupsFacts, event)).toEqual([{ type: 'recheckDocs' }])
})

test('a person changed or removed connects anew', () => {
  const removed: WorkshopEvent = { type: 'PersonRemoved', personId: 'belize-1', at }
  expect(react(sampleFacts, removed)).toEqual([{ type: 'reconnect', personId: 'belize-1' }])
  const person = { personId: 'belize-1', delegationId: null, represents: [], understands: [], grants: [] }
  expect(react(sampleFacts, { type: 'PersonChanged', person })).toEqual([{ type: 'reconnect', personId: 'belize-1' }])
})

test('a restarted server records the drafts that closed without a record and writes the items that are open', () => {
  expect(unfinished(fold([...openGroupsFacts, closed]))).toEqual([{ type: 'recordDraft', groupId: 'group-1' }])
  expect(unfinished(fold([...plenaryFacts, takenUp]))).toEqual([
    { type: 'writeJointItem', jointItemId: 'joint-1' },
    { type: 'writeDecisions', jointItemId: 'joint-1' },
  ])
  expect(unfinished(fold(plenaryFacts))).toEqual([])
})
