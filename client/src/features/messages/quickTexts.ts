/** What is told most often, in both languages at once. */
import type { Bilingual } from '@plenaria/shared/language'

export const quickTexts: readonly Bilingual[] = [
  { es: 'Quedan cinco minutos.', en: 'Five minutes left.' },
  { es: 'Quedan dos minutos.', en: 'Two minutes left.' },
  { es: 'Le rogamos concluir.', en: 'Please conclude.' },
  { es: 'Hable más despacio, por favor.', en: 'Please speak more slowly.' },
  { es: 'Volvemos en un momento.', en: 'We will be back in a moment.' },
]
