/** The rules of drafting, DR1 to DR5. What a document may be used for follows from these facts: see docs/docAccess. */
import { expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { docAccess } from '../../docs/docAccess.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { dayOneAfter } from '../../testing/sampleFacts.ts'
import {
  draftItem,
  groupWorkFacts,
  openGroupsFacts,
  plenaryFacts,
  sampleDrafts,
} from '../../testing/sampleHistories.ts'
import { system } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'
import { draftOf, recordedItem, recordedSources } from './evolveDrafting.ts'

const at = dayOneAfter(40)
const closed = (groupId: string): WorkshopEvent => ({ type: 'DraftingClosed', groupId, at })
const opened = (groupId: string): WorkshopEvent => ({ type: 'DraftingOpened', groupId, at })
const takenUp: WorkshopEvent = {
  type: 'ItemTakenUp',
  jointItemId: 'joint-1',
  topicId: 'protection',
  sources: [{ groupId: 'group-1', itemId: 'item-1' }],
  at,
  by: null,
}
const reopened: readonly WorkshopEvent[] = [
  { type: 'SegmentLeft', segmentId: 'plenary', at },
  { type: 'SegmentStarted', segmentId: 'group-work', at },
]
const record = (docSeq: number): Command => ({
  type: 'RecordDraft',
  groupId: 'group-1',
  docSeq,
  items: [...sampleDrafts['group-1']],
})
const draftOfGroupOne = { kind: 'draft', workshopId: 'w', groupId: 'group-1' } as const

test('[DR1] drafting closes earlier by a facilitator, for one group or all', () => {
  expect(given(...openGroupsFacts).when({ type: 'CloseDrafting', groupId: 'group-1' }, { at })).toEqual(
    accept(closed('group-1')),
  )
  expect(given(...openGroupsFacts).when({ type: 'CloseDrafting', groupId: null }, { at })).toEqual(
    accept(closed('group-1'), closed('group-2')),
  )
})

test('[DR1] a draft closed early opens again while the groups are open', () => {
  const early = given(...openGroupsFacts, closed('group-1'))
  expect(early.when({ type: 'OpenDrafting', groupId: 'group-1' }, { at })).toEqual(accept(opened('group-1')))
  expect(early.when({ type: 'OpenDrafting', groupId: null }, { at })).toEqual(accept(opened('group-1')))
  expect(early.when({ type: 'CloseDrafting', groupId: 'group-1' })).toEqual(accept())
})

test('[DR1] without open groups nothing is drafted, and only groups that exist draft', () => {
  expect(given(...groupWorkFacts).when({ type: 'OpenDrafting', groupId: null })).toEqual(refuse('groupsNotOpen'))
  expect(given(...openGroupsFacts).when({ type: 'OpenDrafting', groupId: 'group-9' })).toEqual(refuse('unknownGroup'))
})

test('[DR1] closing the groups closes every open draft', () => {
  const now = given(...openGroupsFacts, closed('group-1'))
  expect(now.when({ type: 'CloseGroups' }, { at })).toEqual(
    accept<WorkshopEvent>({ type: 'GroupsClosed', at }, closed('group-2')),
  )
})

test('[DR2] who writes is recorded once per group', () => {
  const wrote = { type: 'RecordContribution', groupId: 'group-1', personId: 'honduras-1' } as const
  const fact: WorkshopEvent = { type: 'ContributionRecorded', groupId: 'group-1', personId: 'honduras-1', at }
  expect(given(...openGroupsFacts).when(wrote, { actor: system, at })).toEqual(accept(fact))
  expect(given(...openGroupsFacts, fact).when(wrote, { actor: system })).toEqual(accept())
  expect(given(...openGroupsFacts, fact).when({ ...wrote, groupId: 'group-2' }, { actor: system })).toMatchObject({
    ok: true,
    events: [{ type: 'ContributionRecorded', groupId: 'group-2' }],
  })
})

test('[DR3] a closed draft is recorded with its items and authors, and plenary works on that record', () => {
  const items = [{ ...draftItem('item-9', 'protection', 'Words.'), authors: ['honduras-1', 'guatemala-1'] }]
  const history = [...openGroupsFacts, closed('group-1')]
  const command = { type: 'RecordDraft', groupId: 'group-1', docSeq: 4, items } as const
  const fact: WorkshopEvent = { ...command, type: 'DraftRecorded', items, at }
  expect(given(...history).when(command, { actor: system, at })).toEqual(accept(fact))
  const { drafting } = fold([...history, fact])
  expect(recordedItem(drafting, { groupId: 'group-1', itemId: 'item-9' })).toEqual(items[0])
  expect(recordedSources(drafting)).toEqual([{ groupId: 'group-1', itemId: 'item-9' }])
})

test('[DR3] an open draft is not recorded, and the same reading is recorded once', () => {
  expect(given(...openGroupsFacts).when(record(20), { actor: system })).toEqual(accept())
  expect(given(...plenaryFacts).when(record(20), { actor: system })).toEqual(accept())
})

test('[DR3] a draft that opens again is recorded anew', () => {
  const { drafting } = fold([...plenaryFacts, opened('group-1')])
  expect(draftOf(drafting, 'group-1')).toMatchObject({ status: 'open', record: null })
  expect(recordedSources(drafting)).toEqual([{ groupId: 'group-2', itemId: 'item-1' }])
})

test('[DR4] a draft whose items plenary has taken up is not opened again', () => {
  const back: readonly WorkshopEvent[] = [...plenaryFacts, takenUp, ...reopened]
  expect(given(...back).when({ type: 'OpenGroups' }, { at })).toMatchObject({
    ok: true,
    events: [{ type: 'GroupsOpened' }, opened('group-2')],
  })
  const open: WorkshopEvent = { type: 'GroupsOpened', segmentId: 'group-work', seats: {}, at }
  const asked = given(...back, open)
  expect(asked.when({ type: 'OpenDrafting', groupId: 'group-1' })).toEqual(refuse('draftTakenUp'))
  expect(asked.when({ type: 'OpenDrafting', groupId: null })).toEqual(refuse('draftTakenUp'))
})

test('[DR4] an item set aside counts as taken up, and one given back does not', () => {
  const source = { groupId: 'group-1', itemId: 'item-1' }
  const aside: WorkshopEvent = { type: 'SourceSetAside', source, reason: 'Elsewhere.', at, by: null }
  const open: WorkshopEvent = { type: 'GroupsOpened', segmentId: 'group-work', seats: {}, at }
  const back = [...plenaryFacts, aside, ...reopened, open]
  const command = { type: 'OpenDrafting', groupId: 'group-1' } as const
  expect(given(...back).when(command)).toEqual(refuse('draftTakenUp'))
  const broughtBack: WorkshopEvent = { type: 'SourceBroughtBack', source, at, by: null }
  expect(given(...back, broughtBack).when(command, { at })).toEqual(accept(opened('group-1')))
})

test('[DR5] after the closing a writer’s edit is a late contribution', () => {
  const mode = (events: readonly WorkshopEvent[]) => docAccess(fold(events), 'honduras-1', draftOfGroupOne)
  expect(mode(openGroupsFacts)).toBe('write')
  expect(mode(plenaryFacts)).toBe('late')
})
