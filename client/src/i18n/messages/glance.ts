/** Groups at a glance, who is here, and what is asked before a weighty step: said on several screens. */
import type { Bilingual } from '@plenaria/shared/language'

export const glanceMessages = {
  'app.peopleHere': { es: 'Quiénes están', en: 'Who is here' },

  'app.leftIn': { es: 'Tiempo restante de {title}', en: 'Time left of {title}' },
  'app.untilStart': { es: 'Tiempo hasta {title}', en: 'Time until {title}' },
  'confirm.endNow': { es: 'Terminar la sesión', en: 'End the sitting' },
  'confirm.leaveGroups': { es: '¿Cerrar los grupos y seguir?', en: 'Close the groups and go on?' },
  'confirm.goBack': { es: '¿Volver a {title}?', en: 'Go back to {title}?' },
  'confirm.goTo': { es: 'Ir a {title}', en: 'Go to {title}' },
  'confirm.leftUnfinished': {
    es: '{title} queda sin terminar y vuelve a la agenda; el tiempo usado sigue contado.',
    en: '{title} is left unfinished and comes again; the time it used stays used.',
  },
  'confirm.groupsReturn': {
    es: 'Todas las personas vuelven al plenario al mismo tiempo.',
    en: 'Everybody comes back to plenary at the same time.',
  },
  'confirm.textsClose': {
    es: '{count, plural, one {Se cierra el texto de # grupo} other {Se cierran los textos de # grupos}}; lo escrito queda guardado.',
    en: '{count, plural, one {The text of # group closes} other {The texts of # groups close}}; what was written is kept.',
  },
  'confirm.endSitting': { es: '¿Terminar {title}?', en: 'End {title}?' },
  'confirm.notReopened': {
    es: 'Una sesión cerrada no se abre de nuevo.',
    en: 'A sitting that has ended is not opened again.',
  },
  'confirm.notHeld': {
    es: '{count, plural, one {Queda # segmento sin celebrarse} other {Quedan # segmentos sin celebrarse}}: {titles}.',
    en: '{count, plural, one {# segment is not held} other {# segments are not held}}: {titles}.',
  },
  'confirm.allHeld': { es: 'Todos los segmentos se celebraron.', en: 'All segments were held.' },
  'confirm.closeGroups': { es: '¿Cerrar los grupos?', en: 'Close the groups?' },
  'confirm.closeGroupsYes': { es: 'Cerrar los grupos', en: 'Close the groups' },
  'confirm.closeDraft': { es: '¿Cerrar el texto de {group}?', en: 'Close the text of {group}?' },
  'confirm.closeDrafts': { es: '¿Cerrar los textos de todos los grupos?', en: 'Close the texts of all groups?' },
  'confirm.closeDraftYes': { es: 'Cerrar el texto', en: 'Close the text' },
  'confirm.closeDraftsYes': { es: 'Cerrar los textos', en: 'Close the texts' },
  'confirm.noMoreWriting': {
    es: 'Nadie escribe más; lo que llegue después se guarda aparte para la relatoría.',
    en: 'Nobody writes any more; what arrives later is kept apart for the rapporteur.',
  },
  'confirm.mayReopen': {
    es: 'Se puede abrir de nuevo hasta que el plenario retome algún punto.',
    en: 'It can be opened again until plenary takes up one of its items.',
  },
  'confirm.replan': { es: '¿Proponer los grupos de nuevo?', en: 'Propose the groups anew?' },
  'confirm.replanYes': { es: 'Proponer de nuevo', en: 'Propose anew' },
  'confirm.replanLoses': {
    es: 'La distribución se ajustó a mano. Esos ajustes se pierden.',
    en: 'The assignment was adjusted by hand. Those changes are lost.',
  },
  'confirm.replanUnseen': {
    es: 'Nadie más que el equipo ve la propuesta hasta que se abran los grupos.',
    en: 'Only the team sees the proposal until the groups open.',
  },

  'groups.propose': { es: 'Proponer los grupos', en: 'Propose groups' },
  'groups.proposeAnew': { es: 'Proponer de nuevo', en: 'Propose anew' },
  'groups.seats': {
    es: '{count, plural, one {# puesto} other {# puestos}}',
    en: '{count, plural, one {# seat} other {# seats}}',
  },
  'groups.voices': {
    es: '{count, plural, one {# voz} other {# voces}}',
    en: '{count, plural, one {# voice} other {# voices}}',
  },
  'groups.draft.notYet': { es: 'texto sin abrir', en: 'text not open yet' },
  'groups.draft.open': { es: 'texto abierto', en: 'text open' },
  'groups.draft.closed': { es: 'texto cerrado', en: 'text closed' },
  'groups.moderates': { es: 'Modera', en: 'Moderator' },
  'groups.noRapporteur': { es: 'Sin relatoría', en: 'No rapporteur' },
  'groups.mode.es': { es: 'en español', en: 'in Spanish' },
  'groups.mode.en': { es: 'en inglés', en: 'in English' },
  'groups.mode.interpreted': { es: 'con interpretación', en: 'interpreted' },

  'presence.summary': { es: '{present} de {all}', en: '{present} of {all}' },
  'presence.nobody': { es: 'Nadie inscrito todavía', en: 'Nobody is enrolled yet' },
  'presence.nobodyHelp': {
    es: 'La lista de participantes se llena al preparar el taller.',
    en: 'The list of participants is filled when the workshop is set up.',
  },
  'presence.alone': { es: 'Sin moderación presente: {groups}', en: 'No moderator is present: {groups}' },
  'presence.unserved': { es: 'Sin moderación asignada: {groups}', en: 'No moderator is assigned: {groups}' },
  'presence.uninterpreted': {
    es: 'Faltan intérpretes: {groups}',
    en: 'Interpreters are missing: {groups}',
  },
  'presence.delegations': { es: 'Delegaciones', en: 'Delegations' },
  'presence.organisations': { es: 'Organizaciones', en: 'Organisations' },
  'presence.others': { es: 'Otras personas', en: 'Others' },
  'presence.absent': { es: 'falta: {names}', en: 'missing: {names}' },
  'presence.complete': { es: 'completa', en: 'complete' },
  'presence.leftAt': { es: 'salió a las {time}', en: 'left at {time}' },
} satisfies Record<string, Bilingual>
