/** The sentences of the report that hold facts, in both languages. Every value arrives as it is to be printed; nothing is counted here. */
import type { InterfaceLanguage } from '../language.ts'

type Count = number
type Turnout = { people: Count; delegations: Count }

export type ReportSentences = {
  readonly facts: (of: {
    sittings: Count
    days: string
    people: Count
    delegations: Count
    groups: Count
    proposals: Count
    recommendations: Count
  }) => string
  readonly memberCountries: (platform: string, countries: string, count: Count) => string
  readonly organisations: (names: string, count: Count) => string
  readonly otherOrganisations: (names: string, count: Count) => string
  readonly observers: (count: Count) => string
  readonly experts: (count: Count, institutions: string) => string
  readonly concurrent: (count: Count) => string
  readonly secretariats: (names: string) => string
  readonly nobodyYet: () => string
  readonly sittingHeld: (of: Turnout & { day: string; span: string; planned: string; lateness: string }) => string
  readonly sittingRunning: (of: Turnout & { day: string; since: string; planned: string }) => string
  readonly sittingPlanned: (of: { day: string; planned: string }) => string
  readonly groupsMet: (groups: Count, people: Count) => string
  readonly groupsPlanned: (groups: Count, people: Count) => string
  readonly groupsNotSeated: (groups: Count) => string
  readonly spread: (of: { platform: string; perGroup: string; spread: Count }) => string
  readonly group: (of: {
    name: string
    mode: 'es' | 'en' | 'interpreted'
    people: Count
    parties: string
    moderators: string
    rapporteurs: string
  }) => string
  readonly adopted: (recommendations: Count, topics: Count) => string
  readonly noneAdopted: () => string
}

const counted = (count: Count, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const sentence = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const turnoutEs = ({ people, delegations }: Turnout): string =>
  `${counted(people, 'persona', 'personas')} de ${counted(delegations, 'delegación', 'delegaciones')}`
const turnoutEn = ({ people, delegations }: Turnout): string =>
  `${counted(people, 'person', 'people')} from ${counted(delegations, 'delegation', 'delegations')}`

const modesEs = { es: 'en español', en: 'en inglés', interpreted: 'en español e inglés con interpretación' }
const modesEn = { es: 'in Spanish', en: 'in English', interpreted: 'in Spanish and English with interpretation' }

const es: ReportSentences = {
  facts: ({ sittings, days, people, delegations, groups, proposals, recommendations }) =>
    sentence(
      `El taller constó de ${counted(sittings, 'sesión', 'sesiones')}${days === '' ? '' : ` (${days})`}.`,
      people === 0
        ? 'No se registró la asistencia de nadie.'
        : `Se registró la asistencia de ${counted(people, 'persona', 'personas')}${delegations === 0 ? '' : ` de ${counted(delegations, 'delegación', 'delegaciones')}`}.`,
      ...(groups === 0
        ? []
        : [
            proposals === 0
              ? 'No consta en el registro ninguna propuesta de los grupos de trabajo.'
              : `Constan en el registro ${counted(proposals, 'propuesta', 'propuestas')} de ${counted(groups, 'grupo de trabajo', 'grupos de trabajo')}.`,
            recommendations === 0
              ? 'La plenaria no adoptó ninguna recomendación.'
              : `La plenaria adoptó por consenso ${counted(recommendations, 'recomendación', 'recomendaciones')}.`,
          ]),
    ),
  memberCountries: (platform, countries, count) =>
    `${count === 1 ? 'Como país miembro' : 'Como países miembros'} de la plataforma ${platform}, participaron en el taller representantes de ${countries}.`,
  organisations: (names, count) =>
    count === 1
      ? `También participó, en calidad de organización observadora, ${names}.`
      : `También participaron, en calidad de organizaciones observadoras, ${names}.`,
  otherOrganisations: (names, count) => `${count === 1 ? 'Colaboró' : 'Colaboraron'} en el taller ${names}.`,
  observers: (count) =>
    count === 1
      ? 'Asistió además 1 persona observadora sin delegación.'
      : `Asistieron además ${count} personas observadoras sin delegación.`,
  experts: (count, institutions) =>
    `${count === 1 ? 'Contribuyó 1 persona experta' : `Contribuyeron ${count} personas expertas`}${institutions === '' ? '' : ` (${institutions})`}.`,
  concurrent: (count) =>
    count === 1
      ? 'Ejerció la representación concurrente de más de una plataforma 1 persona.'
      : `Ejercieron la representación concurrente de más de una plataforma ${count} personas.`,
  secretariats: (names) => `Organización del taller: ${names}.`,
  nobodyYet: () => 'Aún no se ha registrado la asistencia de ninguna delegación.',
  sittingHeld: ({ day, span, planned, lateness, ...turnout }) =>
    `La sesión se realizó el ${day}, ${span} (planificada: ${planned}; diferencia al cierre: ${lateness}), con la participación de ${turnoutEs(turnout)}.`,
  sittingRunning: ({ day, since, planned, ...turnout }) =>
    `La sesión está en curso desde el ${day}, ${since} (planificada: ${planned}), con la participación de ${turnoutEs(turnout)}.`,
  sittingPlanned: ({ day, planned }) =>
    `La sesión está planificada para el ${day}, ${planned}; aún no se ha realizado.`,
  groupsMet: (groups, people) =>
    `En el trabajo en subgrupos tuvieron lugar asignado ${counted(people, 'persona', 'personas')} en ${counted(groups, 'grupo', 'grupos')}.`,
  groupsPlanned: (groups, people) =>
    `Los grupos aún no se han reunido. Está prevista la participación de ${counted(people, 'persona', 'personas')} en ${counted(groups, 'grupo', 'grupos')}.`,
  groupsNotSeated: (groups) =>
    `${groups === 1 ? 'Está previsto 1 grupo' : `Están previstos ${groups} grupos`}, aún sin composición.`,
  spread: ({ platform, perGroup, spread }) =>
    `Representantes por grupo, ${platform}: ${perGroup} (diferencia máxima: ${spread}).`,
  group: ({ name, mode, people, parties, moderators, rapporteurs }) =>
    sentence(
      `${name}, ${modesEs[mode]}, con ${counted(people, 'integrante', 'integrantes')}${parties === '' ? '' : `: ${parties}`}.`,
      moderators === '' ? 'No consta moderación.' : `Moderación: ${moderators}.`,
      rapporteurs === '' ? 'No consta relatoría.' : `Relatoría: ${rapporteurs}.`,
    ),
  adopted: (recommendations, topics) =>
    `La plenaria adoptó por consenso ${recommendations === 1 ? 'la siguiente recomendación' : `las siguientes ${recommendations} recomendaciones`}, en ${counted(topics, 'tema', 'temas')}.`,
  noneAdopted: () => 'No consta la adopción de recomendaciones.',
}

const en: ReportSentences = {
  facts: ({ sittings, days, people, delegations, groups, proposals, recommendations }) =>
    sentence(
      `The workshop had ${counted(sittings, 'sitting', 'sittings')}${days === '' ? '' : ` (${days})`}.`,
      people === 0
        ? 'No attendance was recorded.'
        : `The attendance of ${counted(people, 'person', 'people')}${delegations === 0 ? '' : ` from ${counted(delegations, 'delegation', 'delegations')}`} was recorded.`,
      ...(groups === 0
        ? []
        : [
            proposals === 0
              ? 'The record holds no proposals from the working groups.'
              : `The record holds ${counted(proposals, 'proposal', 'proposals')} of ${counted(groups, 'working group', 'working groups')}.`,
            recommendations === 0
              ? 'Plenary adopted no recommendation.'
              : `Plenary adopted ${counted(recommendations, 'recommendation', 'recommendations')} by consensus.`,
          ]),
    ),
  memberCountries: (platform, countries, count) =>
    `As ${count === 1 ? 'a member country' : 'member countries'} of the ${platform} platform, representatives from ${countries} participated in the workshop.`,
  organisations: (names, count) =>
    `${names} also participated in ${count === 1 ? 'its capacity as an observer organisation' : 'their capacity as observer organisations'}.`,
  otherOrganisations: (names) => `${names} contributed to the workshop.`,
  observers: (count) => `${counted(count, 'observer', 'observers')} without a delegation also attended.`,
  experts: (count, institutions) =>
    `${counted(count, 'expert', 'experts')} contributed${institutions === '' ? '' : ` (${institutions})`}.`,
  concurrent: (count) =>
    `${counted(count, 'person', 'people')} held concurrent representation of more than one platform.`,
  secretariats: (names) => `Organisers of the workshop: ${names}.`,
  nobodyYet: () => 'The attendance of no delegation has been recorded yet.',
  sittingHeld: ({ day, span, planned, lateness, ...turnout }) =>
    `The sitting was held on ${day}, ${span} (planned: ${planned}; difference at the end: ${lateness}), with the participation of ${turnoutEn(turnout)}.`,
  sittingRunning: ({ day, since, planned, ...turnout }) =>
    `The sitting has been under way since ${day}, ${since} (planned: ${planned}), with the participation of ${turnoutEn(turnout)}.`,
  sittingPlanned: ({ day, planned }) => `The sitting is planned for ${day}, ${planned}; it has not been held yet.`,
  groupsMet: (groups, people) =>
    `For the work in subgroups, ${counted(people, 'person', 'people')} had a seat in ${counted(groups, 'group', 'groups')}.`,
  groupsPlanned: (groups, people) =>
    `The groups have not met yet. ${counted(people, 'person is', 'people are')} expected in ${counted(groups, 'group', 'groups')}.`,
  groupsNotSeated: (groups) => `${counted(groups, 'group is', 'groups are')} foreseen, without a composition yet.`,
  spread: ({ platform, perGroup, spread }) =>
    `Representatives in each group, ${platform}: ${perGroup} (greatest difference: ${spread}).`,
  group: ({ name, mode, people, parties, moderators, rapporteurs }) =>
    sentence(
      `${name}, ${modesEn[mode]}, with ${counted(people, 'member', 'members')}${parties === '' ? '' : `: ${parties}`}.`,
      moderators === '' ? 'No moderator is recorded.' : `Moderator: ${moderators}.`,
      rapporteurs === '' ? 'No rapporteur is recorded.' : `Rapporteur: ${rapporteurs}.`,
    ),
  adopted: (recommendations, topics) =>
    `Plenary adopted the following ${recommendations === 1 ? 'recommendation' : `${recommendations} recommendations`} by consensus, under ${counted(topics, 'topic', 'topics')}.`,
  noneAdopted: () => 'No adoption of recommendations is recorded.',
}

export const reportSentences: Readonly<Record<InterfaceLanguage, ReportSentences>> = { es, en }
