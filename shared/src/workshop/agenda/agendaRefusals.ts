/** Why a wish about the agenda is turned down, and what to do now, in both languages. */
import type { Bilingual } from '../../language.ts'

export const agendaRefusals = {
  sittingRunning: {
    es: 'Otra sesión está en curso. Ciérrela primero.',
    en: 'Another sitting is running. End it first.',
  },
  sittingEnded: {
    es: 'Esta sesión ya terminó y no se abre de nuevo.',
    en: 'This sitting has ended and is not opened again.',
  },
  noSittingRunning: {
    es: 'Ninguna sesión está en curso. Inicie la sesión primero.',
    en: 'No sitting is running. Start the sitting first.',
  },
  emptySitting: {
    es: 'La sesión no tiene segmentos. Añada al menos uno antes de iniciarla.',
    en: 'The sitting has no segments. Add at least one before starting it.',
  },
  movedOn: {
    es: 'La agenda ya avanzó: otra persona lo hizo antes. Mire el segmento actual.',
    en: 'The agenda has moved on: somebody else was first. Look at the current segment.',
  },
  lastSegment: {
    es: 'Es el último segmento. Cierre la sesión cuando haya terminado.',
    en: 'This is the last segment. End the sitting when it is over.',
  },
  firstSegment: {
    es: 'Es el primer segmento: no hay ninguno anterior.',
    en: 'This is the first segment: there is none before it.',
  },
  notRunning: { es: 'El reloj no está corriendo.', en: 'The clock is not running.' },
  notPaused: { es: 'El reloj no está en pausa.', en: 'The clock is not paused.' },
  tooShort: {
    es: 'El segmento no puede durar menos que nada. Quite menos tiempo.',
    en: 'A segment cannot last less than nothing. Take off less time.',
  },
  notAhead: {
    es: 'Solo se omite un segmento que aún no ha empezado.',
    en: 'Only a segment that has not begun can be skipped.',
  },
  segmentOver: {
    es: 'Ya terminó: su tiempo no cambia. Cambie el del segmento actual o de los que vienen.',
    en: 'It is over: its time does not change. Change that of the current segment or of those to come.',
  },
  sittingBegun: {
    es: 'La sesión ya empezó: su comienzo no cambia y no se quita. Cambie lo que queda por venir.',
    en: 'The sitting has begun: its start does not change and it is not removed. Change what is still to come.',
  },
  segmentBegun: {
    es: 'El segmento ya empezó: solo se corrigen sus textos. Para darle más o menos tiempo use el reloj.',
    en: 'The segment has begun: only its words can be corrected. To give it more or less time, use the clock.',
  },
  behindNow: {
    es: 'La agenda ya pasó por ahí. Elija un lugar después del segmento actual.',
    en: 'The agenda is past that place. Choose one after the current segment.',
  },
  changedMeanwhile: {
    es: 'Otra persona cambió este segmento mientras usted lo editaba. Mire su versión y repita su cambio.',
    en: 'Somebody else changed this segment while you were editing it. Look at their version and repeat your change.',
  },
  unknownSlot: {
    es: 'Este turno no está en el segmento. Recargue la página.',
    en: 'There is no such slot in the segment. Reload the page.',
  },
  cannotRecover: {
    es: 'La propuesta ya no se puede aplicar: algún segmento cambió. Mire la propuesta nueva.',
    en: 'The proposal can no longer be applied: a segment has changed. Look at the new proposal.',
  },
  nothingToUndo: {
    es: 'No hay ningún paso que deshacer.',
    en: 'There is no step to undo.',
  },
  notLastStep: {
    es: 'Alguien dio otro paso después. Deshaga primero el último.',
    en: 'Somebody took another step since. Undo the last one first.',
  },
  groupsStandOnStep: {
    es: 'Los grupos se abrieron después de este paso y su trabajo depende de él. Vuelva al segmento con «Atrás».',
    en: 'The groups were opened after this step and their work stands on it. Go to the segment with “Back”.',
  },
  plenaryStandsOnStep: {
    es: 'El plenario ya retomó puntos de los grupos: este paso no se deshace. Vuelva al segmento con «Atrás».',
    en: 'Plenary has taken up items of the groups: this step is not undone. Go to the segment with “Back”.',
  },
} as const satisfies Record<string, Bilingual>
