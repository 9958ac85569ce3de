/** How an item of a group came to its words, and how an earlier text returns. */
import type { Bilingual } from '@plenaria/shared/language'

export const historyMessages = {
  'history.open': { es: 'Textos anteriores del punto {number}', en: 'Earlier texts of item {number}' },
  'history.title': { es: 'Cómo se escribió el punto {number}', en: 'How item {number} was written' },
  'history.none': { es: 'Todavía no hay nada escrito.', en: 'Nothing is written yet.' },
  'history.removed': { es: 'quitó el punto', en: 'removed the item' },
  'history.broughtBack': { es: 'lo trajo de vuelta', en: 'brought it back' },
  'history.server': { es: 'Plenaria', en: 'Plenaria' },
  'history.now': { es: 'Así dice ahora.', en: 'This is what it says now.' },
  'history.download': { es: 'Descargar todo el historial (JSON)', en: 'Download the whole history (JSON)' },
  'history.restore': { es: 'Volver a este texto', en: 'Go back to this text' },
  'history.restored': { es: 'El texto anterior está de vuelta.', en: 'The earlier text is back.' },
  'history.failed': { es: 'No se pudo leer el historial.', en: 'The history could not be read.' },
  'history.again': { es: 'Intentar de nuevo', en: 'Try again' },
  'history.removedItems': {
    es: '{count, plural, one {# punto quitado} other {# puntos quitados}}',
    en: '{count, plural, one {# removed item} other {# removed items}}',
  },
  'history.bringBack': { es: 'Traer de vuelta', en: 'Bring back' },
} satisfies Record<string, Bilingual>
