/** The agenda for people outside: their page, and the desk where its link is made and withdrawn. */
import type { Bilingual } from '@plenaria/shared/language'

export const outsideMessages = {
  'outside.opening': { es: 'Abriendo la agenda…', en: 'Opening the agenda…' },
  'outside.readOnly': { es: 'Agenda para consulta', en: 'Agenda to read along' },
  'outside.rehearsal': { es: 'Ensayo', en: 'Rehearsal' },
  'outside.now': { es: 'Ahora', en: 'Now' },
  'outside.next': { es: 'Sigue a las {time}: {title}', en: 'Next at {time}: {title}' },
  'outside.last': { es: 'Es lo último de esta sesión', en: 'This is the last of this sitting' },
  'outside.ends': { es: 'termina {time}', en: 'ends {time}' },
  'outside.upcoming': { es: 'Próxima sesión', en: 'Next sitting' },
  'outside.startsIn': { es: 'La sesión empieza en', en: 'The sitting starts in' },
  'outside.startsSoon': { es: 'La sesión está por empezar', en: 'The sitting is about to begin' },
  'outside.startsOn': { es: '{day}, {time}', en: '{day}, {time}' },
  'outside.ended': { es: 'El taller ha terminado', en: 'The workshop has ended' },
  'outside.gone': { es: 'Este enlace ya no funciona', en: 'This link no longer works' },
  'outside.lost': { es: 'Sin conexión', en: 'No connection' },
  'outside.lostHelp': {
    es: 'El reloj sigue, pero la agenda puede haber cambiado. La página lo intenta de nuevo sola.',
    en: 'The clock goes on, but the agenda may have changed. The page tries again by itself.',
  },
  'outside.noServer': { es: 'No se pudo cargar la agenda', en: 'The agenda could not be loaded' },

  'outside.tab': { es: 'Enlace público', en: 'Public link' },
  'outside.title': { es: 'La agenda para personas de fuera', en: 'The agenda for people outside' },
  'outside.words': {
    es: 'Con este enlace cualquiera lee la agenda con lo de ahora, lo que sigue y la cuenta atrás; sin entrar al taller y sin verse en él. Muestra días, horas, títulos, partes, puntos y resultados esperados. No muestra personas, notas, turnos, reuniones ni archivos.',
    en: 'With this link anybody reads the agenda with now, next and the countdown, without joining the workshop or being seen in it. It shows days, times, titles, parts, points and expected outcomes. It shows no people, notes, slots, meetings or files.',
  },
  'outside.none': { es: 'No hay ningún enlace.', en: 'There is no link.' },
  'outside.since': { es: 'Hay un enlace desde el {date}, {time}.', en: 'There is a link since {date}, {time}.' },
  'outside.once': { es: 'Cópielo ahora: no se muestra otra vez', en: 'Copy it now: it is not shown again' },
  'outside.onceWords': {
    es: 'El servidor guarda solo su huella. Si se pierde, renuévelo.',
    en: 'The server keeps its fingerprint alone. If it is lost, renew it.',
  },
  'outside.link': { es: 'Enlace a la agenda', en: 'Link to the agenda' },
  'outside.open': { es: 'Abrir', en: 'Open' },
  'outside.make': { es: 'Crear el enlace', en: 'Make the link' },
  'outside.renew': { es: 'Renovar', en: 'Renew' },
  'outside.renewTitle': { es: '¿Renovar el enlace público?', en: 'Renew the public link?' },
  'outside.renewFirst': {
    es: 'El enlace que se repartió deja de funcionar al instante.',
    en: 'The link that was handed out stops working at once.',
  },
  'outside.renewSecond': {
    es: 'Se muestra uno nuevo, una sola vez.',
    en: 'A new one is shown, once.',
  },
  'outside.withdraw': { es: 'Retirar', en: 'Withdraw' },
  'outside.withdrawTitle': { es: '¿Retirar el enlace público?', en: 'Withdraw the public link?' },
  'outside.withdrawFirst': {
    es: 'Quienes lo tienen abierto dejan de ver la agenda en pocos segundos.',
    en: 'Those who have it open see the agenda no more within seconds.',
  },
  'outside.withdrawSecond': { es: 'Puede crear otro cuando quiera.', en: 'You can make another at any time.' },
  'outside.withdrawn': { es: 'El enlace se retiró.', en: 'The link is withdrawn.' },
} satisfies Record<string, Bilingual>
