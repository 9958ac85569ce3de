/** Why a file of the report is not made, and what to do. */
import type { Bilingual } from '../language.ts'

export const exportRefusals = {
  exportFailed: {
    es: 'El archivo no se pudo hacer. Inténtelo de nuevo o descargue otro formato.',
    en: 'The file could not be made. Try again, or download another format.',
  },
  exportTooLong: {
    es: 'El archivo tardó demasiado en hacerse. Inténtelo de nuevo o descargue otro formato.',
    en: 'The file took too long to make. Try again, or download another format.',
  },
  exportsFull: {
    es: 'Ya se están haciendo demasiados archivos. Espere a que termine alguno e inténtelo de nuevo.',
    en: 'Too many files are being made already. Wait until one is done and try again.',
  },
  unknownExport: {
    es: 'Este archivo ya no está en el servidor. Hágalo de nuevo.',
    en: 'This file is no longer on the server. Make it again.',
  },
  exportNotDone: {
    es: 'Este archivo todavía no está hecho. Espere a que termine.',
    en: 'This file is not made yet. Wait until it is done.',
  },
} as const satisfies Record<string, Bilingual>
