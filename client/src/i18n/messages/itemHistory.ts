/** How an item of a group came to its words, and how an earlier text returns. Loaded with the dialog that shows it. */
import type { Bilingual } from '@plenaria/shared/language'

export const itemHistoryMessages = {
  'history.title': { es: 'Cómo se escribió el punto {number}', en: 'How item {number} was written' },
  'history.none': { es: 'Todavía no hay nada escrito.', en: 'Nothing is written yet.' },
  'history.removed': { es: 'quitó el punto', en: 'removed the item' },
  'history.broughtBack': { es: 'lo trajo de vuelta', en: 'brought it back' },
  'history.server': { es: 'Plenaria', en: 'Plenaria' },
  'history.now': { es: 'Así dice ahora.', en: 'This is what it says now.' },
  'history.restore': { es: 'Volver a este texto', en: 'Go back to this text' },
  'history.restored': { es: 'El texto anterior está de vuelta.', en: 'The earlier text is back.' },
  'history.earlier': {
    es: 'Se muestran los últimos {shown} cambios; antes hubo {count} más.',
    en: 'The last {shown} changes are shown; {count} more came before them.',
  },
  'history.more': { es: 'Mostrar anteriores', en: 'Show earlier ones' },
  'history.failed': { es: 'No se pudo leer el historial.', en: 'The history could not be read.' },
  'history.again': { es: 'Intentar de nuevo', en: 'Try again' },
} satisfies Record<string, Bilingual>
