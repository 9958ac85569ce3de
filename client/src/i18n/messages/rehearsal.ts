/** Rehearsing a workshop on a copy. */
import type { Bilingual } from '@plenaria/shared/language'

export const rehearsalMessages = {
  'rehearsal.title': { es: 'Ensayar el taller', en: 'Rehearse the workshop' },
  'rehearsal.lead': {
    es: 'Se juega sobre una copia con las mismas personas, simuladas. Nada llega al taller real: ni su agenda, ni sus textos, ni sus enlaces, ni su informe.',
    en: 'It is played on a copy with the same people, simulated. Nothing reaches the real workshop: not its agenda, its texts, its links or its report.',
  },
  'rehearsal.new': { es: 'Nuevo ensayo', en: 'New rehearsal' },
  'rehearsal.who': { es: 'Quién conduce', en: 'Who leads' },
  'rehearsal.simulation': { es: 'Personas simuladas', en: 'Simulated people' },
  'rehearsal.simulationHelp': {
    es: 'Llevan la agenda de principio a fin, y usted mira desde la conducción.',
    en: 'They take the agenda from beginning to end, and you look on from the console.',
  },
  'rehearsal.self': { es: 'Usted', en: 'You' },
  'rehearsal.selfHelp': {
    es: 'Usted conduce; las demás personas acompañan: llegan, van a sus grupos y escriben.',
    en: 'You lead; the others play along: they arrive, go to their groups and write.',
  },
  'rehearsal.speed': { es: 'Velocidad', en: 'Speed' },
  'rehearsal.speedHelp': {
    es: 'A 60×, una hora de taller dura un minuto.',
    en: 'At 60×, an hour of the workshop takes a minute.',
  },
  'rehearsal.times': { es: '{speed}×', en: '{speed}×' },
  'rehearsal.real': { es: '1×, como en la realidad', en: '1×, as in life' },
  'rehearsal.begin': { es: 'Empezar y abrir la conducción', en: 'Begin and open its console' },
  'rehearsal.kept': { es: 'Ensayos', en: 'Rehearsals' },
  'rehearsal.none': { es: 'Todavía no hay ninguno.', en: 'There is none yet.' },
  'rehearsal.begun': { es: 'empezado el {date}, {time}', en: 'begun {date}, {time}' },
  'rehearsal.status.playing': { es: 'En marcha', en: 'Under way' },
  'rehearsal.status.over': { es: 'Terminado', en: 'Over' },
  'rehearsal.status.stopped': { es: 'Detenido', en: 'Stopped' },
  'rehearsal.status.failed': { es: 'Falló', en: 'Failed' },
  'rehearsal.led.simulation': {
    es: 'conducido por la simulación, a {speed}×',
    en: 'led by the simulation, at {speed}×',
  },
  'rehearsal.led.self': { es: 'conducido por usted, a {speed}×', en: 'led by you, at {speed}×' },
  'rehearsal.progress': { es: 'Avance', en: 'Progress' },
  'rehearsal.segments': { es: '{begun} de {all} segmentos', en: '{begun} of {all} segments' },
  'rehearsal.now': { es: 'Ahora: {title}', en: 'Now: {title}' },
  'rehearsal.clock': { es: 'reloj del ensayo: {date}, {time}', en: 'clock of the rehearsal: {date}, {time}' },
  'rehearsal.present': {
    es: '{present} de {people} personas conectadas',
    en: '{present} of {people} people connected',
  },
  'rehearsal.result': {
    es: '{recorded, plural, one {# punto registrado} other {# puntos registrados}}, {adopted, plural, one {# adoptado} other {# adoptados}}; {lost, plural, =0 {ningún texto perdido} one {# texto perdido} other {# textos perdidos}}.',
    en: '{recorded, plural, one {# item recorded} other {# items recorded}}, {adopted, plural, one {# adopted} other {# adopted}}; {lost, plural, =0 {no text lost} one {# text lost} other {# texts lost}}.',
  },
  'rehearsal.failedWords': {
    es: 'Los participantes simulados se detuvieron antes del final. Lo que dijo el servidor: {problem}',
    en: 'The simulated participants stopped before the end. What the server said: {problem}',
  },
  'rehearsal.failedUnknown': {
    es: 'Los participantes simulados se detuvieron antes del final. Empiece otro ensayo; si ocurre de nuevo, avise al equipo técnico.',
    en: 'The simulated participants stopped before the end. Begin another rehearsal; if it happens again, tell the technical team.',
  },
  'rehearsal.open': { es: 'Abrir su conducción', en: 'Open its console' },
  'rehearsal.stop': { es: 'Detener', en: 'Stop' },
  'rehearsal.stopped': { es: 'El ensayo se detuvo.', en: 'The rehearsal is stopped.' },
  'rehearsal.discard': { es: 'Descartar', en: 'Discard' },
  'rehearsal.discardTitle': { es: '¿Descartar este ensayo?', en: 'Discard this rehearsal?' },
  'rehearsal.discardFirst': {
    es: 'Si está en marcha, se detiene. La copia se archiva y sus enlaces dejan de funcionar.',
    en: 'If it is under way, it stops. The copy is archived and its links stop working.',
  },
  'rehearsal.discardSecond': { es: 'El taller real no cambia.', en: 'The real workshop does not change.' },
  'rehearsal.discarded': { es: 'El ensayo se descartó.', en: 'The rehearsal is discarded.' },
  'rehearsal.blocked': {
    es: 'El navegador no abrió la pestaña. Ábrala con «Abrir su conducción».',
    en: 'The browser did not open the tab. Open it with “Open its console”.',
  },
} satisfies Record<string, Bilingual>
