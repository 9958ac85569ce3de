/** The organiser's list of workshops, and the links people enter by. */
import type { Bilingual } from '@plenaria/shared/language'

export const homeMessages = {
  'home.title': { es: 'Talleres', en: 'Workshops' },
  'home.lead': {
    es: 'Prepare un taller a partir de una plantilla, inscriba a las personas y entrégueles su enlace.',
    en: 'Prepare a workshop from a template, enrol its people and give them their links.',
  },
  'home.new': { es: 'Nuevo taller', en: 'New workshop' },
  'home.newTitle': { es: 'Crear un taller', en: 'Create a workshop' },
  'home.create': { es: 'Crear el taller', en: 'Create the workshop' },
  'home.emptyTitle': { es: 'Todavía no hay talleres', en: 'There are no workshops yet' },
  'home.emptyWords': {
    es: 'Un taller nace de una plantilla con su agenda, sus grupos y sus delegaciones. Todo se puede cambiar después.',
    en: 'A workshop starts from a template with its agenda, groups and delegations. Everything can be changed later.',
  },
  'home.archived': {
    es: '{count, plural, one {# taller archivado} other {# talleres archivados}}',
    en: '{count, plural, one {# archived workshop} other {# archived workshops}}',
  },
  'home.status.planned': { es: 'Programado', en: 'Planned' },
  'home.status.running': { es: 'En curso', en: 'Running' },
  'home.status.between': { es: 'Entre sesiones', en: 'Between sittings' },
  'home.status.ended': { es: 'Terminado', en: 'Ended' },
  'home.noSitting': { es: 'Sin sesiones en la agenda', en: 'No sittings on the agenda' },
  'home.firstSitting': { es: '{date}, {time}, {zone}', en: '{date}, {time}, {zone}' },
  'home.created': { es: 'creado el {date}', en: 'created {date}' },
  'home.people': {
    es: '{people, plural, one {# persona} other {# personas}}',
    en: '{people, plural, one {# person} other {# people}}',
  },
  'home.peoplePresent': {
    es: '{people, plural, one {# persona} other {# personas}}, {present} en línea',
    en: '{people, plural, one {# person} other {# people}}, {present} online',
  },
  'home.actionsOn': { es: 'Acciones: {title}', en: 'Actions: {title}' },
  'home.template': { es: 'Plantilla', en: 'Template' },
  'home.templateDays': {
    es: '{count, plural, one {# día} other {# días}}',
    en: '{count, plural, one {# day} other {# days}}',
  },
  'home.templateSittings': {
    es: '{count, plural, one {# sesión} other {# sesiones}}',
    en: '{count, plural, one {# sitting} other {# sittings}}',
  },
  'home.templateGroups': {
    es: '{count, plural, =0 {sin grupos} one {# grupo} other {# grupos}}',
    en: '{count, plural, =0 {no groups} one {# group} other {# groups}}',
  },
  'home.templateAgenda': { es: 'En la agenda: {kinds}', en: 'On the agenda: {kinds}' },
  'home.templateKind': { es: '{kind} ({count})', en: '{kind} ({count})' },
  'home.firstDay': { es: 'Día de la primera sesión', en: 'Day of the first sitting' },
  'home.firstDayTemplate': {
    es: 'En la plantilla: {date}. Las demás sesiones conservan su distancia.',
    en: 'In the template: {date}. The other sittings keep their distance.',
  },
  'home.rehearsalTitle': { es: 'Será un ensayo', en: 'This will be a rehearsal' },
  'home.rehearsal': {
    es: 'Ese día ya pasó. El taller llevará su propio reloj, que empieza diez minutos antes de la primera sesión y se puede adelantar.',
    en: 'That day is past. The workshop keeps a clock of its own, which starts ten minutes before the first sitting and can be moved ahead.',
  },
  'home.report': { es: 'Informe conjunto', en: 'Joint report' },
  'home.rehearse': { es: 'Ensayar', en: 'Rehearse' },
  'home.isRehearsal': { es: 'Ensayo', en: 'Rehearsal' },
  'home.copy': { es: 'Copiar', en: 'Copy' },
  'home.copyTitle': { es: 'Copiar el taller', en: 'Copy the workshop' },
  'home.copyConfirm': { es: 'Crear la copia', en: 'Create the copy' },
  'home.copyWords': {
    es: 'La copia de «{title}» lleva la misma agenda, las mismas personas y los mismos grupos. Empieza sin textos, sin asistencia y con enlaces nuevos; el original no cambia.',
    en: 'The copy of “{title}” has the same agenda, people and groups. It starts without texts or attendance and with new links; the original stays as it is.',
  },
  'home.copyDay': {
    es: 'Las demás sesiones conservan su distancia.',
    en: 'The other sittings keep their distance.',
  },
  'home.archive': { es: 'Archivar', en: 'Archive' },
  'home.archiveTitle': { es: '¿Archivar «{title}»?', en: 'Archive “{title}”?' },
  'home.archiveFirst': {
    es: 'Nadie podrá cambiar nada en el taller; se seguirá leyendo y su informe se podrá descargar.',
    en: 'Nobody will be able to change anything in the workshop; it can still be read and its report downloaded.',
  },
  'home.archiveSecond': {
    es: 'Pasa al archivo de esta página y puede recuperarlo cuando quiera.',
    en: 'It moves to the archive on this page, and you can bring it back at any time.',
  },
  'home.archiveDone': { es: 'El taller está en el archivo.', en: 'The workshop is in the archive.' },
  'home.restore': { es: 'Recuperar', en: 'Bring back' },
  'home.restoreTitle': { es: '¿Recuperar «{title}»?', en: 'Bring back “{title}”?' },
  'home.restoreFirst': {
    es: 'El taller vuelve a la lista y se podrá cambiar de nuevo.',
    en: 'The workshop returns to the list and can be changed again.',
  },
  'home.restoreSecond': {
    es: 'Los enlaces que no se retiraron siguen sirviendo.',
    en: 'Links that were not withdrawn keep working.',
  },
  'home.restoreDone': { es: 'El taller está de nuevo en la lista.', en: 'The workshop is back on the list.' },
  'links.title': {
    es: '{count, plural, one {Un enlace nuevo} other {# enlaces nuevos}}',
    en: '{count, plural, one {One new link} other {# new links}}',
  },
  'links.once': { es: 'Se muestran una sola vez', en: 'They are shown only once' },
  'links.kept': { es: 'Los tiene usted', en: 'You have them' },
  'links.onceWords': {
    es: 'Plenaria no guarda los enlaces y no puede mostrarlos otra vez. Quien tenga un enlace entra como esa persona: entréguelo solo a ella. Un enlace perdido se sustituye por otro.',
    en: 'Plenaria does not keep the links and cannot show them again. Whoever holds a link enters as that person: give it only to them. A lost link is replaced by a new one.',
  },
  'links.notKept': {
    es: 'Aún no ha copiado ni descargado ningún enlace. Si cierra, tendrá que crear otros.',
    en: 'You have not copied or downloaded any link yet. If you close, you will have to create others.',
  },
  'links.person': { es: 'Persona', en: 'Person' },
  'links.role': { es: 'Función', en: 'Role' },
  'links.link': { es: 'Enlace', en: 'Link' },
  'links.copyOne': { es: 'Copiar el enlace de {person}', en: 'Copy the link of {person}' },
  'links.copyAll': { es: 'Copiar todos', en: 'Copy all' },
  'links.download': { es: 'Descargar CSV', en: 'Download CSV' },
  'links.fileName': { es: 'enlaces.csv', en: 'links.csv' },
  'links.done': { es: 'Listo', en: 'Done' },
  'links.closeAnyway': { es: 'Cerrar sin guardarlos', en: 'Close without keeping them' },
} satisfies Record<string, Bilingual>
