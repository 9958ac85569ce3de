/** What each kind of segment is called. */
import type { Bilingual } from '@plenaria/shared/language'

export const segmentKindMessages = {
  'kind.opening': { es: 'Apertura', en: 'Opening' },
  'kind.introduction': { es: 'Introducción', en: 'Introduction' },
  'kind.presentation': { es: 'Presentación', en: 'Presentation' },
  'kind.panel': { es: 'Panel', en: 'Panel' },
  'kind.questions': { es: 'Preguntas', en: 'Questions' },
  'kind.groupWork': { es: 'Trabajo en grupos', en: 'Group work' },
  'kind.plenary': { es: 'Plenaria', en: 'Plenary' },
  'kind.break': { es: 'Pausa', en: 'Break' },
  'kind.closing': { es: 'Cierre', en: 'Closing' },
  'kind.registration': { es: 'Registro', en: 'Registration' },
  'kind.meal': { es: 'Comida', en: 'Meal' },
  'kind.dialogue': { es: 'Diálogo', en: 'Dialogue' },
  'kind.evaluation': { es: 'Evaluación', en: 'Evaluation' },
} satisfies Record<string, Bilingual>
