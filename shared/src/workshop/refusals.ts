/** Every reason for which a command is turned down: a code for programs, and what to do now in both languages. */
import type { Bilingual } from '../language.ts'
import { agendaRefusals } from './agenda/agendaRefusals.ts'
import { readingRefusals } from './agenda/readingRefusals.ts'
import { charterRefusals } from './charter/charterRefusals.ts'
import { evaluationRefusals } from './evaluation/evaluationRefusals.ts'
import { exportRefusals } from './exportRefusals.ts'
import { floorRefusals } from './floor/floorRefusals.ts'
import { followUpRefusals } from './followUp/followUpRefusals.ts'
import { groupsRefusals } from './groups/groupsRefusals.ts'
import { importRefusals } from './importRefusals.ts'
import { interpretationRefusals } from './interpretation/interpretationRefusals.ts'
import { pageRefusals } from './pageRefusals.ts'
import { plenaryRefusals } from './plenary/plenaryRefusals.ts'
import { reportRefusals } from './report/reportRefusals.ts'
import { rehearsalRefusals } from './rehearsalRefusals.ts'
import { soundRefusals } from './sound/soundRefusals.ts'

const sentences = {
  ...agendaRefusals,
  ...charterRefusals,
  ...evaluationRefusals,
  ...exportRefusals,
  ...floorRefusals,
  ...followUpRefusals,
  ...groupsRefusals,
  ...importRefusals,
  ...interpretationRefusals,
  ...pageRefusals,
  ...plenaryRefusals,
  ...readingRefusals,
  ...reportRefusals,
  ...rehearsalRefusals,
  ...soundRefusals,
  invalid: {
    es: 'La petición no tiene la forma esperada. Recargue la página y vuelva a intentarlo.',
    en: 'The request does not have the expected form. Reload the page and try again.',
  },
  notAllowed: {
    es: 'Su función en este taller no permite esta acción. Pídala a quien facilita.',
    en: 'Your role in this workshop does not allow this action. Ask a facilitator to do it.',
  },
  unknownWorkshop: {
    es: 'Este taller no existe. Revise el enlace con la secretaría.',
    en: 'There is no such workshop. Check the link with the secretariat.',
  },
  unknownPerson: {
    es: 'Esta persona no está inscrita o fue retirada. Revise la lista de participantes.',
    en: 'This person is not enrolled, or was removed. Check the list of participants.',
  },
  unknownSitting: {
    es: 'Esta sesión no está en la agenda. Recargue la página.',
    en: 'This sitting is not on the agenda. Reload the page.',
  },
  unknownSegment: {
    es: 'Este segmento no está en la agenda de la sesión en curso.',
    en: 'This segment is not on the agenda of the sitting that is running.',
  },
  unknownPlatform: {
    es: 'Esta plataforma no está definida. Defínala antes en la organización del taller.',
    en: 'This platform is not defined. Define it first in the workshop’s set-up.',
  },
  unknownDelegation: {
    es: 'Esta delegación no está definida. Defínala antes en la organización del taller.',
    en: 'This delegation is not defined. Define it first in the workshop’s set-up.',
  },
  unknownTopic: {
    es: 'Este tema no existe. Elija uno de los temas del taller.',
    en: 'There is no such topic. Choose one of the workshop’s topics.',
  },
  unknownItem: {
    es: 'Este punto ya no está en la lista. Recargue la página.',
    en: 'This item is no longer on the list. Reload the page.',
  },
  alreadyExists: {
    es: 'Ya existe algo con este identificador. Use otro.',
    en: 'Something with this identifier exists already. Use another.',
  },
  archived: {
    es: 'El taller está archivado. Recupérelo del archivo antes de cambiarlo.',
    en: 'The workshop is archived. Bring it back from the archive before changing it.',
  },
  nothingSaid: {
    es: 'El mensaje está vacío. Escriba algo antes de enviarlo.',
    en: 'The message is empty. Write something before sending it.',
  },
  realClock: {
    es: 'Este taller sigue la hora real: no se puede adelantar.',
    en: 'This workshop follows real time: it cannot be moved ahead.',
  },
  clockGoesForward: {
    es: 'El reloj del taller solo avanza. Elija un momento posterior.',
    en: 'The workshop’s clock only goes forward. Choose a later moment.',
  },
  draftTakenUp: {
    es: 'El plenario ya retomó puntos de este grupo: su borrador no se abre de nuevo.',
    en: 'Plenary has already taken up items of this group: its draft is not opened again.',
  },
  textClosed: {
    es: 'El texto de este grupo está cerrado. Pida a quien facilita que lo abra.',
    en: 'The text of this group is closed. Ask a facilitator to open it.',
  },
  suggestionClosed: {
    es: 'Alguien ya cerró esta propuesta. Ábrala de nuevo entre las cerradas.',
    en: 'Somebody has closed this suggestion. Open it again among the closed ones.',
  },
  busy: {
    es: 'El taller está ocupado. Inténtelo de nuevo en un momento.',
    en: 'The workshop is busy. Try again in a moment.',
  },
  notSaved: {
    es: 'No se pudo guardar: el disco del servidor no acepta datos. Avise al equipo técnico; nada se ha cambiado.',
    en: 'It could not be saved: the server’s disk takes no data. Tell the technical team; nothing was changed.',
  },
  tooFast: {
    es: 'Demasiadas peticiones seguidas. Espere unos segundos.',
    en: 'Too many requests at once. Wait a few seconds.',
  },
  linkWithdrawn: {
    es: 'Este enlace fue retirado. Pida el nuevo a quien se lo dio.',
    en: 'This link was withdrawn. Ask whoever gave it to you for the new one.',
  },
  unknownTemplate: {
    es: 'No existe esa plantilla. Elija una de la lista.',
    en: 'There is no such template. Choose one from the list.',
  },
  emptyFile: {
    es: 'El archivo está vacío o no tiene nombre. Elija otro.',
    en: 'The file is empty or has no name. Choose another.',
  },
  fileType: {
    es: 'No se acepta este tipo de archivo, o su contenido no es lo que dice su nombre. Guárdelo como PDF y vuelva a subirlo.',
    en: 'This type of file is not taken, or its content is not what its name says. Save it as PDF and upload that.',
  },
  tooManyFiles: {
    es: 'El taller ya tiene cien archivos. Quite alguno antes de subir otro.',
    en: 'The workshop has a hundred files already. Remove one before uploading another.',
  },
  unknownFile: {
    es: 'Este archivo ya no está en el taller.',
    en: 'This file is no longer in the workshop.',
  },
  fileInUse: {
    es: 'Un segmento de la agenda nombra este archivo. Quítelo primero de allí.',
    en: 'A segment of the agenda names this file. Take it out there first.',
  },
  tooLarge: {
    es: 'Es demasiado grande. Envíe menos de una vez.',
    en: 'It is too large. Send less at once.',
  },
  simulationRefused: {
    es: 'Ya entró una persona real a este taller: simule sobre una copia (--copy).',
    en: 'A real person has joined this workshop: simulate on a copy of it (--copy).',
  },
  reload: {
    es: 'Hay una versión nueva de Plenaria. Recargue la página.',
    en: 'There is a new version of Plenaria. Reload the page.',
  },
} as const satisfies Record<string, Bilingual>

export type RefusalCode = keyof typeof sentences
export type Refusal = { code: RefusalCode; message: Bilingual }

export const refusalCodes = Object.keys(sentences) as RefusalCode[]
export const refusal = (code: RefusalCode): Refusal => ({ code, message: sentences[code] })
export const refuse = (code: RefusalCode): { ok: false; refusal: Refusal } => ({ ok: false, refusal: refusal(code) })
