/** The note that lies in the report's ZIP: what each file is, in both languages, and its SHA-256 to check it by. */
import { createHash } from 'node:crypto'
import type { Bilingual } from '@plenaria/shared/language'
import type { ReportCopy } from '@plenaria/shared/report/reportCopy'
import { standingName } from '@plenaria/shared/report/reportStanding'
import { reportTexts } from '@plenaria/shared/report/reportTexts'
import type { NamedFile } from './zipFiles.ts'

const words = {
  formats: {
    es: [
      'Word (.docx), PDF accesible (.pdf), página web (.html), texto (.md): el informe para leer, en español (-es) y en inglés (-en)',
      'tables/*.csv: asistencia, agenda, propuestas, posiciones y seguimiento, para hojas de cálculo',
      'logos/: los logotipos de las secretarías, si los hay',
      '.json: el informe entero en ambos idiomas, para otros programas; se puede importar en otra instalación',
      'report.schema.json: la forma del JSON',
    ],
    en: [
      'Word (.docx), accessible PDF (.pdf), web page (.html), text (.md): the report to read, in Spanish (-es) and in English (-en)',
      'tables/*.csv: attendance, agenda, items, positions and follow-up, for spreadsheets',
      'logos/: the logos of the secretariats, where there are any',
      '.json: the whole report in both languages, for other programs; it can be imported into another installation',
      'report.schema.json: the shape of the JSON',
    ],
  },
  copy: { es: 'Copia', en: 'Copy' },
  content: {
    es: 'SHA-256 del contenido, el que está al pie de cada página (se comprueba con: jq "del(.hash)" ARCHIVO.json | sha256sum)',
    en: 'SHA-256 of the contents, the one at the foot of every page (check it with: jq "del(.hash)" FILE.json | sha256sum)',
  },
  version: { es: 'Versión del registro', en: 'Version of the record' },
  check: {
    es: 'SHA-256 de cada archivo (se comprueban con: sha256sum --check README.txt)',
    en: 'SHA-256 of each file (check them with: sha256sum --check README.txt)',
  },
} as const

/** A line that looks like a sum would be taken for one. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
const both = ({ es, en }: Bilingual): string => `${es} / ${en}`

/** What was issued, and the hash it was issued under. */
const issued = ({ standing }: ReportCopy): readonly string[] =>
  standing.kind === 'working' ? [] : [both(words.content), standing.hash, '']

export const archiveReadme = (copy: ReportCopy, files: readonly NamedFile[]): string => {
  const { cover, version, generatedAt, isRehearsal } = copy.model
  const { standing } = copy
  return [
    oneLine(cover.title.es.text),
    oneLine(cover.title.en.text),
    ...(isRehearsal ? [both(reportTexts.rehearsalMeaning)] : []),
    '',
    `${both(words.copy)}: ${standingName(standing, 'es')} / ${standingName(standing, 'en')}`,
    `${both(words.version)}: ${version} · ${generatedAt.local}`,
    '',
    ...issued(copy),
    ...words.formats.es,
    '',
    ...words.formats.en,
    '',
    both(words.check),
    '',
    ...files.map(({ path, content }) => `${createHash('sha256').update(content).digest('hex')}  ${path}`),
    '',
  ].join('\n')
}
