/** Why a file is not taken as a report, and what to do. */
import type { Bilingual } from '../language.ts'

export const importRefusals = {
  notJson: {
    es: 'El archivo no es JSON. Elija el informe en su forma JSON, la que termina en .json.',
    en: 'The file is not JSON. Choose the report in its JSON form, the one that ends in .json.',
  },
  notAReport: {
    es: 'El archivo no es un informe de Plenaria. Descargue de nuevo la forma JSON en la instalación de origen.',
    en: 'The file is not a report of Plenaria. Download its JSON form again where it comes from.',
  },
  changedReport: {
    es: 'El archivo dice ser un borrador o el informe definitivo, pero su contenido no es el de esa copia: se cambió después. Pida de nuevo el archivo a quien lo emitió.',
    en: 'The file says that it is a draft or the final report, but its contents are not those of that copy: it was changed afterwards. Ask whoever issued it for the file again.',
  },
  newerReport: {
    es: 'El informe viene de una versión más nueva de Plenaria. Actualice esta instalación para importarlo.',
    en: 'The report comes from a newer version of Plenaria. Update this installation to import it.',
  },
  slowReport: {
    es: 'Leer el archivo toma demasiado. Revise que sea un informe y no otra cosa.',
    en: 'Reading the file takes too long. Check that it is a report and not something else.',
  },
  largeReport: {
    es: 'El archivo pasa de 64 MB. Un informe entero ocupa pocos; revise que sea el correcto.',
    en: 'The file is larger than 64 MB. A whole report takes a few; check that it is the right one.',
  },
  reportsFull: {
    es: 'Ya hay doscientos informes importados. Borre alguno antes de importar otro.',
    en: 'There are two hundred imported reports already. Delete one before importing another.',
  },
  unknownReport: {
    es: 'Este informe no está importado aquí, o ya se borró. Vuelva a la lista.',
    en: 'This report has not been imported here, or was deleted. Go back to the list.',
  },
} as const satisfies Record<string, Bilingual>
