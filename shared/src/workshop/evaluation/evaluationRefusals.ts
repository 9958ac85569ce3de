/** Why a wish about the evaluation is turned down, and what to do now, in both languages. */
import type { Bilingual } from '../../language.ts'

export const evaluationRefusals = {
  questionsIncomplete: {
    es: 'Una pregunta no tiene texto, o aparece dos veces. Complétela o quítela.',
    en: 'A question has no text, or is there twice. Complete it or remove it.',
  },
  questionsAnswered: {
    es: 'Ya hay respuestas: las preguntas no pueden cambiar. Vuelva a abrir la evaluación tal como está.',
    en: 'There are answers already: the questions cannot change. Open the evaluation again as it is.',
  },
  evaluationClosed: {
    es: 'La evaluación no está abierta. Pida a la secretaría que la abra.',
    en: 'The evaluation is not open. Ask the secretariat to open it.',
  },
  resultsGiven: {
    es: 'La evaluación se cerró y sus resultados ya se muestran: no se vuelve a abrir, para que nadie deduzca quién respondió qué. Lo que falte, recójalo en el informe.',
    en: 'The evaluation was closed and its results are shown: it is not opened again, so that nobody can tell who answered what. Put what is missing in the report.',
  },
  nothingAnswered: {
    es: 'Responda al menos una pregunta.',
    en: 'Answer at least one question.',
  },
} as const satisfies Record<string, Bilingual>
