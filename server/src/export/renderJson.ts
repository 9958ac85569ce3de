/** Writes the whole model of the joint report, both languages and all ids, for programs to read. */
import type { ReportModel } from '@plenaria/shared/report/reportModel'

export const renderJson = (model: ReportModel): string => `${JSON.stringify(model, null, 2)}\n`
