/** What comes of putting a whole text in the place of another. Loaded with the dialogs that ask for it. */
import type { Bilingual } from '@plenaria/shared/language'

export const rewordingMessages = {
  'rewording.offline': {
    es: 'Para esto hace falta conexión. Repítalo cuando vuelva: aunque lo pida dos veces, se hace una.',
    en: 'This needs a connection. Repeat it when it is back: even asked twice, it is done once.',
  },
  'rewording.already': {
    es: 'Alguien se adelantó: el texto ya está ahí.',
    en: 'Somebody was faster: the text is there already.',
  },
  'rewording.textStays': {
    es: 'La propuesta está abierta de nuevo. El texto se queda como está, porque ya había cambiado.',
    en: 'The suggestion is open again. The text stays as it is, for it had been changed since.',
  },
} satisfies Record<string, Bilingual>
