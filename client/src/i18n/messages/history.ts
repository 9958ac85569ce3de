/** What a group's text says of how its items came to their words. What the dialog itself says is in itemHistory.ts. */
import type { Bilingual } from '@plenaria/shared/language'

export const historyMessages = {
  'history.open': { es: 'Textos anteriores del punto {number}', en: 'Earlier texts of item {number}' },
  'history.download': { es: 'Descargar todo el historial (JSON)', en: 'Download the whole history (JSON)' },
  'history.removedItems': {
    es: '{count, plural, one {# punto quitado} other {# puntos quitados}}',
    en: '{count, plural, one {# removed item} other {# removed items}}',
  },
  'history.bringBack': { es: 'Traer de vuelta', en: 'Bring back' },
} satisfies Record<string, Bilingual>
