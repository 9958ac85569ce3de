/** The refusals that a page says by itself because no server answered. Apart from all others, which come with the answer and burden no page. */
import type { Bilingual } from '../language.ts'

export const pageRefusals = {
  unreachable: {
    es: 'No hay conexión con el servidor. Se intentará de nuevo al volver; si no aparece el cambio, repítalo.',
    en: 'The server cannot be reached. The wish is sent again when it is back; if the change does not show, repeat it.',
  },
  linkUnknown: {
    es: 'Este enlace no es válido o fue retirado. Pida uno nuevo a la secretaría.',
    en: 'This link is not valid, or was withdrawn. Ask the secretariat for a new one.',
  },
} as const satisfies Record<string, Bilingual>

type PageRefusalCode = keyof typeof pageRefusals

export const pageRefusal = (code: PageRefusalCode): { code: PageRefusalCode; message: Bilingual } => ({
  code,
  message: pageRefusals[code],
})
