/** Importing an agenda from a concept note. */
import type { Bilingual } from '@plenaria/shared/language'

export const importMessages = {
  'import.lead': {
    es: 'Suelte la nota conceptual o pegue su tabla. Antes de usarla verá cada dato junto a la línea de donde sale.',
    en: 'Drop the concept note, or paste its table. Before it is used you see each guess beside the line it comes from.',
  },
  'import.choose': { es: 'Elegir un documento', en: 'Choose a document' },
  'import.dropHelp': {
    es: 'Word (.docx), PDF, Excel (.xlsx), CSV o texto; 20 MB como máximo',
    en: 'Word (.docx), PDF, Excel (.xlsx), CSV or text; 20 MB at most',
  },
  'import.paste': { es: 'O pegue aquí el texto o la tabla', en: 'Or paste the text or the table here' },
  'import.read': { es: 'Leer el texto', en: 'Read the text' },
  'import.sending': { es: 'Enviando el documento', en: 'Sending the document' },
  'import.reading': { es: 'Leyendo la agenda', en: 'Reading the agenda' },
  'import.another': { es: 'Otro documento', en: 'Another document' },
  'import.use': { es: 'Usar esta agenda', en: 'Use this agenda' },
  'import.adding': { es: 'Añadiendo a la agenda', en: 'Adding to the agenda' },
  'import.done': {
    es: 'La agenda tiene {count, plural, one {una entrada nueva} other {# entradas nuevas}}.',
    en: 'The agenda has {count, plural, one {one new entry} other {# new entries}}.',
  },
  'import.stopped': {
    es: 'Se añadieron {count} de {of} entradas; el resto no. Lo añadido está en el plan.',
    en: '{count} of {of} entries were added; the rest were not. What was added is in the plan.',
  },
  'import.found': {
    es: '{sittings, plural, one {Una sesión} other {# sesiones}} con {segments, plural, one {un segmento} other {# segmentos}}. Corrija lo que haga falta; se añade a lo que ya hay.',
    en: '{sittings, plural, one {One sitting} other {# sittings}} with {segments, plural, one {one segment} other {# segments}}. Correct what needs it; it is added to what is there.',
  },
  'import.otherZone': {
    es: 'La nota habla de la hora de {theirs}; el taller usa la de {ours}. Las horas se toman como de {ours}.',
    en: 'The note speaks of the time of {theirs}; the workshop keeps that of {ours}. Times are taken as those of {ours}.',
  },
  'import.problems': {
    es: '{count, plural, one {Falta un dato: complételo} other {Faltan # datos: complételos}} antes de usar la agenda.',
    en: '{count, plural, one {One thing is missing: add it} other {# things are missing: add them}} before the agenda is used.',
  },
  'import.language': { es: 'Idioma de los textos', en: 'Language of the texts' },
  'import.noDate': { es: 'La nota no dice el día.', en: 'The note names no day.' },
  'import.noEnd': { es: 'Escriba las horas.', en: 'Write the times.' },
  'import.end': { es: 'Fin', en: 'End' },
  'import.points': { es: 'Puntos, uno por línea', en: 'Points, one a line' },
  'import.unsure': { es: 'Revíselo: hay poca certeza', en: 'Look at it: this is unsure' },
  'import.source': { es: 'Sale de', en: 'It comes from' },
  'import.unread': {
    es: '{count, plural, one {Una línea sin lugar} other {# líneas sin lugar}}',
    en: '{count, plural, one {One line without a place} other {# lines without a place}}',
  },
  'import.asPoint': { es: 'Añadir como punto', en: 'Add as a point' },
  'import.letGo': { es: 'Descartar', en: 'Let it go' },
  'import.outside': {
    es: '{count, plural, one {Una línea fuera de la agenda} other {# líneas fuera de la agenda}}',
    en: '{count, plural, one {One line outside of the agenda} other {# lines outside of the agenda}}',
  },
} satisfies Record<string, Bilingual>
