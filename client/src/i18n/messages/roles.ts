/** How the duties of people are called, one by one and as the name of a filter. */
import type { Bilingual } from '@plenaria/shared/language'

export const roleMessages = {
  'role.facilitator': { es: 'Facilitación', en: 'Facilitator' },
  'role.secretariat': { es: 'Secretaría', en: 'Secretariat' },
  'role.moderator': { es: 'Moderación', en: 'Moderator' },
  'role.rapporteur': { es: 'Relatoría', en: 'Rapporteur' },
  'role.delegate': { es: 'Delegado/a', en: 'Delegate' },
  'role.observer': { es: 'Observador/a', en: 'Observer' },
  'role.expert': { es: 'Experto/a', en: 'Expert' },
  'role.interpreter': { es: 'Interpretación', en: 'Interpreter' },
  'role.organiser': { es: 'Organización', en: 'Organiser' },
} satisfies Record<string, Bilingual>
