/**
 * Reads a report out of its JSON, or says what is wrong with it and where. Nothing of a file that is wrong is used. Whether its
 * contents have the hash it names is for whoever can compute one.
 */
import type { Bilingual } from '../language.ts'
import { type Refusal, refusal, type RefusalCode } from '../workshop/refusals.ts'
import { jsonDepth } from './jsonDepth.ts'
import type { ReportFile } from './reportCopy.ts'
import { reportSchemaVersion } from './reportModel.ts'
import { reportFileSchema } from './reportModelSchema.ts'
import { reportProblem } from './reportProblem.ts'

export type ReportRead =
  | { readonly ok: true; readonly file: ReportFile }
  | { readonly ok: false; readonly refusal: Refusal }

/** In bytes. */
export const largestReportFile = 64 * 1024 * 1024
/** The model is nested half as deep. */
const deepest = 40

const no = (code: RefusalCode, message: Bilingual = refusal(code).message): ReportRead => ({
  ok: false,
  refusal: { code, message },
})

const tooDeep: Bilingual = {
  es: `El archivo no es un informe que se pueda leer: anida más de ${deepest} niveles.`,
  en: `The file is not a report that can be read: it is nested more than ${deepest} levels deep.`,
}

/** The line in which the parser gave up, from 1; null when it does not say. */
const lineOf = (text: string, error: unknown): number | null => {
  const at = /position (\d+)/.exec(String(error))?.[1]
  return at === undefined ? null : text.slice(0, Number(at)).split('\n').length
}

const notJson = (text: string, error: unknown): ReportRead => {
  const line = lineOf(text, error)
  if (line === null || !/^\s*[{[]/.test(text)) return no('notJson')
  return no('notJson', {
    es: `El archivo no es JSON completo: la línea ${line} no se puede leer. Descárguelo de nuevo.`,
    en: `The file is not whole JSON: line ${line} cannot be read. Download it again.`,
  })
}

/** Records let this one name pass unseen. @returns where it is, or null */
const placeOfPrototype = (value: unknown, path: readonly string[] = []): readonly string[] | null => {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, below] of Object.entries(value)) {
    const place = key === '__proto__' ? path : placeOfPrototype(below, [...path, key])
    if (place) return place
  }
  return null
}

/** @returns the very value that was parsed, so that what is written of it again is the same */
export const readReport = (text: string): ReportRead => {
  if (jsonDepth(text, deepest) > deepest) return no('notAReport', tooDeep)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return notJson(text, error)
  }
  const version: unknown =
    typeof value === 'object' && value !== null && 'schemaVersion' in value && value.schemaVersion
  if (typeof version !== 'number') return no('notAReport')
  if (version > reportSchemaVersion) return no('newerReport')
  const result = reportFileSchema.safeParse(value, { reportInput: true })
  const [issue, ...more] = result.error?.issues ?? []
  const prototype = result.success ? placeOfPrototype(value) : null
  if (prototype)
    return no(
      'notAReport',
      reportProblem({ code: 'unrecognized_keys', keys: ['__proto__'], path: [...prototype], message: '' }, 0),
    )
  return issue === undefined
    ? { ok: true, file: value as ReportFile }
    : no('notAReport', reportProblem(issue, more.length))
}
