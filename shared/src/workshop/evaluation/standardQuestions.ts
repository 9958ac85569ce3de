/** The questions an evaluation begins with; the chair changes them before opening it. */
import type { EvaluationQuestion } from './evaluation.ts'

const mark = (id: string, es: string, en: string): EvaluationQuestion => ({ id, kind: 'mark', text: { es, en } })
const words = (id: string, es: string, en: string): EvaluationQuestion => ({ id, kind: 'words', text: { es, en } })

export const standardQuestions: readonly EvaluationQuestion[] = [
  mark('objectives', 'El taller cumplió sus objetivos.', 'The workshop met its objectives.'),
  mark('usefulness', 'Lo tratado sirve para mi trabajo.', 'What was discussed is useful for my work.'),
  mark('equal-terms', 'Mi delegación participó en pie de igualdad.', 'My delegation took part on equal terms.'),
  mark('time', 'El tiempo de cada parte fue adecuado.', 'The time for each part was right.'),
  mark(
    'interpretation',
    'La interpretación permitió entender y ser entendido.',
    'With the interpretation I understood and was understood.',
  ),
  mark('platform', 'La plataforma fue fácil de usar.', 'The platform was easy to use.'),
  words('keep', '¿Qué conviene mantener?', 'What should be kept?'),
  words('change', '¿Qué conviene cambiar la próxima vez?', 'What should change next time?'),
]
