/** What the components themselves say. */
import type { Bilingual } from '@plenaria/shared/language'

export const designMessages = {
  'design.close': { es: 'Cerrar', en: 'Close' },
  'design.cancel': { es: 'Cancelar', en: 'Cancel' },
  'design.loading': { es: 'Cargando…', en: 'Loading…' },
  'design.required': { es: 'obligatorio', en: 'required' },
  'design.choose': { es: 'Elija una opción', en: 'Choose one' },
  'design.whatHappens': { es: 'Qué pasará', en: 'What will happen' },
  'design.messages': { es: 'Avisos', en: 'Notices' },
  'design.dismiss': { es: 'Descartar el aviso', en: 'Dismiss the notice' },
  'design.openSide': { es: 'Mostrar el panel', en: 'Show the panel' },
  'design.skip': { es: 'Ir al contenido', en: 'Go to the content' },
  'design.language': { es: 'Idioma de la interfaz', en: 'Language of the interface' },
  'design.here': { es: 'en línea', en: 'online' },
  'design.away': { es: 'sin conexión', en: 'offline' },
  'design.represents': { es: 'Representa a {platforms}', en: 'Represents {platforms}' },
  'design.copy': { es: 'Copiar', en: 'Copy' },
  'design.copied': { es: 'Copiado', en: 'Copied' },
  'design.failed': { es: 'No se pudo copiar', en: 'Could not copy' },
  'design.retry': { es: 'Reintentar', en: 'Try again' },
  'design.and': { es: ' y ', en: ' and ' },
} satisfies Record<string, Bilingual>
