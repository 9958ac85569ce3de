/** Whether a workshop was one of groups and joint texts. A webinar is not: its report has no chapters that could only be empty. */
import type { ReportModel } from './reportModel.ts'

export const worksInGroups = ({ groups, plenary }: Pick<ReportModel, 'groups' | 'plenary'>): boolean =>
  groups.groups.length > 0 || plenary.topics.length > 0
