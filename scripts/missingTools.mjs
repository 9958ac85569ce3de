// Names the programs of other people that some tests work with, and says in one line for each that is missing which
// checks were therefore left out, so that nobody takes a skipped check for a passed one.
import { spawnSync } from 'node:child_process'

const tools = [
  ['soffice', 'libreoffice-writer', 'Word files were not opened with LibreOffice'],
  ['qpdf', 'qpdf', 'PDFs were not checked with QPDF'],
  ['pdftoppm', 'poppler-utils', 'PDFs were not read and looked at with Poppler'],
  ['janus', 'janus', 'the second engine of sound was not tried'],
  ['turnserver', 'coturn', 'nobody was heard over a relay'],
]

const isThere = (program) => spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0

/** One line for each program that is missing. */
export const missingTools = () =>
  tools
    .filter(([program]) => !isThere(program))
    .map(([program, name, check]) => `Skipped: ${check}, because ${program} is not installed (Debian: ${name}).`)
