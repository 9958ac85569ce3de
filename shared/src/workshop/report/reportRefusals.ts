/** Why a wish about the report is turned down, and what to do now, in both languages. */
import type { Bilingual } from '../../language.ts'

export const reportRefusals = {
  reportFinal: {
    es: 'El informe es definitivo. Reábralo, con su motivo, antes de cambiarlo.',
    en: 'The report is final. Reopen it, with a reason, before changing it.',
  },
  reportNotFinal: {
    es: 'El informe no es definitivo: no hay nada que reabrir.',
    en: 'The report is not final: there is nothing to reopen.',
  },
  reportMovedOn: {
    es: 'Alguien siguió escribiendo en el informe. Lea el texto actual y vuelva a enviarlo.',
    en: 'Somebody has gone on writing in the report. Read the text as it is now and send it again.',
  },
  unknownSection: {
    es: 'El informe no tiene esta sección. Recargue la página.',
    en: 'The report has no such section. Reload the page.',
  },
  versionAhead: {
    es: 'El registro todavía no llega a esa versión. Recargue la página y congele de nuevo.',
    en: 'The record has not reached that version yet. Reload the page and freeze it again.',
  },
  unknownReportDraft: {
    es: 'Este borrador del informe no existe. Recargue la página.',
    en: 'There is no such draft of the report. Reload the page.',
  },
  newerReportDraft: {
    es: 'Ya circula un borrador más reciente. Haga su observación sobre ese.',
    en: 'A newer draft is out. Make your observation on that one.',
  },
  reviewOver: {
    es: 'El plazo para observaciones terminó. Escriba a la secretaría: puede registrar su observación.',
    en: 'The time for observations is over. Write to the secretariat: it can record your observation.',
  },
  reviewUntilPast: {
    es: 'El plazo debe terminar en el futuro. Elija otra fecha.',
    en: 'The time must end in the future. Choose another date.',
  },
  reviewOnlyLonger: {
    es: 'Un plazo solo se prolonga. Elija una fecha posterior a la actual.',
    en: 'A time for observations is only ever extended. Choose a date after the present one.',
  },
  unknownAnchor: {
    es: 'Este borrador no tiene ese párrafo. Elija uno del texto.',
    en: 'This draft has no such paragraph. Choose one in the text.',
  },
  unknownObservation: {
    es: 'Esta observación ya no está. Recargue la página.',
    en: 'This observation is no longer there. Reload the page.',
  },
  notYourObservation: {
    es: 'Esta observación la escribió otra parte, y solo ella la cambia. Haga una propia.',
    en: 'Somebody else wrote this observation and they alone change it. Make one of your own.',
  },
  observationAnswered: {
    es: 'La secretaría ya respondió a esta observación. Si hace falta, haga otra.',
    en: 'The secretariat has answered this observation already. Make another one if you need to.',
  },
  observationEmpty: {
    es: 'Escriba la observación o el texto que propone.',
    en: 'Write the observation, or the wording you propose.',
  },
  tooManyObservations: {
    es: 'Su delegación ya hizo 300 observaciones sobre este borrador. Reúna las siguientes en una.',
    en: 'Your delegation has made 300 observations on this draft. Bring the next ones together in one.',
  },
  answerEmpty: {
    es: 'Responda con unas palabras: la delegación las lee.',
    en: 'Answer in a few words: the delegation reads them.',
  },
  observationsUnanswered: {
    es: 'Hay observaciones sin respuesta. Respóndalas, o diga por qué el informe queda definitivo sin ello.',
    en: 'Some observations are unanswered. Answer them, or say why the report becomes final without that.',
  },
  reviewRuns: {
    es: 'El plazo para observaciones sigue abierto. Espere a que termine, o diga por qué el informe queda definitivo antes.',
    en: 'The time for observations still runs. Wait for its end, or say why the report becomes final before it.',
  },
} as const satisfies Record<string, Bilingual>
