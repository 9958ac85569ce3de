/** The group's document: drafting together, item by item, in both languages. */
import type { Bilingual } from '@plenaria/shared/language'

export const draftingMessages = {
  'drafting.lead': {
    es: 'Redacten juntos. Cada punto llega al plenario con el nombre del grupo.',
    en: 'Draft together. Each item goes to plenary with the group’s name.',
  },
  'drafting.count': {
    es: '{count, plural, =0 {sin puntos} one {# punto} other {# puntos}}',
    en: '{count, plural, =0 {no items} one {# item} other {# items}}',
  },
  'drafting.add': { es: 'Añadir un punto a “{topic}”', en: 'Add an item to “{topic}”' },
  'drafting.addFirst': { es: 'Escribir el primer punto de “{topic}”', en: 'Write the first item of “{topic}”' },
  'drafting.emptyReading': {
    es: 'Este grupo todavía no ha escrito nada aquí.',
    en: 'This group has not written anything here yet.',
  },
  'drafting.item': { es: 'Punto {number}', en: 'Item {number}' },
  'drafting.text': { es: 'Punto {number}, texto en {language}', en: 'Item {number}, text in {language}' },
  'drafting.placeholder': { es: 'Escriba en {language}…', en: 'Write in {language}…' },
  'drafting.missing': { es: 'falta la traducción', en: 'translation missing' },
  'drafting.responsible': { es: 'Responsable', en: 'Responsible' },
  'drafting.timeFrame': { es: 'Plazo', en: 'Time frame' },
  'drafting.indicator': { es: 'Indicador', en: 'Indicator' },
  'drafting.toDefine': { es: 'por definir', en: 'to be defined' },
  'kindOf.recommendation': { es: 'Recomendación', en: 'Recommendation' },
  'kindOf.conclusion': { es: 'Conclusión', en: 'Conclusion' },
  'kindOf.commitment': { es: 'Compromiso', en: 'Commitment' },
  'kindOf.label': { es: 'Qué es el punto {number}', en: 'What item {number} is' },
  'drafting.words': {
    es: '{count, plural, =0 {} one {# palabra} other {# palabras}}',
    en: '{count, plural, =0 {} one {# word} other {# words}}',
  },
  'drafting.drag': { es: 'Arrastrar para ordenar', en: 'Drag to reorder' },
  'drafting.up': { es: 'Subir el punto {number}', en: 'Move item {number} up' },
  'drafting.down': { es: 'Bajar el punto {number}', en: 'Move item {number} down' },
  'drafting.remove': { es: 'Quitar el punto {number}', en: 'Remove item {number}' },
  'drafting.removed': { es: 'El punto se quitó de la lista.', en: 'The item was removed from the list.' },
  'drafting.undo': { es: 'Deshacer', en: 'Undo' },
  'drafting.moved': { es: 'El punto ahora es el {number} de {count}.', en: 'The item is now {number} of {count}.' },
  'drafting.view': { es: 'Idiomas que se muestran', en: 'Languages shown' },
  'drafting.viewAll': { es: 'Todos', en: 'All' },
  'drafting.closed': { es: 'La redacción está cerrada', en: 'Drafting is closed' },
  'drafting.closedWords': {
    es: 'Así quedó el texto del grupo a las {time}. Con él trabaja el plenario.',
    en: 'This is how the group’s text stood at {time}. Plenary works on it.',
  },
  'drafting.recording': { es: 'Se están registrando los puntos…', en: 'The items are being recorded…' },
  'drafting.closedEmpty': { es: 'El grupo cerró sin puntos.', en: 'The group closed without items.' },
  'drafting.notYet': { es: 'La redacción aún no está abierta', en: 'Drafting is not open yet' },
  'drafting.notYetWords': {
    es: 'La facilitación la abre con los grupos. Aquí escribirán juntos.',
    en: 'A facilitator opens it with the groups. This is where you will write together.',
  },
  'drafting.reading': { es: 'Usted lee lo que el grupo escribe.', en: 'You are reading what the group writes.' },
  'drafting.loading': { es: 'Abriendo el texto del grupo…', en: 'Opening the group’s text…' },
  'drafting.noAccess': { es: 'Este texto es de otro grupo', en: 'This text belongs to another group' },
  'drafting.noAccessWords': {
    es: 'Lo verá en el plenario, cuando el grupo lo cierre.',
    en: 'You will see it in plenary, when the group closes it.',
  },
  'drafting.late': { es: 'Aportes tardíos · {group}', en: 'Late contributions · {group}' },
  'drafting.lateWords': {
    es: 'Llegaron después del cierre y no cambiaron el texto. Léanlos y decidan en el plenario.',
    en: 'They arrived after the close and did not change the text. Read them and decide in plenary.',
  },
  'drafting.lateBy': { es: '{name}, {time}', en: '{name}, {time}' },
  'drafting.threads': {
    es: 'Comentarios del punto {number}{count, plural, =0 {} one {: # abierto} other {: # abiertos}}',
    en: 'Comments on item {number}{count, plural, =0 {} other {: # open}}',
  },
  'drafting.copy': { es: 'Copiar el texto', en: 'Copy the text' },
} satisfies Record<string, Bilingual>
