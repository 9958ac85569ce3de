/** What comes of each adopted item: who is responsible, until when, by which indicator, and what was reported since. */
import { followUpOf, isOverdue, progressOf, type Responsible } from '../workshop/followUp/followUp.ts'
import { asSpoken, type Said, theirName } from './passage.ts'
import { delegationName, type ReportContext } from './reportContext.ts'
import type { ReportFollowUp } from './reportFollowUpModel.ts'
import { wordedOrNull } from './reportGroups.ts'
import type { ReportRecommendation, ReportTopic } from './reportPlenaryModel.ts'

const responsibleName = (context: ReportContext, { kind, id }: Responsible): Said => {
  if (kind === 'delegation') return delegationName(context, id)
  const platform = context.workshop.charter.platforms.find((one) => one.id === id)
  return platform ? theirName(platform.secretariat) : asSpoken(id)
}

const followUpOn = (context: ReportContext, { jointItemId, label }: ReportRecommendation): ReportFollowUp => {
  const item = followUpOf(context.workshop.followUp, jointItemId)
  const { responsible, dueAt, indicator } = item.plan
  return {
    jointItemId,
    label,
    responsible: responsible.map((one) => responsibleName(context, one)),
    dueAt: dueAt === null ? null : context.momentOf(dueAt),
    indicator: wordedOrNull(indicator),
    progress: progressOf(item),
    isOverdue: isOverdue(item, context.generatedAt),
    reports: item.reports.map(({ progress, note, at }) => ({
      progress,
      note: asSpoken(note),
      at: context.momentOf(at),
    })),
  }
}

/** @returns in the order of the recommendations */
export const reportFollowUp = (context: ReportContext, topics: readonly ReportTopic[]): readonly ReportFollowUp[] =>
  topics.flatMap(({ recommendations }) => recommendations.map((one) => followUpOn(context, one)))
