/** Why a wish about a follow-up is turned down, and what to do now, in both languages. */
import type { Bilingual } from '../../language.ts'

export const followUpRefusals = {
  unknownParty: {
    es: 'Una de estas partes no está en el taller. Elíjalas de la lista.',
    en: 'One of these parties is not in the workshop. Choose from the list.',
  },
  notResponsible: {
    es: 'Solo informan las partes responsables y la secretaría. Pida a la secretaría que le asigne el punto.',
    en: 'Only the responsible parties and the secretariat report. Ask the secretariat to assign the item to you.',
  },
  progressWords: {
    es: 'Diga en pocas palabras qué se hizo: queda en el registro.',
    en: 'Say in a few words what was done: it stays on record.',
  },
} as const satisfies Record<string, Bilingual>
