/** What the sample workshop's first day brings, as events in order, so that a test can begin where its rule matters. */
import type { Instant } from '../time.ts'
import type { DraftItem } from '../workshop/drafting/draftingCommands.ts'
import type { WorkshopEvent } from '../workshop/workshop.ts'
import { dayOne, dayOneAfter, sampleFacts } from './sampleFacts.ts'

type Facts = readonly WorkshopEvent[]

/** Who the balance proposes to sit where; `belize-1` understands English only and sits with interpretation. */
export const sampleSeats = {
  'honduras-1': 'group-1',
  'honduras-2': 'group-2',
  'guatemala-1': 'group-1',
  'belize-1': 'group-2',
  'observer-1': 'group-1',
} as const

export const started = (segmentId: string, at: Instant): WorkshopEvent => ({ type: 'SegmentStarted', segmentId, at })
export const ended = (segmentId: string, at: Instant): WorkshopEvent => ({ type: 'SegmentEnded', segmentId, at })

/** The first sitting runs and its opening is current since 09:00. */
export const runningFacts: Facts = [
  ...sampleFacts,
  { type: 'SittingStarted', sittingId: 'day-1', at: dayOne },
  started('opening', dayOne),
]

/** Group work is current since 09:10; the plan of the seats is ready and the groups are still closed. */
export const groupWorkFacts: Facts = [
  ...runningFacts,
  {
    type: 'GroupsPlanned',
    seats: sampleSeats,
    levels: [{ name: 'platform', excess: 0, bound: 0, status: 'proven' }],
    seed: 7,
    by: 'facilitator-rcm',
    at: dayOneAfter(5),
  },
  ended('opening', dayOneAfter(10)),
  started('group-work', dayOneAfter(10)),
]

/** The groups are open since 09:11 and write. */
export const openGroupsFacts: Facts = [
  ...groupWorkFacts,
  { type: 'GroupsOpened', segmentId: 'group-work', seats: sampleSeats, at: dayOneAfter(11) },
  { type: 'DraftingOpened', groupId: 'group-1', at: dayOneAfter(11) },
  { type: 'DraftingOpened', groupId: 'group-2', at: dayOneAfter(11) },
]

export const draftItem = (id: string, topicId: string, text: string): DraftItem => ({
  id,
  topicId,
  text: { en: text },
  responsible: {},
  timeFrame: {},
  authors: [],
})

/** What the two groups wrote: two items and one. */
export const sampleDrafts = {
  'group-1': [
    draftItem('item-1', 'protection', 'Train the officers at the border.'),
    draftItem('item-2', 'integration', 'Recognise school certificates.'),
  ],
  'group-2': [draftItem('item-1', 'protection', 'Train border officers in protection.')],
} as const

/** The groups have closed at 10:10, their drafts are recorded, and plenary is current. */
export const plenaryFacts: Facts = [
  ...openGroupsFacts,
  ended('group-work', dayOneAfter(70)),
  started('plenary', dayOneAfter(70)),
  { type: 'GroupsClosed', at: dayOneAfter(70) },
  { type: 'DraftingClosed', groupId: 'group-1', at: dayOneAfter(70) },
  { type: 'DraftingClosed', groupId: 'group-2', at: dayOneAfter(70) },
  { type: 'DraftRecorded', groupId: 'group-1', docSeq: 20, items: [...sampleDrafts['group-1']], at: dayOneAfter(70) },
  { type: 'DraftRecorded', groupId: 'group-2', docSeq: 12, items: [...sampleDrafts['group-2']], at: dayOneAfter(70) },
]

/** Plenary has taken up both groups' first items as one, and asked for objections until 10:42. */
export const askedFacts: Facts = [
  ...plenaryFacts,
  {
    type: 'ItemTakenUp',
    jointItemId: 'joint-1',
    topicId: 'protection',
    sources: [
      { groupId: 'group-1', itemId: 'item-1' },
      { groupId: 'group-2', itemId: 'item-1' },
    ],
    at: dayOneAfter(100),
    by: 'facilitator-rcm',
  },
  {
    type: 'ObjectionsAsked',
    jointItemId: 'joint-1',
    docSeq: 30,
    closesAt: dayOneAfter(102),
    at: dayOneAfter(100),
    by: 'facilitator-rcm',
  },
]
