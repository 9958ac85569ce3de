/** What the screens are called that people go to by name. Whoever says one brings it along; nobody's first page does. */
import type { Bilingual } from '@plenaria/shared/language'

export const screenNames = {
  console: { es: 'Conducción', en: 'Console' },
  groups: { es: 'Grupos', en: 'Groups' },
  plenary: { es: 'Plenario', en: 'Plenary' },
  interpretation: { es: 'Interpretación', en: 'Interpretation' },
  people: { es: 'Participantes', en: 'People' },
  report: { es: 'Informe', en: 'Report' },
  projector: { es: 'Proyección', en: 'Projector' },
  stage: { es: 'Sala', en: 'Stage' },
  plan: { es: 'Plan', en: 'Plan' },
  agenda: { es: 'Agenda', en: 'Agenda' },
  rehearsal: { es: 'Ensayo', en: 'Rehearsal' },
  times: { es: 'Tiempos', en: 'Times' },
  evaluation: { es: 'Evaluación', en: 'Evaluation' },
  followUp: { es: 'Seguimiento', en: 'Follow-up' },
} satisfies Record<string, Bilingual>

/** What stands over all of them. */
export const screensMessages = {
  all: { es: 'Pantallas', en: 'Screens' },
  more: { es: 'Más', en: 'More' },
} satisfies Record<string, Bilingual>
