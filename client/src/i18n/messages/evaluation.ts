/** The evaluation: answering it, and setting it up. Its texts come with its screen. */
import type { Bilingual } from '@plenaria/shared/language'

export const evaluationMessages = {
  'evaluation.title': { es: 'Evaluación del taller', en: 'Evaluation of the workshop' },
  'evaluation.lead': {
    es: 'Cinco minutos de su opinión mejoran el próximo taller.',
    en: 'Five minutes of your opinion make the next workshop better.',
  },
  'evaluation.confidential': {
    es: 'Nadie ve en pantalla ni en el informe quién dio cada respuesta. Cuando la evaluación se cierra, el informe muestra sumas y comentarios sin nombres de cada pregunta con tres respuestas o más.',
    en: 'No screen and no report shows who gave which answer. Once the evaluation is closed, the report has sums and comments without names on each question with three answers or more.',
  },
  'evaluation.notOpen': { es: 'La evaluación todavía no está abierta', en: 'The evaluation is not open yet' },
  'evaluation.notOpenLead': {
    es: 'La secretaría la abre hacia el final del taller.',
    en: 'The secretariat opens it towards the end of the workshop.',
  },
  'evaluation.over': { es: 'La evaluación está cerrada', en: 'The evaluation is closed' },
  'evaluation.overLead': { es: 'Gracias por participar.', en: 'Thank you for taking part.' },
  'evaluation.mark': { es: '{mark} de 5', en: '{mark} of 5' },
  'evaluation.worst': { es: 'en desacuerdo', en: 'disagree' },
  'evaluation.best': { es: 'de acuerdo', en: 'agree' },
  'evaluation.send': { es: 'Enviar respuestas', en: 'Send answers' },
  'evaluation.sendAgain': { es: 'Enviar los cambios', en: 'Send changes' },
  'evaluation.sent': { es: 'Sus respuestas están guardadas. Gracias.', en: 'Your answers are saved. Thank you.' },
  'evaluation.elsewhere': {
    es: 'Ya respondió en otro dispositivo. Lo que envíe aquí ocupa el lugar de aquello.',
    en: 'You have answered on another device. What you send here takes its place.',
  },
  'evaluation.status': { es: 'Estado', en: 'State' },
  'evaluation.statusNotYet': { es: 'sin abrir', en: 'not opened' },
  'evaluation.statusOpen': { es: 'abierta', en: 'open' },
  'evaluation.statusClosed': { es: 'cerrada', en: 'closed' },
  'evaluation.answered': {
    es: '{count, plural, =0 {nadie ha respondido} one {# persona respondió} other {# personas respondieron}}',
    en: '{count, plural, =0 {nobody has answered} one {# person answered} other {# people answered}}',
  },
  'evaluation.inReport': {
    es: 'Los resultados aparecen en el informe conjunto cuando cierra la evaluación y al menos tres personas respondieron. Desde entonces no se vuelve a abrir.',
    en: 'Results appear in the joint report once you close the evaluation and at least three people have answered. From then on it is not opened again.',
  },
  'evaluation.open': { es: 'Abrir la evaluación', en: 'Open the evaluation' },
  'evaluation.openAgain': { es: 'Volver a abrir', en: 'Open again' },
  'evaluation.close': { es: 'Cerrar la evaluación', en: 'Close the evaluation' },
  'evaluation.closeTitle': { es: '¿Cerrar la evaluación?', en: 'Close the evaluation?' },
  'evaluation.closeShown': {
    es: 'El informe muestra los resultados de cada pregunta con tres respuestas o más.',
    en: 'The report shows the results of each question with three answers or more.',
  },
  'evaluation.closeForGood': {
    es: 'No se vuelve a abrir: quien aún no respondió ya no podrá hacerlo.',
    en: 'It is not opened again: whoever has not answered yet no longer can.',
  },
  'evaluation.closedForGood': {
    es: 'Los resultados están en el informe conjunto: la evaluación no se vuelve a abrir, para que nadie deduzca quién respondió qué.',
    en: 'The results are in the joint report: the evaluation is not opened again, so that nobody can tell who answered what.',
  },
  'evaluation.question': { es: 'Pregunta {number} ({language})', en: 'Question {number} ({language})' },
  'evaluation.kind': { es: 'Respuesta a la pregunta {number}', en: 'Answer to question {number}' },
  'evaluation.kindMark': { es: 'de 1 a 5', en: 'from 1 to 5' },
  'evaluation.kindWords': { es: 'en palabras', en: 'in words' },
  'evaluation.add': { es: 'Añadir pregunta', en: 'Add a question' },
  'evaluation.remove': { es: 'Quitar la pregunta {number}', en: 'Remove question {number}' },
  'evaluation.fixed': {
    es: 'Ya hay respuestas: las preguntas quedan como están.',
    en: 'There are answers: the questions stay as they are.',
  },
} satisfies Record<string, Bilingual>
