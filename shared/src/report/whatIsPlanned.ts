/** Who does an adopted item, by when and by which sign: as it was planned since, else as the adopted text itself says. */
import type { Moment } from './moment.ts'
import type { Said } from './passage.ts'
import type { ReportFollowUp } from './reportFollowUpModel.ts'
import type { ReportRecommendation } from './reportPlenaryModel.ts'

export type WhatIsPlanned = {
  readonly responsible: readonly Said[]
  readonly dueAt: Moment | null
  /** In words, where there is no day. */
  readonly timeFrame: Said | null
  readonly indicator: Said | null
}

export const whatIsPlanned = (
  plan: ReportFollowUp | undefined,
  adopted: ReportRecommendation | undefined,
): WhatIsPlanned => {
  const dueAt = plan?.dueAt ?? null
  const responsible = plan?.responsible ?? []
  return {
    responsible: responsible.length > 0 || !adopted?.responsible ? responsible : [adopted.responsible],
    dueAt,
    timeFrame: dueAt === null ? (adopted?.timeFrame ?? null) : null,
    indicator: plan?.indicator ?? adopted?.indicator ?? null,
  }
}
