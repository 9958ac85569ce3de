/** Why a document could not be read into an agenda, and what to do now, in both languages. */
import type { Bilingual } from '../../language.ts'

export const readingRefusals = {
  unknownDocument: {
    es: 'Este tipo de documento no se sabe leer. Guárdelo como Word (.docx), PDF, Excel (.xlsx), CSV o texto.',
    en: 'This kind of document cannot be read. Save it as Word (.docx), PDF, Excel (.xlsx), CSV or text.',
  },
  damagedDocument: {
    es: 'El documento está dañado o incompleto. Ábralo y guárdelo de nuevo, o pegue su texto.',
    en: 'The document is damaged or incomplete. Open it and save it again, or paste its text.',
  },
  lockedDocument: {
    es: 'El documento está protegido con contraseña. Quítele la protección y vuelva a intentarlo.',
    en: 'The document is protected by a password. Take the protection off and try again.',
  },
  macroDocument: {
    es: 'El documento lleva macros y no se abre. Guárdelo sin macros (.docx o .xlsx) y vuelva a intentarlo.',
    en: 'The document carries macros and is not opened. Save it without macros (.docx or .xlsx) and try again.',
  },
  swollenDocument: {
    es: 'El documento ocupa demasiado al abrirse. Deje solo la agenda y vuelva a intentarlo.',
    en: 'The document grows too large when it is opened. Keep the agenda alone and try again.',
  },
  picturesOnly: {
    es: 'El PDF solo contiene imágenes: no hay texto que leer. Use el documento original o pegue su texto.',
    en: 'The PDF has pictures alone: there is no text to read. Use the original document, or paste its text.',
  },
  slowDocument: {
    es: 'El documento tarda demasiado en leerse. Deje solo la agenda y vuelva a intentarlo.',
    en: 'The document takes too long to read. Keep the agenda alone and try again.',
  },
  noAgendaFound: {
    es: 'No se encontró ninguna agenda: hacen falta al menos dos líneas con hora. Revise el documento o pegue la tabla.',
    en: 'No agenda found: it takes at least two lines with a time. Check the document, or paste the table.',
  },
} as const satisfies Record<string, Bilingual>
