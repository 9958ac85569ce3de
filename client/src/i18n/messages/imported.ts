/** Reports that came as files. */
import type { Bilingual } from '@plenaria/shared/language'

export const importedMessages = {
  'imported.title': { es: 'Informes importados', en: 'Imported reports' },
  'imported.add': { es: 'Importar un informe', en: 'Import a report' },
  'imported.lead': {
    es: 'Elija la forma JSON de un informe conjunto, de esta instalación o de otra. Se guarda tal como vino y se puede leer y descargar en todas sus formas.',
    en: 'Choose the JSON form of a joint report, from this installation or from another. It is kept as it came and can be read and downloaded in all its forms.',
  },
  'imported.choose': { es: 'Elegir el archivo', en: 'Choose the file' },
  'imported.help': { es: 'Un archivo .json; 64 MB como máximo', en: 'A .json file; 64 MB at most' },
  'imported.sending': { es: 'Enviando el archivo', en: 'Sending the file' },
  'imported.checking': { es: 'Revisando el informe', en: 'Checking the report' },
  'imported.kept': { es: 'El informe está importado.', en: 'The report is imported.' },
  'imported.known': { es: 'Este informe ya estaba importado.', en: 'This report was imported already.' },
  'imported.from': {
    es: 'de {file}, importado el {date}',
    en: 'from {file}, imported {date}',
  },
  'imported.record': { es: 'registro, versión {version}', en: 'record, version {version}' },
  'imported.origin': { es: 'Procedencia', en: 'Where it comes from' },
  'imported.standing': { es: 'Copia', en: 'Copy' },
  'imported.contentHash': {
    es: 'SHA-256 al pie de cada página. Coincide con el contenido; no dice quién lo emitió: compárelo con el publicado',
    en: 'SHA-256 at the foot of every page. It matches the contents; it does not say who issued them: compare it with the one published',
  },
  'imported.file': { es: 'Archivo', en: 'File' },
  'imported.workshop': { es: 'Taller de origen', en: 'Workshop it reports on' },
  'imported.madeAt': { es: 'Informe del', en: 'Report made' },
  'imported.date': { es: 'Importado', en: 'Imported' },
  'imported.hash': { es: 'SHA-256 del archivo JSON', en: 'SHA-256 of the JSON file' },
  'imported.copyHash': { es: 'Copiar la suma', en: 'Copy the sum' },
  'imported.back': { es: 'Volver a los talleres', en: 'Back to the workshops' },
  'imported.asItCame': {
    es: 'Se muestra tal como se importó; no se puede cambiar.',
    en: 'It is shown as it was imported; it cannot be changed.',
  },
  'imported.delete': { es: 'Borrar', en: 'Delete' },
  'imported.deleteOf': { es: 'Borrar {title}', en: 'Delete {title}' },
  'imported.deleteTitle': { es: '¿Borrar el informe «{title}»?', en: 'Delete the report “{title}”?' },
  'imported.deleteFirst': {
    es: 'El informe y todas sus formas desaparecen de esta instalación.',
    en: 'The report and all its forms are gone from this installation.',
  },
  'imported.deleteSecond': {
    es: 'Para recuperarlo hace falta importar su archivo otra vez.',
    en: 'To have it back, its file must be imported again.',
  },
  'imported.deleted': { es: 'El informe se borró.', en: 'The report was deleted.' },
} satisfies Record<string, Bilingual>
