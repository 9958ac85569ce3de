/** Messages to people's screens, the line backstage, and the speaker's prompter. */
import type { Bilingual } from '@plenaria/shared/language'

export const tellingMessages = {
  'telling.open': { es: 'Mensaje', en: 'Message' },
  'telling.title': { es: 'Mensaje en pantalla', en: 'Message on the screen' },
  'telling.to': { es: 'Para', en: 'To' },
  'telling.everyone': { es: 'Todas las pantallas', en: 'Everyone’s screen' },
  'telling.group': { es: 'Un grupo', en: 'One group' },
  'telling.person': { es: 'El apuntador de una persona', en: 'One person’s prompter' },
  'telling.whichGroup': { es: 'Grupo', en: 'Group' },
  'telling.whichPerson': { es: 'Persona', en: 'Person' },
  'telling.in': { es: 'Texto ({language})', en: 'Text ({language})' },
  'telling.oneIsEnough': {
    es: 'Basta un idioma; quien lea en el otro verá este.',
    en: 'One language is enough; whoever reads in the other sees this one.',
  },
  'telling.quick': { es: 'Textos rápidos', en: 'Quick texts' },
  'telling.send': { es: 'Mostrar', en: 'Show it' },
  'telling.sent': { es: 'Se muestra en pantalla.', en: 'It is on the screen.' },
  'telling.stands': { es: 'En pantalla', en: 'On the screen' },
  'telling.takeDown': { es: 'Quitar', en: 'Take down' },
  'telling.toGroup': { es: 'para {group}', en: 'to {group}' },
  'telling.toPerson': { es: 'para {name}', en: 'to {name}' },
  'telling.toAll': { es: 'para todas las personas', en: 'to everyone' },
  'telling.forYou': { es: 'Para usted', en: 'For you' },
  'telling.forGroup': { es: 'Para su grupo', en: 'For your group' },
  'telling.forAll': { es: 'Mensaje de la facilitación', en: 'Message from the facilitators' },

  'backstage.title': { es: 'Entre bastidores', en: 'Backstage' },
  'backstage.who': {
    es: 'Solo lo leen facilitación, secretaría, moderación e interpretación.',
    en: 'Read by facilitators, secretariat, moderators and interpreters alone.',
  },
  'backstage.unread': {
    es: '{count, plural, one {# línea sin leer} other {# líneas sin leer}}',
    en: '{count, plural, one {# unread line} other {# unread lines}}',
  },
  'backstage.empty': { es: 'Todavía nadie ha escrito', en: 'Nobody has written yet' },
  'backstage.emptyHelp': {
    es: 'Avisos breves entre quienes conducen: «la cabina 2 no oye», «dos minutos más para Panamá».',
    en: 'Short notices among those who run the show: “booth 2 has no sound”, “two more minutes for Panama”.',
  },
  'backstage.write': { es: 'Escribir', en: 'Write' },
  'backstage.send': { es: 'Enviar', en: 'Send' },
  'backstage.organiser': { es: 'Organización', en: 'Organiser' },

  'prompter.open': { es: 'Apuntador', en: 'Prompter' },
  'prompter.label': { es: 'Apuntador de quien habla', en: 'Speaker’s prompter' },
  'prompter.next': { es: 'Sigue: {title}', en: 'Next: {title}' },
  'prompter.leave': { es: 'Volver', en: 'Back' },
  'prompter.full': { es: 'Pantalla completa', en: 'Full screen' },
  'prompter.waiting': { es: 'La sesión todavía no empieza', en: 'The sitting has not begun' },
  'prompter.ended': { es: 'La sesión terminó', en: 'The sitting is over' },
} satisfies Record<string, Bilingual>
