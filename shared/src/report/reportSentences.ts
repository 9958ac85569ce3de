/** The sentences of the report that hold facts, in both languages. Every value arrives as it is to be printed; nothing is counted here. */
import type { InterfaceLanguage } from '../language.ts'

type Count = number

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
  readonly sittingHeld: (of: { title: string; day: string; span: string; planned: string; lateness: string }) => string
  readonly sittingRunning: (of: { title: string; day: string; since: string; planned: string }) => string
  readonly sittingPlanned: (of: { title: string; day: string; planned: string }) => string
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

const modesEs = { es: 'en español', en: 'en inglés', interpreted: 'en español e inglés con interpretación' }
const modesEn = { es: 'in Spanish', en: 'in English', interpreted: 'in Spanish and English with interpretation' }

const es: ReportSentences = {
  facts: ({ sittings, days, people, delegations, groups, proposals, recommendations }) =>
    sentence(
      `El taller constó de ${counted(sittings, 'sesión', 'sesiones')}${days === '' ? '' : ` (${days})`}.`,
      `Se registró la asistencia de ${counted(people, 'persona', 'personas')} de ${counted(delegations, 'delegación', 'delegaciones')}.`,
      ...(groups === 0
        ? []
        : [
            `Constan en el registro ${counted(proposals, 'propuesta', 'propuestas')} de ${counted(groups, 'grupo de trabajo', 'grupos de trabajo')}.`,
            `La plenaria adoptó por consenso ${counted(recommendations, 'recomendación', 'recomendaciones')}.`,
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
      ? '1 persona ejerció la representación concurrente de más de una plataforma.'
      : `${count} personas ejercieron la representación concurrente de más de una plataforma.`,
  secretariats: (names) => `El taller fue organizado por ${names}.`,
  nobodyYet: () => 'Aún no se ha registrado la asistencia de ninguna delegación.',
  sittingHeld: ({ title, day, span, planned, lateness }) =>
    `${title}: se realizó el ${day}, ${span} (planificada: ${planned}; diferencia al cierre: ${lateness}).`,
  sittingRunning: ({ title, day, since, planned }) =>
    `${title}: en curso desde el ${day}, ${since} (planificada: ${planned}).`,
  sittingPlanned: ({ title, day, planned }) => `${title}: planificada para el ${day}, ${planned}; aún no realizada.`,
  groupsMet: (groups, people) =>
    `En el trabajo en subgrupos tuvieron lugar asignado ${counted(people, 'persona', 'personas')} en ${counted(groups, 'grupo', 'grupos')}.`,
  groupsPlanned: (groups, people) =>
    `Los grupos aún no se han reunido. Está prevista la participación de ${counted(people, 'persona', 'personas')} en ${counted(groups, 'grupo', 'grupos')}.`,
  groupsNotSeated: (groups) =>
    `${groups === 1 ? 'Está previsto 1 grupo' : `Están previstos ${groups} grupos`}, aún sin composición.`,
  spread: ({ platform, perGroup, spread }) =>
    `Representantes de ${platform} por grupo: ${perGroup} (diferencia máxima: ${spread}).`,
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
      `The attendance of ${counted(people, 'person', 'people')} from ${counted(delegations, 'delegation', 'delegations')} was recorded.`,
      ...(groups === 0
        ? []
        : [
            `The record holds ${counted(proposals, 'proposal', 'proposals')} of ${counted(groups, 'working group', 'working groups')}.`,
            `Plenary adopted ${counted(recommendations, 'recommendation', 'recommendations')} by consensus.`,
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
  secretariats: (names) => `The workshop was organised by ${names}.`,
  nobodyYet: () => 'The attendance of no delegation has been recorded yet.',
  sittingHeld: ({ title, day, span, planned, lateness }) =>
    `${title}: held on ${day}, ${span} (planned: ${planned}; difference at the end: ${lateness}).`,
  sittingRunning: ({ title, day, since, planned }) =>
    `${title}: under way since ${day}, ${since} (planned: ${planned}).`,
  sittingPlanned: ({ title, day, planned }) => `${title}: planned for ${day}, ${planned}; not held yet.`,
  groupsMet: (groups, people) =>
    `For the work in subgroups, ${counted(people, 'person', 'people')} had a seat in ${counted(groups, 'group', 'groups')}.`,
  groupsPlanned: (groups, people) =>
    `The groups have not met yet. ${counted(people, 'person is', 'people are')} expected in ${counted(groups, 'group', 'groups')}.`,
  groupsNotSeated: (groups) => `${counted(groups, 'group is', 'groups are')} foreseen, without a composition yet.`,
  spread: ({ platform, perGroup, spread }) =>
    `Representatives of ${platform} in each group: ${perGroup} (greatest difference: ${spread}).`,
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
