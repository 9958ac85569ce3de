/** How many observations of a draft were accepted, noted, not accepted or not answered, in words. */
import type { InterfaceLanguage } from '../language.ts'

type Counted = (count: number) => string

export const verdictTexts = {
  accepted: {
    es: (count) => (count === 1 ? '1 aceptada' : `${count} aceptadas`),
    en: (count) => `${count} accepted`,
  },
  noted: {
    es: (count) => (count === 1 ? '1 tomada en cuenta' : `${count} tomadas en cuenta`),
    en: (count) => `${count} noted`,
  },
  notAccepted: {
    es: (count) => (count === 1 ? '1 no aceptada' : `${count} no aceptadas`),
    en: (count) => `${count} not accepted`,
  },
  unanswered: { es: (count) => `${count} sin respuesta`, en: (count) => `${count} unanswered` },
} as const satisfies Record<string, Readonly<Record<InterfaceLanguage, Counted>>>
