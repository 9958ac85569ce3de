/** A joint list with two open items, and what tests of plenary say about them again and again. */
import { type Instant, minutes, plus } from '../time.ts'
import { personActor } from '../workshop/actor.ts'
import type { Stance } from '../workshop/plenary/plenary.ts'
import type { Wording } from '../workshop/plenary/plenaryEvents.ts'
import type { Command, WorkshopEvent } from '../workshop/workshop.ts'
import type { Circumstances } from './givenWhenThen.ts'
import { dayOneAfter } from './sampleFacts.ts'
import { plenaryFacts } from './sampleHistories.ts'

export const at: Instant = dayOneAfter(90)
export const by = 'facilitator-rcm'
export const sources = {
  first: { groupId: 'group-1', itemId: 'item-1' },
  second: { groupId: 'group-1', itemId: 'item-2' },
  similar: { groupId: 'group-2', itemId: 'item-1' },
} as const

export const wordingOf = (en: string): Wording => ({ text: { en }, responsible: {}, timeFrame: {} })
export const wording = wordingOf('Train border officers.')

export const factOn = (jointItemId: string) => ({ jointItemId, at, by })

export const takenUp = (jointItemId: string, ...from: readonly (keyof typeof sources)[]): WorkshopEvent => ({
  type: 'ItemTakenUp',
  ...factOn(jointItemId),
  topicId: 'protection',
  sources: from.map((name) => sources[name]),
})

/** `joint-1` from both groups, `joint-2` from one. */
export const listFacts: readonly WorkshopEvent[] = [
  ...plenaryFacts,
  takenUp('joint-1', 'first', 'similar'),
  takenUp('joint-2', 'second'),
]

/** Both items read as they stand at this sequence. */
export const read = (itemSeq: number, text = wording): Pick<Circumstances, 'outside' | 'at'> => ({
  at,
  outside: {
    wordings: Object.fromEntries(['joint-1', 'joint-2'].map((id) => [id, { itemSeq, wording: text }])),
  },
})

export const present: WorkshopEvent = {
  type: 'AttendanceRecorded',
  attendance: { arrived: ['honduras-1', 'belize-1'].map((personId) => ({ personId, at })), left: [] },
}

export const asDelegate = (personId: string) => ({ actor: personActor(personId) })

export const position = (stance: Stance, docSeq = 30): Extract<Command, { type: 'TakePosition' }> => ({
  type: 'TakePosition',
  jointItemId: 'joint-1',
  docSeq,
  stance,
  reason: 'Too broad.',
})

export const positionTaken = (
  delegationId: string,
  stance: Stance,
  docSeq = 30,
  jointItemId = 'joint-1',
): Extract<WorkshopEvent, { type: 'PositionTaken' }> => ({
  type: 'PositionTaken',
  ...factOn(jointItemId),
  by: `${delegationId}-1`,
  delegationId,
  stance,
  docSeq,
  reason: 'Too broad.',
})

export const askedUntil = plus(at, minutes(2))
export const asked = (jointItemId: string, blockId?: string): Extract<WorkshopEvent, { type: 'ObjectionsAsked' }> => ({
  type: 'ObjectionsAsked',
  ...factOn(jointItemId),
  docSeq: 30,
  closesAt: askedUntil,
  ...(blockId !== undefined && { blockId }),
})

export const adopted = (jointItemId: string, number: number, changes: object = {}): WorkshopEvent => ({
  type: 'ItemAdopted',
  ...factOn(jointItemId),
  docSeq: 30,
  number,
  wording,
  ...changes,
})
