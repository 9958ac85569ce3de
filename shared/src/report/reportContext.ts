/** What every section of the report reads from: the workshop, the names, and how each language writes. It holds no section. */
import type { Id } from '../ids.ts'
import type { LocalText } from '../language.ts'
import type { Instant } from '../time.ts'
import type { Person } from '../workshop/people/evolvePeople.ts'
import { leadingRole } from '../workshop/people/roles.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { type Moment, momentsIn } from './moment.ts'
import { asSpoken, inEachLanguage, ours, type Said, theirName } from './passage.ts'
import { roleTexts } from './roleTexts.ts'
import { reportTexts } from './reportTexts.ts'
import { type ReportVoice, reportVoice } from './reportVoice.ts'

/** Names and institutions from the registry; a person whose entry was erased is missing. */
export type ReportDirectory = Readonly<Record<Id, { readonly name: LocalText; readonly institution: string }>>

export type ReportContext = {
  readonly workshop: Workshop
  readonly directory: ReportDirectory
  readonly generatedAt: Instant
  readonly momentOf: (at: Instant) => Moment
  /** Writes the same statement in each language. */
  readonly say: (write: (voice: ReportVoice) => string) => Said
}

export const reportContext = (workshop: Workshop, directory: ReportDirectory, generatedAt: Instant): ReportContext => {
  const { zone } = workshop.charter
  const voices = inEachLanguage((language) => reportVoice(language, zone))
  return {
    workshop,
    directory,
    generatedAt,
    momentOf: momentsIn(zone),
    say: (write) => inEachLanguage((language) => ({ text: write(voices[language]), language, note: null })),
  }
}

export const delegationName = ({ workshop }: ReportContext, delegationId: Id): Said => {
  const delegation = workshop.charter.delegations.find(({ id }) => id === delegationId)
  return delegation ? theirName(delegation.name) : asSpoken(delegationId)
}

/** The delegation of a person, else the secretariat they serve, else the words that say there is none. */
export const partyOf = (context: ReportContext, person: Pick<Person, 'delegationId' | 'grants'>): Said => {
  if (person.delegationId !== null) return delegationName(context, person.delegationId)
  const served = person.grants.find(({ platformId }) => platformId !== null)?.platformId
  const platform = context.workshop.charter.platforms.find(({ id }) => id === served)
  return platform ? theirName(platform.secretariat) : ours(reportTexts.withoutDelegation)
}

/** The registered name, else the role: a report must not break when somebody asked to be forgotten. */
export const personName = ({ workshop, directory }: ReportContext, personId: Id): Said => {
  const role = ours(roleTexts[leadingRole(workshop.people[personId]?.grants ?? [])])
  const name = theirName(directory[personId]?.name ?? {})
  return inEachLanguage((language) => (name[language].text === '' ? role[language] : name[language]))
}

/** Everybody enrolled, and those removed later who had been there. */
export const recordedPeople = ({ workshop }: ReportContext): readonly Person[] =>
  Object.values(workshop.people).filter(({ removedAt, stays }) => removedAt === null || stays.length > 0)

/** Parties in the order in which they first occur, with how many of `people` belong to each. */
export const partiesOf = (
  context: ReportContext,
  people: readonly Pick<Person, 'delegationId' | 'grants'>[],
): readonly { readonly name: Said; readonly people: number }[] => {
  const named = people.map((person) => partyOf(context, person))
  const first = named.filter((name, index) => named.findIndex((one) => isSameName(one, name)) === index)
  return first.map((name) => ({ name, people: named.filter((one) => isSameName(one, name)).length }))
}

const isSameName = (a: Said, b: Said): boolean => a.es.text === b.es.text && a.en.text === b.en.text
