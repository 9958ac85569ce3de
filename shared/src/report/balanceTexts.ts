/** The words of the annex on how people were divided into groups, in both languages. */
import type { LevelName, LevelStatus } from '../balance/level.ts'
import type { Bilingual } from '../language.ts'
import type { PlanMethod } from '../workshop/groups/groups.ts'
import type { PlanRecord } from '../workshop/groups/groupsEvents.ts'

export const levelTexts = {
  platforms: { es: 'Asientos de cada plataforma', en: 'Seats of each platform' },
  size: { es: 'Tamaño de los grupos', en: 'Size of the groups' },
  countries: { es: 'Países', en: 'Countries' },
  voices: {
    es: 'Representación concurrente, observadores y expertos',
    en: 'Concurrent representation, observers and experts',
  },
  finer: { es: 'Organizaciones, instituciones e idiomas', en: 'Organisations, institutions and languages' },
} as const satisfies Record<LevelName, Bilingual>

export const levelStatusTexts = {
  proven: { es: 'lo más parejo posible (demostrado)', en: 'as even as can be (proven)' },
  best: { es: 'lo más parejo que se encontró', en: 'the most even that was found' },
  above: { es: 'cambiado a mano; podría ser más parejo', en: 'changed by hand; could be more even' },
  below: { es: 'cambiado a mano; incumple una regla', en: 'changed by hand; breaks a rule' },
} as const satisfies Record<LevelStatus, Bilingual>

export const methodTexts = {
  balanced: { es: 'de manera pareja', en: 'evenly' },
  byCountry: { es: 'por país', en: 'by country' },
  byChoice: { es: 'según el grupo que cada quien eligió', en: 'by the group each person chose' },
} as const satisfies Record<PlanMethod, Bilingual>

export const priceTexts = {
  nothing: { es: 'no cuesta nada (demostrado)', en: 'costs nothing (proven)' },
  noneFound: { es: 'no se encontró nada mejor sin ella', en: 'nothing better was found without it' },
  something: { es: 'sin ella sería más parejo', en: 'without it this would be more even' },
} as const satisfies Record<PlanRecord['prices'][number]['price'], Bilingual>

type RuleWords = { readonly people: string; readonly groups: string }

export const ruleSentences: Readonly<
  Record<PlanRecord['prices'][number]['rule']['kind'], Readonly<Record<'es' | 'en', (words: RuleWords) => string>>>
> = {
  pin: {
    es: ({ people, groups }) => `${people} en ${groups}`,
    en: ({ people, groups }) => `${people} in ${groups}`,
  },
  language: {
    es: ({ people, groups }) => `${groups} sin interpretación: cerrado para ${people}`,
    en: ({ people, groups }) => `${groups} without interpretation: closed to ${people}`,
  },
  apart: {
    es: ({ people }) => `${people} en grupos distintos`,
    en: ({ people }) => `${people} in different groups`,
  },
  together: {
    es: ({ people }) => `${people} en el mismo grupo`,
    en: ({ people }) => `${people} in the same group`,
  },
  capacity: {
    es: ({ groups }) => `Cupo de ${groups}`,
    en: ({ groups }) => `Room in ${groups}`,
  },
}

type Draw = { method: string; seed: number; input: string; version: number; isAdjusted: boolean }

/** How the groups came about, so that anybody can repeat it. */
export const drawSentences: Readonly<Record<'es' | 'en', (draw: Draw) => string>> = {
  es: ({ method, seed, input, version, isAdjusted }) =>
    `Las personas se distribuyeron ${method}, con la propuesta número ${seed} del módulo de equilibrio (versión ${version}, huella de los datos ${input}).${
      isAdjusted ? ' La facilitación la ajustó después a mano.' : ''
    }`,
  en: ({ method, seed, input, version, isAdjusted }) =>
    `People were divided ${method}, with proposal number ${seed} of the balance module (version ${version}, digest of the input ${input}).${
      isAdjusted ? ' The facilitators adjusted it by hand afterwards.' : ''
    }`,
}

export const roundsSentences: Readonly<
  Record<'es' | 'en', (of: { rounds: number; count: number; bound: number }) => string>
> = {
  es: ({ rounds, count, bound }) =>
    `En ${rounds} rondas hubo ${count} reencuentros entre personas; lo mínimo demostrado es ${bound}.`,
  en: ({ rounds, count, bound }) =>
    `Over ${rounds} rounds people met again ${count} times; the proven least is ${bound}.`,
}

export const choicesSentences: Readonly<Record<'es' | 'en', (of: { met: number; unmet: number }) => string>> = {
  es: ({ met, unmet }) => `Quedaron en el grupo que eligieron ${met} de ${met + unmet} personas.`,
  en: ({ met, unmet }) => `${met} of ${met + unmet} people sit in the group they chose.`,
}
