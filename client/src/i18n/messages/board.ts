/** What is read on the board of groups: columns, moves, balance, duties. */
import type { Bilingual } from '@plenaria/shared/language'

export const boardMessages = {
  'board.title': { es: 'Distribución en grupos', en: 'Assignment to groups' },
  'board.live': { es: 'Grupos abiertos', en: 'Groups are open' },
  'board.liveHelp': {
    es: 'Los grupos están abiertos: cada cambio lleva a la persona a su nuevo grupo al instante.',
    en: 'The groups are open: each change takes the person to the new group at once.',
  },
  'board.draft': { es: 'Solo la ve el equipo', en: 'Seen by the team alone' },
  'board.readOnly': { es: 'Solo quien facilita mueve personas', en: 'Only facilitators move people' },
  'board.unassigned': { es: 'Sin grupo', en: 'No group' },
  'board.unassignedEmpty': { es: 'Todas las personas tienen grupo.', en: 'Everybody has a group.' },
  'board.groupEmpty': { es: 'Arrastre personas hasta aquí.', en: 'Drag people here.' },
  'board.size': {
    es: '{count, plural, one {# persona} other {# personas}}',
    en: '{count, plural, one {# person} other {# people}}',
  },
  'board.peopleOf': { es: 'Personas de {group}', en: 'People of {group}' },
  'board.drag': { es: 'Arrastrar a {name}', en: 'Drag {name}' },
  'board.move': { es: 'Mover a {name}', en: 'Move {name}' },
  'board.moveTo': { es: 'A {group}', en: 'To {group}' },
  'board.isHere': { es: 'está aquí', en: 'is here' },
  'board.moved': { es: '{name} pasa a {group}.', en: '{name} moves to {group}.' },
  'board.keysHint': {
    es: 'Arrastre, use el menú de cada persona o, con el teclado, elija una persona y pulse el número del grupo (0 la deja sin grupo).',
    en: 'Drag, use each person’s menu or, on the keyboard, go to a person and press the group’s number (0 takes the group away).',
  },
  'board.notUnderstood': { es: 'no habla el idioma del grupo', en: 'does not speak the group’s language' },

  'board.balance': { es: 'Equilibrio', en: 'Balance' },
  'board.level.platforms': { es: 'Plataformas', en: 'Platforms' },
  'board.level.size': { es: 'Tamaño', en: 'Size' },
  'board.level.countries': { es: 'Países', en: 'Countries' },
  'board.level.voices': { es: 'Doble representación, observación, experticia', en: 'Concurrent, observers, experts' },
  'board.level.finer': { es: 'Organismos e idiomas', en: 'Organisations and languages' },
  'board.status.proven': { es: 'lo más parejo posible, demostrado', en: 'as even as can be, proven' },
  'board.status.best': { es: 'lo más parejo que se encontró', en: 'the most even that was found' },
  'board.status.above': {
    es: '{count, plural, one {# por encima de lo mejor posible} other {# por encima de lo mejor posible}}',
    en: '{count, plural, one {# above the best possible} other {# above the best possible}}',
  },
  'board.status.below': { es: 'parejo, pero rompe una regla', en: 'even, but it breaks a rule' },
  'board.allProven': { es: 'Representación igual, demostrada.', en: 'Equal representation, proven.' },
  'board.allProvenHelp': {
    es: 'Ninguna otra distribución que cumpla las reglas es más pareja.',
    en: 'No other assignment that keeps the rules is more even.',
  },
  'board.platformsProven': {
    es: 'Las plataformas están repartidas por igual; esto es demostrado.',
    en: 'The platforms are spread evenly; this is proven.',
  },
  'board.uneven': {
    es: 'Las plataformas podrían repartirse mejor.',
    en: 'The platforms could be spread more evenly.',
  },
  'board.evenSpread': { es: 'de {low} a {high} por grupo', en: '{low} to {high} per group' },
  'board.evenExactly': { es: '{low} por grupo', en: '{low} per group' },

  'board.moderator': { es: 'Moderación', en: 'Moderators' },
  'board.rapporteur': { es: 'Relatoría', en: 'Rapporteur' },
  'board.interpreter': { es: 'Interpretación', en: 'Interpreters' },
  'board.noDuty': { es: 'sin asignar', en: 'none' },
  'board.assign.moderator': { es: 'Asignar moderación a {group}', en: 'Assign a moderator to {group}' },
  'board.assign.rapporteur': { es: 'Asignar relatoría a {group}', en: 'Assign a rapporteur to {group}' },
  'board.assign.interpreter': { es: 'Asignar interpretación a {group}', en: 'Assign an interpreter to {group}' },
  'board.nobodyFor': { es: 'Nadie más tiene esta función', en: 'Nobody else has this role' },
  'board.serves': { es: 'ya sirve a {group}', en: 'serves {group} already' },
  'board.release': { es: 'Quitar a {name}', en: 'Release {name}' },
} satisfies Record<string, Bilingual>
