import { z } from 'zod'
import { languageSchema } from '../../languageSchemas.ts'

export const reportFormats = ['docx', 'html', 'md', 'json'] as const
export const reportFormatSchema = z.enum(reportFormats)
export type ReportFormat = z.infer<typeof reportFormatSchema>

export const reportCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('RecordExport'), format: reportFormatSchema, language: languageSchema }),
])
export type ReportCommand = z.infer<typeof reportCommandSchema>
