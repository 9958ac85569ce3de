/** Where a section of the desk stands on the page, for whatever leads to it. */
import type { ReportSectionId } from '@plenaria/shared/report/reportSectionIds'

export const sectionElementId = (id: ReportSectionId): string => `section-${id}`
