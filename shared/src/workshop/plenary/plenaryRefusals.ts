/** Why a wish about the joint list is turned down, and what to do now, in both languages. */
import type { Bilingual } from '../../language.ts'

export const plenaryRefusals = {
  alreadyPlaced: {
    es: 'Uno de estos puntos ya está en la lista conjunta o fue apartado.',
    en: 'One of these items is already on the joint list, or was set aside.',
  },
  textChanged: {
    es: 'El texto cambió después de que usted lo leyó. Léalo de nuevo y repita la acción.',
    en: 'The wording changed after you read it. Read it again and repeat what you did.',
  },
  textUnread: {
    es: 'No se pudo leer el texto del punto. Inténtelo de nuevo en unos segundos.',
    en: 'The wording of the item could not be read. Try again in a few seconds.',
  },
  noText: {
    es: 'El punto no tiene texto. Redáctelo primero.',
    en: 'The item has no text. Write it first.',
  },
  askFirst: { es: 'Pregunte primero si hay objeciones.', en: 'Ask for objections first.' },
  windowOpen: {
    es: 'El plazo para objetar sigue abierto. Espere a que termine.',
    en: 'The time for objections is still running. Wait until it is over.',
  },
  objectionsStand: {
    es: 'Hay objeciones en pie. Acuerden otro texto o aparten el punto.',
    en: 'Objections stand. Agree on other wording, or set the item aside.',
  },
  bracketsOpen: {
    es: 'Quedan corchetes por resolver. Elija primero una de sus versiones.',
    en: 'Square brackets are still open. Choose one of their versions first.',
  },
  adoptedFrozen: {
    es: 'El punto está adoptado y su texto no cambia. Para cambiarlo, reábralo con una razón.',
    en: 'The item is adopted and its text does not change. To change it, reopen it with a reason.',
  },
  silenceRuns: {
    es: 'El punto está en procedimiento de silencio y su texto no cambia. Termínelo antes con una razón.',
    en: 'The item is under a silence procedure and its text does not change. End that first, with a reason.',
  },
  notOpenItem: {
    es: 'El punto no está abierto. Recupérelo primero.',
    en: 'The item is not open. Bring it back first.',
  },
  notAdopted: { es: 'El punto no está adoptado.', en: 'The item is not adopted.' },
  numberFixed: {
    es: 'El punto ya tiene número, y los números no cambian. Cree otro punto o apártelo.',
    en: 'The item has a number, and numbers do not change. Make another item, or set it aside.',
  },
  notMerged: { es: 'El punto no resulta de una fusión.', en: 'The item was not made by a merge.' },
  notSplit: { es: 'El punto no fue dividido.', en: 'The item was not split.' },
  partsInUse: {
    es: 'Alguna de las partes ya tiene posiciones o cambió de estado. Fusiónelas en lugar de deshacer la división.',
    en: 'One of the parts has positions already, or is no longer open. Merge them instead of undoing the split.',
  },
  penHeld: {
    es: 'Otra persona tiene la pluma de este punto. Proponga su texto como sugerencia.',
    en: 'Somebody else holds the pen of this item. Put your wording forward as a suggestion.',
  },
  penNeeded: {
    es: 'Solo la presidencia o quien tiene la pluma puede hacerlo. Tome la pluma primero.',
    en: 'Only the chair or whoever holds the pen can do this. Take the pen first.',
  },
  unknownSuggestion: {
    es: 'Esta sugerencia no existe. Recargue la página.',
    en: 'There is no such suggestion. Reload the page.',
  },
  alreadyAnswered: { es: 'Ya se decidió de otra manera.', en: 'This was decided already, in another way.' },
  passageNotFound: {
    es: 'El texto no contiene ese pasaje palabra por palabra. Cópielo del texto tal como está.',
    en: 'The text does not contain this passage word for word. Copy it from the text as it stands.',
  },
  unknownBracket: {
    es: 'Esta versión no existe. Recargue la página.',
    en: 'There is no such version. Reload the page.',
  },
  bracketEdited: {
    es: 'Alguien cambió los corchetes a mano. Devuélvalos a como estaban antes de elegir una versión.',
    en: 'Somebody changed the brackets by hand. Put them back as they were before choosing a version.',
  },
  notInBlock: {
    es: 'Nada de esto se está consultando en bloque. Recargue la página.',
    en: 'None of this is being asked about en bloc. Reload the page.',
  },
  noDelegation: {
    es: 'Solo una delegación puede tomar posición, y usted no representa a ninguna.',
    en: 'Only a delegation can take a position, and you represent none.',
  },
  notMember: {
    es: 'Una de estas delegaciones no participa en el consenso. Elíjalas de la lista.',
    en: 'One of these delegations does not take part in the consensus. Choose from the list.',
  },
  notAwaited: {
    es: 'No se espera respuesta de esta delegación, o ya respondió.',
    en: 'No answer of this delegation is awaited, or it has answered already.',
  },
  silenceTooShort: {
    es: 'Un procedimiento de silencio dura al menos 72 horas. Elija una fecha posterior.',
    en: 'A silence procedure lasts at least 72 hours. Choose a later date.',
  },
  noSilence: {
    es: 'No hay procedimiento de silencio para este punto.',
    en: 'No silence procedure runs for this item.',
  },
  reasonMissing: {
    es: 'Indique la razón: quedará en el informe conjunto.',
    en: 'Give the reason: it will stand in the joint report.',
  },
} as const satisfies Record<string, Bilingual>
