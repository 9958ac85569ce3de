/** Says why a file was not made, and where in the report the cause is, for whoever asked for it. */
import type { Bilingual } from '@plenaria/shared/language'
import { type Refusal, refusal } from '@plenaria/shared/workshop/refusals'
import type { Place } from './blockFailed.ts'
import { ExportFailed } from './exporter.ts'

/** Of a text of any length. In characters. */
const longest = 120

const brief = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest)}…`
}

const sentence = ({ section, citation }: Place, reason: string): Bilingual => ({
  es: `El archivo no se pudo hacer por lo que hay en la sección «${brief(section)}»${citation === null ? '' : `, en «${brief(citation)}»`} (${brief(reason)}). Corríjalo allí o descargue otro formato.`,
  en: `The file could not be made because of what is in the section “${brief(section)}”${citation === null ? '' : `, at “${brief(citation)}”`} (${brief(reason)}). Mend it there, or download another format.`,
})

export const exportRefusal = (error: unknown): Refusal => {
  if (!(error instanceof ExportFailed)) return refusal('exportFailed')
  if (error.code === 'tooLong') return refusal('exportTooLong')
  return error.place === null
    ? refusal('exportFailed')
    : { code: 'exportFailed', message: sentence(error.place, error.message) }
}
