/** How the languages of an item stand to one another. */
import type { Bilingual } from '@plenaria/shared/language'

export const translationMessages = {
  'translation.original': { es: 'original', en: 'original' },
  'translation.translated': { es: 'traducción', en: 'translation' },
  'translation.reviewed': { es: 'traducción revisada', en: 'reviewed translation' },
  'translation.outdated': { es: 'el original cambió', en: 'original has changed' },
  'translation.menu': { es: 'Traducción al {language}', en: 'Translation into {language}' },
  'translation.sayCurrent': { es: 'Dice lo mismo que el original', en: 'Says the same as the original' },
  'translation.sayReviewed': { es: 'La revisé: está bien', en: 'I have reviewed it: it is right' },
  'translation.sayOriginal': { es: 'Este es el original', en: 'This is the original' },
  'translation.changed': { es: 'Qué cambió en el original', en: 'What has changed in the original' },
} satisfies Record<string, Bilingual>
