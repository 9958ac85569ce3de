/** The participant's screen: where one is, what is happening now, the agenda, the people around. */
import type { Bilingual } from '@plenaria/shared/language'

export const stageMessages = {
  'stage.plenary': { es: 'Plenario', en: 'Plenary' },
  'stage.agenda': { es: 'Agenda', en: 'Agenda' },
  'stage.nowTo': { es: 'ahora', en: 'now' },
  'stage.done': { es: 'terminado', en: 'done' },
  'stage.skipped': { es: 'se omite', en: 'skipped' },
  'stage.sittingPlanned': { es: 'por empezar', en: 'to come' },
  'stage.sittingRunning': { es: 'en curso', en: 'running' },
  'stage.sittingEnded': { es: 'terminada', en: 'ended' },
  'stage.of': { es: 'de {length}', en: 'of {length}' },
  'stage.ends': { es: 'termina {time}', en: 'ends {time}' },
  'stage.zone': { es: 'hora de {zone}', en: '{zone} time' },
  'stage.plannedEnd': { es: 'plan: {time}', en: 'planned {time}' },
  'stage.coordinates': { es: 'Coordina: {who}', en: 'Led by {who}' },
  'stage.details': { es: 'Coordinación y puntos de la agenda', en: 'Who leads, and the points of the agenda' },
  'stage.rehearsal': { es: 'Ensayo', en: 'Rehearsal' },
  'stage.archived': {
    es: 'Este taller está archivado: se puede leer, no cambiar.',
    en: 'This workshop is archived: it can be read, not changed.',
  },
  'stage.waiting': { es: 'La sesión empieza en', en: 'The sitting starts in' },
  'stage.waitingSince': {
    es: 'La sesión empieza en cuanto la inicie la facilitación',
    en: 'The sitting starts as soon as a facilitator opens it',
  },
  'stage.waitingLead': {
    es: 'Ya está en el lugar correcto. Esta página cambia sola cuando empieza la sesión.',
    en: 'You are in the right place. This page changes by itself when the sitting starts.',
  },
  'stage.between': { es: 'Terminó “{title}”', en: '“{title}” has ended' },
  'stage.betweenLead': {
    es: 'Gracias por su trabajo. Nos vemos en la próxima sesión.',
    en: 'Thank you for your work. See you at the next sitting.',
  },
  'stage.ended': { es: 'El taller ha terminado', en: 'The workshop has ended' },
  'stage.endedLead': {
    es: 'Gracias por participar. Lo que el plenario adoptó queda aquí y pasa al informe conjunto de ambas secretarías.',
    en: 'Thank you for taking part. What plenary adopted stays here and goes into the joint report of both secretariats.',
  },
  'stage.noSitting': { es: 'El taller aún no tiene agenda', en: 'The workshop has no agenda yet' },
  'stage.noSittingLead': {
    es: 'La secretaría la está preparando. Aquí aparecerá.',
    en: 'The secretariat is preparing it. It will appear here.',
  },
  'stage.breakLead': {
    es: 'Descanso. Vuelva a tiempo; esta página le mostrará lo que sigue.',
    en: 'A break. Be back in time; this page will show what follows.',
  },
  'stage.registrationLead': {
    es: 'Compruebe que su nombre y su función son correctos. Empezamos a la hora.',
    en: 'Check that your name and your role are right. We begin on time.',
  },
  'stage.dialogueLead': {
    es: 'Conversan las delegaciones. Pida la palabra en la reunión.',
    en: 'The delegations talk. Ask for the floor in the meeting.',
  },
  'stage.evaluationLead': {
    es: 'Diga qué le sirvió y qué cambiaría. La facilitación indica cómo.',
    en: 'Say what helped you and what you would change. The facilitators tell you how.',
  },
  'stage.listenLead': {
    es: 'Escuche por el enlace de la reunión. Aquí verá lo que sigue.',
    en: 'Listen over the meeting link. What follows will appear here.',
  },
  'stage.questionsLead': {
    es: 'Turno de preguntas y comentarios de las delegaciones.',
    en: 'Questions and comments of the delegations.',
  },
  'stage.groupsSoon': {
    es: 'Los grupos se abrirán en este segmento. Esta página le llevará al suyo.',
    en: 'The groups open during this segment. This page takes you to yours.',
  },
  'stage.groupsOver': {
    es: 'Los grupos están cerrados. Todos están de vuelta en plenario.',
    en: 'The groups are closed. Everybody is back in plenary.',
  },
  'stage.noSeat': {
    es: 'Los grupos están trabajando y usted permanece en plenario. Si debería estar en un grupo, avise a la facilitación.',
    en: 'The groups are at work and you stay in plenary. If you should be in a group, tell a facilitator.',
  },
  'stage.warned': {
    es: 'Queda menos de un minuto de trabajo en grupos',
    en: 'Less than a minute of group work is left',
  },
  'stage.warnedLead': {
    es: 'Terminen la frase: al cerrar los grupos el texto se bloquea. Todo lo escrito queda guardado.',
    en: 'Finish the sentence: when the groups close the text locks. All that is written is kept.',
  },
  'stage.movedToGroup': { es: 'Ahora está en {group}.', en: 'You are now in {group}.' },
  'stage.movedToPlenary': {
    es: 'Los grupos se cerraron: está de vuelta en plenario.',
    en: 'The groups have closed: you are back in plenary.',
  },
  'stage.leftGroup': { es: 'Ahora está en plenario.', en: 'You are now in plenary.' },
  'stage.visit': { es: 'Visitar un grupo', en: 'Visit a group' },
  'stage.visitNone': { es: 'Volver al plenario', en: 'Back to plenary' },
  'stage.visitOwn': { es: '{group} (el suyo)', en: '{group} (yours)' },
  'stage.join': { es: 'Conectarse al audio', en: 'Join the sound' },
  'stage.joinFloor': { es: 'Sonido original', en: 'Floor sound' },
  'stage.joinLanguage': { es: 'Canal de audio', en: 'Audio channel' },
  'stage.joinNew': { es: 'se abre en otra pestaña', en: 'opens in a new tab' },
  'stage.noMeeting': {
    es: 'Esta sala aún no tiene enlace de audio.',
    en: 'This room has no sound link yet.',
  },
  'stage.people': { es: 'Personas', en: 'People' },
  'stage.inGroup': { es: 'En este grupo', en: 'In this group' },
  'stage.inPlenary': { es: 'En plenario', en: 'In plenary' },
  'stage.hereOf': { es: '{here} de {all}', en: '{here} of {all}' },
  'stage.moderate': { es: 'Moderan', en: 'Moderators' },
  'stage.rapporteur': { es: 'Relatoría', en: 'Rapporteur' },
  'stage.interpret': { es: 'Interpretan', en: 'Interpreters' },
  'stage.run': { es: 'Conducen el taller', en: 'Running the workshop' },
  'stage.next': { es: 'sigue', en: 'next' },
  'stage.notHere': { es: 'No conectados · {count}', en: 'Not connected · {count}' },
  'stage.leftAt': { es: 'se fue a las {time}', en: 'left at {time}' },
  'stage.nobody': { es: 'Todavía no hay nadie.', en: 'Nobody is here yet.' },
  'stage.you': { es: '{name} (usted)', en: '{name} (you)' },
  'stage.console': { es: 'Conducción', en: 'Console' },
  'stage.plenaryPage': { es: 'Abrir el plenario a pantalla completa', en: 'Open plenary on the full screen' },
} satisfies Record<string, Bilingual>
