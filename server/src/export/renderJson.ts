/**
 * Writes the whole model of the joint report, both languages and all ids, for programs to read. Drafts and the final report name
 * their hash before it, which is that of the same file without `hash`.
 */
import { fileOf, type ReportCopy, type ReportFile, workingCopy } from '@plenaria/shared/report/reportCopy'
import type { ReportModel } from '@plenaria/shared/report/reportModel'

const written = (file: ReportFile): string => `${JSON.stringify(file, null, 2)}\n`

/** What snapshots are kept as, and hashed. */
export const renderModelJson = (model: ReportModel): string => written(fileOf(workingCopy(model)))

export const renderJson = (copy: ReportCopy): string => written(fileOf(copy))
