/** Why a wish about the floor is turned down, and what to do now, in both languages. */
import type { Bilingual } from '../../language.ts'

export const floorRefusals = {
  unknownRoom: { es: 'Esta sala no existe. Recargue la página.', en: 'There is no such room. Reload the page.' },
  notYourRoom: {
    es: 'Esta sala la conduce quien la modera. Pídalo allí o a quien facilita.',
    en: 'This room is led by whoever moderates it. Ask there, or ask a facilitator.',
  },
  notInRoom: {
    es: 'Esa persona no está ahora en esta sala. Mire dónde está antes de repetirlo.',
    en: 'That person is not in this room now. Look where they are before trying again.',
  },
  nobodySpeaks: {
    es: 'Ahora no se da la palabra. Pídala cuando empiece la próxima parte de la agenda.',
    en: 'Nobody is given the floor now. Ask for it when the next part of the agenda begins.',
  },
  listClosed: {
    es: 'La lista de oradores está cerrada: solo se admiten cuestiones de orden y el derecho de réplica.',
    en: 'The list of speakers is closed: only points of order and the right of reply can be asked for.',
  },
  alreadyOnList: {
    es: 'Ya está en la lista. Retire su petición antes de cambiarla por otra.',
    en: 'You are on the list already. Withdraw your request before changing it for another.',
  },
  hasFloor: {
    es: 'Usted tiene la palabra ahora. Pídala de nuevo cuando haya terminado.',
    en: 'You have the floor now. Ask for it again when you have finished.',
  },
  observersListen: {
    es: 'En esta sala las personas observadoras no piden la palabra ni preguntan por escrito. Hable con quien modera.',
    en: 'In this room observers do not ask for the floor or put questions. Talk to whoever moderates.',
  },
  delegationsAlone: {
    es: 'Las cuestiones de orden y el derecho de réplica son de las delegaciones. Pida la palabra para intervenir.',
    en: 'Points of order and the right of reply are for delegations. Ask for the floor to make a statement.',
  },
  floorMoved: {
    es: 'Otra persona ya dio o retiró la palabra. Mire quién habla ahora.',
    en: 'Somebody else has given or taken the floor. Look who is speaking now.',
  },
  requestGone: {
    es: 'Esa petición ya no está en la lista. Mire la lista y elija de nuevo.',
    en: 'That request is no longer on the list. Look at the list and choose again.',
  },
  noLimit: {
    es: 'Esta intervención no tiene límite de tiempo. Ponga uno en las reglas de la sala.',
    en: 'This speech has no time limit. Set one in the rules of the room.',
  },
  slotTime: {
    es: 'Este turno tiene el tiempo de la agenda. Cámbielo en los turnos del segmento.',
    en: 'This turn has the time of the agenda. Change it among the slots of the segment.',
  },
  unknownQuestion: {
    es: 'Esta pregunta no existe. Recargue la página.',
    en: 'There is no such question. Reload the page.',
  },
  questionNotOpen: {
    es: 'La pregunta ya no está abierta: se respondió, se unió a otra, se apartó o se retiró. Mire su estado.',
    en: 'The question is not open any more: it was answered, merged, set aside or withdrawn. Look at its state.',
  },
  notPublished: {
    es: 'La pregunta todavía no está publicada. Publíquela primero.',
    en: 'The question is not published yet. Publish it first.',
  },
  tooManyQuestions: {
    es: 'Ya tiene cinco preguntas en espera. Aguarde a que se publiquen o retire alguna.',
    en: 'Five of your questions are waiting already. Wait until they are published, or withdraw one.',
  },
  ownWords: {
    es: 'Las palabras de quien escribe no se cambian. Añada una traducción a otro idioma.',
    en: 'The words of whoever wrote it are not changed. Add a translation into another language.',
  },
  sameQuestion: {
    es: 'Una pregunta no se une a sí misma ni a otra sala. Elija otra pregunta de esta sala.',
    en: 'A question is not merged into itself or into another room. Choose another question of this room.',
  },
  notAnswerer: {
    es: 'Responden las personas expertas, a quien va dirigida la pregunta y quien conduce la sala.',
    en: 'Experts answer, whoever the question is put to, and whoever leads the room.',
  },
} as const satisfies Record<string, Bilingual>
