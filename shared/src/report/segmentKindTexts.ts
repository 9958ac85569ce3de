/** What each kind of segment is called in the report. */
import type { Bilingual } from '../language.ts'
import type { SegmentKind } from '../workshop/agenda/agenda.ts'

export const segmentKindTexts: Readonly<Record<SegmentKind, Bilingual>> = {
  opening: { es: 'Apertura', en: 'Opening' },
  introduction: { es: 'Introducción', en: 'Introduction' },
  presentation: { es: 'Presentación', en: 'Presentation' },
  panel: { es: 'Panel', en: 'Panel' },
  questions: { es: 'Preguntas', en: 'Questions' },
  groupWork: { es: 'Trabajo en grupos', en: 'Group work' },
  plenary: { es: 'Plenaria', en: 'Plenary' },
  break: { es: 'Pausa', en: 'Break' },
  closing: { es: 'Cierre', en: 'Closing' },
  registration: { es: 'Registro', en: 'Registration' },
  meal: { es: 'Comida', en: 'Meal' },
  dialogue: { es: 'Diálogo', en: 'Dialogue' },
  evaluation: { es: 'Evaluación', en: 'Evaluation' },
}
