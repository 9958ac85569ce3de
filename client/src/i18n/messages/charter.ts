/** What a workshop is made of: platforms, delegations, and the outside meetings of its rooms. */
import type { Bilingual } from '@plenaria/shared/language'

export const charterMessages = {
  'charter.tabs': { es: 'Partes de la preparación', en: 'Parts of the set-up' },
  'charter.people': { es: 'Personas', en: 'People' },
  'charter.desk': { es: 'Plataformas y delegaciones', en: 'Platforms and delegations' },
  'charter.meetings': { es: 'Salas externas', en: 'Outside meetings' },
  'charter.back': { es: 'Talleres', en: 'Workshops' },
  'charter.archived': {
    es: 'Este taller está archivado: se puede leer, pero no cambiar. Recupérelo desde la lista de talleres.',
    en: 'This workshop is archived: it can be read, not changed. Bring it back from the list of workshops.',
  },
  'charter.platforms': { es: 'Plataformas', en: 'Platforms' },
  'charter.platformsLead': {
    es: 'Los mecanismos regionales que el taller reúne. Su letra y su forma los distinguen en todas las pantallas.',
    en: 'The regional mechanisms the workshop brings together. Their letter and shape mark them on every screen.',
  },
  'charter.newPlatform': { es: 'Añadir plataforma', en: 'Add a platform' },
  'charter.noPlatforms': { es: 'Todavía no hay plataformas', en: 'There are no platforms yet' },
  'charter.noPlatformsHelp': {
    es: 'Añada al menos dos para que los grupos se formen con igual representación.',
    en: 'Add at least two, so that groups can be formed with equal representation.',
  },
  'charter.delegations': { es: 'Delegaciones', en: 'Delegations' },
  'charter.delegationsLead': {
    es: 'Países y organizaciones. Cada delegación habla con una sola voz cuando se pregunta por objeciones.',
    en: 'Countries and organisations. Each delegation speaks with one voice when objections are asked for.',
  },
  'charter.newDelegation': { es: 'Añadir delegación', en: 'Add a delegation' },
  'charter.noDelegations': { es: 'Todavía no hay delegaciones', en: 'There are no delegations yet' },
  'charter.name': { es: 'Nombre', en: 'Name' },
  'charter.short': { es: 'Sigla', en: 'Short name' },
  'charter.secretariat': { es: 'Secretaría', en: 'Secretariat' },
  'charter.letter': { es: 'Letra', en: 'Letter' },
  'charter.letterHelp': { es: 'Una o dos', en: 'One or two' },
  'charter.missing': { es: 'Escríbalo al menos en un idioma.', en: 'Write it in at least one language.' },
  'charter.kind': { es: 'Tipo', en: 'Kind' },
  'charter.country': { es: 'País', en: 'Country' },
  'charter.organisation': { es: 'Organización', en: 'Organisation' },
  'charter.memberOf': { es: 'Es parte de', en: 'Member of' },
  'meetings.words': {
    es: 'Cada persona ve los enlaces de la sala donde está: el de la sala o el de su idioma. Cuando se abren los grupos, recibe los de su grupo; al cerrarse, los del plenario.',
    en: 'Everybody sees the links of the room they are in: the floor, or their language. When groups open they get those of their group; when groups close, those of plenary.',
  },
  'meetings.plenary': { es: 'Plenario', en: 'Plenary' },
  'meetings.plenaryDetail': { es: 'Todas las personas', en: 'Everybody' },
  'meetings.groupDetail': { es: 'Quienes están en el grupo', en: 'Those in the group' },
  'meetings.floor': { es: 'Sala (idioma original)', en: 'Floor (original language)' },
  'meetings.channel': { es: 'En {language}', en: 'In {language}' },
  'meetings.wrong': {
    es: 'Escriba una dirección completa que empiece por https://',
    en: 'Write a complete address that starts with https://',
  },
  'meetings.wrongCount': {
    es: '{count, plural, one {Hay una dirección por corregir.} other {Hay # direcciones por corregir.}}',
    en: '{count, plural, one {One address has to be mended.} other {# addresses have to be mended.}}',
  },
  'meetings.unsaved': { es: 'Hay cambios sin guardar.', en: 'There are unsaved changes.' },
  'meetings.allSaved': { es: 'Todo está guardado.', en: 'Everything is saved.' },
  'meetings.undo': { es: 'Deshacer los cambios', en: 'Undo the changes' },
  'meetings.save': { es: 'Guardar los enlaces', en: 'Save the links' },
  'meetings.saveTitle': { es: '¿Guardar los enlaces?', en: 'Save the links?' },
  'meetings.willSet': {
    es: '{count, plural, one {Cambia un enlace} other {Cambian # enlaces}}, a la vista de todos al instante.',
    en: '{count, plural, one {One link changes} other {# links change}}, for everybody to see at once.',
  },
  'meetings.willRemove': {
    es: '{count, plural, one {Desaparece un enlace.} other {Desaparecen # enlaces.}}',
    en: '{count, plural, one {One link disappears.} other {# links disappear.}}',
  },
  'meetings.follow': {
    es: 'Quien ya está en una reunión externa permanece en ella hasta que abra el enlace nuevo.',
    en: 'Whoever is in an outside meeting already stays there until they open the new link.',
  },
  'meetings.saved': { es: 'Los enlaces están guardados.', en: 'The links are saved.' },
} satisfies Record<string, Bilingual>
