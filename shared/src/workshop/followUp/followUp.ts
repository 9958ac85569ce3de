/** What was planned for each adopted item, and what was reported of it since. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { planSchema, progressSchema, responsibleSchema } from './followUpCommands.ts'
import type { FollowUpEvent } from './followUpEvents.ts'

export type Responsible = z.infer<typeof responsibleSchema>
export type FollowUpPlan = z.infer<typeof planSchema>
export type Progress = z.infer<typeof progressSchema>
export type ProgressReport = { progress: Progress; note: string; by: Id | null; at: Instant }

export type ItemFollowUp = { plan: FollowUpPlan; reports: readonly ProgressReport[] }
/** By joint item. */
export type FollowUp = Readonly<Record<Id, ItemFollowUp>>

export const emptyFollowUp: FollowUp = {}
const unplanned: ItemFollowUp = { plan: { responsible: [], dueAt: null, indicator: {} }, reports: [] }

export const followUpOf = (followUp: FollowUp, jointItemId: Id): ItemFollowUp => followUp[jointItemId] ?? unplanned

export const progressOf = ({ reports }: ItemFollowUp): Progress => reports.at(-1)?.progress ?? 'notBegun'

/** FU3 */
export const isOverdue = (item: ItemFollowUp, now: Instant): boolean => {
  const { dueAt } = item.plan
  const progress = progressOf(item)
  return dueAt !== null && now > dueAt && progress !== 'done' && progress !== 'givenUp'
}

export const evolveFollowUp = (followUp: FollowUp, event: FollowUpEvent): FollowUp => {
  const known = followUpOf(followUp, event.jointItemId)
  switch (event.type) {
    case 'FollowUpPlanned':
      return { ...followUp, [event.jointItemId]: { ...known, plan: event.plan } }
    case 'ProgressReported': {
      const { progress, note, by, at } = event
      return { ...followUp, [event.jointItemId]: { ...known, reports: [...known.reports, { progress, note, by, at }] } }
    }
  }
}
