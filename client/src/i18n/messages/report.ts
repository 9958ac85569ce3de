/** The report desk. The report's own words are not here: they belong to the report. */
import type { Bilingual } from '@plenaria/shared/language'

export const reportMessages = {
  'report.title': { es: 'Informe conjunto', en: 'Joint report' },
  'report.parts': { es: 'Partes del informe', en: 'Parts of the report' },
  'report.preview': { es: 'Vista previa', en: 'Preview' },
  'report.previewHint': {
    es: 'Sale del registro del taller y se renueva sola.',
    en: 'It follows from the record of the workshop and renews itself.',
  },
  'report.prose': { es: 'Textos por redactar', en: 'Texts to write' },
  'report.proseHint': {
    es: 'Las secretarías los redactan juntas; cada párrafo va con el mismo número en los dos idiomas.',
    en: 'The secretariats write them together; each paragraph has the same number in both languages.',
  },
  'report.summary': { es: 'Resumen', en: 'Summary' },
  'report.summaryHelp': {
    es: 'Abre el informe. Mientras esté vacío, en su lugar van las cifras del taller.',
    en: 'It opens the report. While it is empty, the figures of the workshop stand in its place.',
  },
  'report.nextSteps': { es: 'Próximos pasos', en: 'Next steps' },
  'report.nextStepsHelp': {
    es: 'Cierra el informe: quién hace qué, y para cuándo.',
    en: 'It closes the report: who does what, and by when.',
  },
  'report.proseLabel': { es: '{title}, {language}', en: '{title}, {language}' },
  'report.prosePlaceholder': { es: 'Escriba aquí ({language})', en: 'Write here ({language})' },
  'report.paragraphs': {
    es: '{count, plural, =0 {Sin texto} one {# párrafo} other {# párrafos}}',
    en: '{count, plural, =0 {No text} one {# paragraph} other {# paragraphs}}',
  },
  'report.missing': { es: 'Qué falta', en: 'What is missing' },
  'report.complete': { es: 'No falta nada.', en: 'Nothing is missing.' },
  'report.write': { es: 'Redactarlo', en: 'Write it' },
  'report.mendOn': { es: 'Ir a {screen}', en: 'Go to {screen}' },
  'report.download': { es: 'Descargar', en: 'Download' },
  'report.downloadForm': { es: 'Descargar {format}, {language}', en: 'Download {format}, {language}' },
  'report.downloaded': { es: 'Se descargó {file}.', en: '{file} was downloaded.' },
  'report.bothLanguages': { es: 'ambos idiomas', en: 'both languages' },
  'report.format.docx': { es: 'Word', en: 'Word' },
  'report.format.html': { es: 'HTML', en: 'HTML' },
  'report.format.md': { es: 'Markdown', en: 'Markdown' },
  'report.format.json': { es: 'JSON', en: 'JSON' },
  'report.formatFor.docx': { es: 'Para revisar y archivar', en: 'To edit and to file' },
  'report.formatFor.html': { es: 'Para publicar o imprimir', en: 'To publish or to print' },
  'report.formatFor.md': { es: 'Texto sin formato', en: 'Plain text' },
  'report.formatFor.json': { es: 'Para otros programas', en: 'For other programs' },
  'report.exports': { es: 'Ya descargado', en: 'Downloaded so far' },
  'report.noExports': { es: 'Nadie ha descargado el informe todavía.', en: 'Nobody has downloaded the report yet.' },
} satisfies Record<string, Bilingual>
