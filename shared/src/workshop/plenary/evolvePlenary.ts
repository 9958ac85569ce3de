/** The joint list: what was taken up from the groups, what was asked, objected to, adopted or set aside. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { sourceRefSchema } from './plenaryCommands.ts'
import type { PlenaryEvent, Wording } from './plenaryEvents.ts'

type SourceRef = z.infer<typeof sourceRefSchema>

export type Objection = { delegationId: Id; reason: string; by: Id | null; at: Instant; withdrawnAt: Instant | null }

export type JointItemState =
  | { status: 'open' }
  | { status: 'asked'; docSeq: number; askedAt: Instant; closesAt: Instant }
  | { status: 'adopted'; docSeq: number; adoptedAt: Instant; number: number; wording: Wording }
  | { status: 'setAside'; at: Instant; reason: string }

export type JointItem = {
  id: Id
  topicId: Id
  /** Where it comes from; kept for ever. */
  sources: readonly SourceRef[]
  objections: readonly Objection[]
  /** When objections were last asked for; what was raised before stands no longer. */
  askedAt: Instant | null
  state: JointItemState
}

export type SourceAside = SourceRef & { reason: string; at: Instant }

export type Plenary = { items: readonly JointItem[]; sourcesAside: readonly SourceAside[] }

export const emptyPlenary: Plenary = { items: [], sourcesAside: [] }

export const isSame = (a: SourceRef, b: SourceRef): boolean => a.groupId === b.groupId && a.itemId === b.itemId
export const jointItem = (plenary: Plenary, jointItemId: Id): JointItem | undefined =>
  plenary.items.find(({ id }) => id === jointItemId)
/** Objections to the last question that were not withdrawn (PL9). */
export const standingObjections = ({ objections, askedAt }: JointItem): readonly Objection[] =>
  objections.filter(({ withdrawnAt, at }) => withdrawnAt === null && askedAt !== null && at >= askedAt)

/** Whether a group's item has found its place: in a joint item, or set aside with a reason. */
export const isPlaced = (plenary: Plenary, source: SourceRef): boolean =>
  plenary.items.some(({ sources }) => sources.some((one) => isSame(one, source))) ||
  plenary.sourcesAside.some((one) => isSame(one, source))

const inItem = (plenary: Plenary, jointItemId: Id, how: (item: JointItem) => JointItem): Plenary => ({
  ...plenary,
  items: plenary.items.map((item) => (item.id === jointItemId ? how(item) : item)),
})

const become = (plenary: Plenary, jointItemId: Id, state: JointItemState): Plenary =>
  inItem(plenary, jointItemId, (item) => ({ ...item, state }))

export const evolvePlenary = (plenary: Plenary, event: PlenaryEvent): Plenary => {
  switch (event.type) {
    case 'ItemTakenUp': {
      const { jointItemId: id, topicId, sources } = event
      const item: JointItem = { id, topicId, sources, objections: [], askedAt: null, state: { status: 'open' } }
      return { ...plenary, items: [...plenary.items, item] }
    }
    case 'ItemReturned':
      return { ...plenary, items: plenary.items.filter(({ id }) => id !== event.jointItemId) }
    case 'ObjectionsAsked': {
      const { docSeq, closesAt, at } = event
      return inItem(plenary, event.jointItemId, (item) => ({
        ...item,
        askedAt: at,
        state: { status: 'asked', docSeq, askedAt: at, closesAt },
      }))
    }
    case 'ObjectionRaised': {
      const { delegationId, reason, by, at } = event
      return inItem(plenary, event.jointItemId, (item) => ({
        ...item,
        objections: [...item.objections, { delegationId, reason, by, at, withdrawnAt: null }],
      }))
    }
    case 'ObjectionWithdrawn':
      return inItem(plenary, event.jointItemId, (item) => ({
        ...item,
        objections: item.objections.map((objection) =>
          objection.delegationId === event.delegationId && objection.withdrawnAt === null
            ? { ...objection, withdrawnAt: event.at }
            : objection,
        ),
      }))
    case 'ItemAdopted': {
      const { docSeq, number, wording, at } = event
      return become(plenary, event.jointItemId, { status: 'adopted', docSeq, adoptedAt: at, number, wording })
    }
    case 'ItemSetAside':
      return become(plenary, event.jointItemId, { status: 'setAside', at: event.at, reason: event.reason })
    case 'ItemBroughtBack':
      return become(plenary, event.jointItemId, { status: 'open' })
    case 'SourceSetAside':
      return {
        ...plenary,
        sourcesAside: [...plenary.sourcesAside, { ...event.source, reason: event.reason, at: event.at }],
      }
    case 'SourceBroughtBack':
      return { ...plenary, sourcesAside: plenary.sourcesAside.filter((one) => !isSame(one, event.source)) }
  }
}
