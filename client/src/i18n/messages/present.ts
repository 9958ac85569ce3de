/** A group's text presented to the room. */
import type { Bilingual } from '@plenaria/shared/language'

export const presentMessages = {
  'present.steps': { es: 'Puntos del grupo', en: 'The group’s items' },
  'present.back': { es: 'Anterior', en: 'Back' },
  'present.on': { es: 'Siguiente', en: 'Next' },
  'present.place': { es: '{at} de {count}', en: '{at} of {count}' },
  'present.nothing': {
    es: 'El grupo todavía no tiene puntos que presentar.',
    en: 'The group has no items to present yet.',
  },
  'present.noAccess': {
    es: 'Este texto es de otro grupo. Podrá verlo cuando el grupo lo cierre.',
    en: 'This text belongs to another group. You will see it when the group closes it.',
  },
  'present.offline': { es: 'Sin conexión con el texto.', en: 'No connection to the text.' },
  'present.loading': { es: 'Abriendo el texto…', en: 'Opening the text…' },
  'present.noGroup': { es: 'No hay grupo que presentar', en: 'There is no group to present' },
} satisfies Record<string, Bilingual>
