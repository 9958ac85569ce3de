/** Which form of the report is meant: its format, its language, and for spreadsheets which table. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import { z } from 'zod'

const language = z.enum(interfaceLanguages).default('es')

/** JSON and ZIP hold both languages; theirs is that of the file's name. */
export const reportFormSchema = z.discriminatedUnion('format', [
  z.object({ format: z.enum(reportFormats).exclude(['csv']), language }),
  z.object({ format: z.literal('csv'), language, table: z.enum(reportTables) }),
])
export type ReportForm = z.infer<typeof reportFormSchema>

/** Whether a form holds both languages. */
export const isBilingual = ({ format }: ReportForm): boolean => format === 'json' || format === 'zip'
