/** What the big screen says to the whole room. */
import type { Bilingual } from '@plenaria/shared/language'

export const projectorMessages = {
  'projector.next': { es: 'Sigue', en: 'Next' },
  'projector.nextAt': { es: 'Sigue, a las {time}', en: 'Next, at {time}' },
  'projector.endsAt': { es: 'termina {time}', en: 'ends {time}' },
  'projector.startsAt': { es: '{date}, {time}', en: '{date}, {time}' },
  'projector.lastOne': { es: 'Último punto de la sesión', en: 'Last item of the sitting' },
  'projector.thanks': { es: 'Gracias por su participación', en: 'Thank you for taking part' },
  'projector.soon': { es: 'La agenda aparecerá aquí', en: 'The agenda will appear here' },
  'projector.groupOf': { es: '{present} de {all} presentes', en: '{present} of {all} present' },
  'projector.underDiscussion': { es: 'En discusión', en: 'Under discussion' },
  'projector.noItem': { es: 'Pronto se retomará el primer punto', en: 'The first item will be taken up soon' },
  'projector.asked': { es: '¿Hay objeciones?', en: 'Are there objections?' },
  'projector.timeToObject': { es: 'Tiempo para objetar', en: 'Time to object' },
  'projector.windowOver': { es: 'El plazo para objetar terminó', en: 'The time for objections is over' },
  'projector.noObjection': { es: 'sin objeciones', en: 'no objections' },
  'projector.objections': {
    es: '{count, plural, one {# objeción} other {# objeciones}}: {names}',
    en: '{count, plural, one {# objection} other {# objections}}: {names}',
  },
  'projector.adopted': {
    es: '{count, plural, one {acordado} other {acordados}}',
    en: '{count, plural, one {agreed} other {agreed}}',
  },
  'projector.open': {
    es: '{count, plural, one {abierto} other {abiertos}}',
    en: '{count, plural, one {open} other {open}}',
  },
  'projector.unplaced': { es: 'sin ubicar', en: 'unplaced' },
  'projector.agreed': { es: 'Acordado', en: 'Agreed' },
  'projector.noText': { es: 'El texto se está redactando.', en: 'The wording is being written.' },
} satisfies Record<string, Bilingual>
