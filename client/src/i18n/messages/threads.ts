/** The talk about an item of a group's text or a section of the report: comments, replies and suggestions. It is loaded with the dialog that shows it. */
import type { Bilingual } from '@plenaria/shared/language'

export const threadMessages = {
  'threads.list': { es: 'Comentarios abiertos', en: 'Open comments' },
  'threads.none': { es: 'Todavía no hay comentarios', en: 'No comments yet' },
  'threads.noneWords': {
    es: 'Pregunten o propongan otro texto. Lo leen quienes leen este texto; al informe no llega.',
    en: 'Ask, or suggest another text. Whoever reads this text can read it; it does not go into the report.',
  },
  'threads.noneReading': {
    es: 'Nadie ha comentado esto todavía.',
    en: 'Nobody has commented on this yet.',
  },
  'threads.noneOpen': { es: 'No queda nada abierto.', en: 'Nothing is left open.' },
  'threads.closed': {
    es: '{count, plural, one {# cerrado} other {# cerrados}}',
    en: '{count, plural, other {# closed}}',
  },
  'threads.comment': { es: 'Comentario nuevo', en: 'New comment' },
  'threads.send': { es: 'Comentar', en: 'Comment' },
  'threads.sent': { es: 'Enviado.', en: 'Sent.' },
  'threads.reply': { es: 'Responder', en: 'Reply' },
  'threads.replyTo': { es: 'Respuesta a {name}', en: 'Reply to {name}' },
  'threads.resolve': { es: 'Resuelto', en: 'Resolve' },
  'threads.reopen': { es: 'Reabrir', en: 'Reopen' },
  'threads.resolved': { es: 'Resuelto por {name}', en: 'Resolved by {name}' },
  'threads.accepted': { es: 'Aceptado por {name}', en: 'Accepted by {name}' },
  'threads.declined': { es: 'No aceptado por {name}', en: 'Declined by {name}' },
  'threads.withdrawn': { es: 'Retirado por {name}', en: 'Withdrawn by {name}' },
  'threads.inNameOf': { es: 'con el nombre de {name}', en: 'under the name of {name}' },
  'threads.suggest': { es: 'Proponer otro texto', en: 'Suggest another text' },
  'threads.suggestion': { es: 'propone otro texto en {language}', en: 'suggests another text in {language}' },
  'threads.language': { es: 'Idioma', en: 'Language' },
  'threads.text': { es: 'Texto propuesto', en: 'Suggested text' },
  'threads.note': { es: 'Por qué (no es obligatorio)', en: 'Why (optional)' },
  'threads.sendSuggestion': { es: 'Proponer', en: 'Suggest' },
  'threads.same': { es: 'El texto ya dice esto.', en: 'The text says this already.' },
  'threads.accept': { es: 'Aceptar', en: 'Accept' },
  'threads.decline': { es: 'No aceptar', en: 'Decline' },
  'threads.withdraw': { es: 'Retirar', en: 'Withdraw' },
  'threads.isText': { es: 'El texto propuesto ya está puesto.', en: 'The suggested text is in its place.' },
} satisfies Record<string, Bilingual>
