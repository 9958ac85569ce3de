/** Who took part: in prose as such reports open, and person by person under each delegation. */
import type { Id } from '../ids.ts'
import { hasRole, type Person } from '../workshop/people/evolvePeople.ts'
import { leadingRole, roles } from '../workshop/people/roles.ts'
import { asSpoken, inEachLanguage, type Said, theirName, ours } from './passage.ts'
import { partyOf, personName, type ReportContext, recordedPeople } from './reportContext.ts'
import type { ReportParticipant, ReportParty } from './reportPeopleModel.ts'
import { reportTexts } from './reportTexts.ts'
import { roleTexts } from './roleTexts.ts'

const hasAttended = ({ stays }: Person): boolean => stays.length > 0

/** Sentences for every platform, then organisations, observers, experts and those who speak for two platforms. */
export const participantSentences = (context: ReportContext): readonly Said[] => {
  const { delegations, platforms } = context.workshop.charter
  const attending = recordedPeople(context).filter(hasAttended)
  const came = delegations.filter(({ id }) => attending.some(({ delegationId }) => delegationId === id))
  const names = (of: typeof came) => of.map(({ name }) => theirName(name))
  const members = platforms.flatMap((platform): Said[] => {
    const countries = came.filter(({ kind, memberOf }) => kind === 'country' && memberOf.includes(platform.id))
    if (countries.length === 0) return []
    return [
      context.say(({ language, sentences, alphabetical, list }) =>
        sentences.memberCountries(
          theirName(platform.short)[language].text,
          list(alphabetical(names(countries).map((name) => name[language].text))),
          countries.length,
        ),
      ),
    ]
  })
  const organisations = came.filter(({ kind }) => kind === 'organisation')
  const observes = ({ id }: (typeof came)[number]) =>
    attending.some((person) => person.delegationId === id && hasRole(person, 'observer'))
  const sentences = [
    ...members,
    ...organisationSentence(context, 'organisations', names(organisations.filter(observes))),
    ...organisationSentence(context, 'otherOrganisations', names(organisations.filter((one) => !observes(one)))),
    ...individualSentences(context, attending),
  ]
  const opening = came.length === 0 ? [context.say(({ sentences: of }) => of.nobodyYet())] : []
  return [...opening, ...sentences, ...secretariatSentence(context)]
}

/** Organisations that observe are named as such; those that only lend an expert or a moderator are not observers. */
const organisationSentence = (
  context: ReportContext,
  sentence: 'organisations' | 'otherOrganisations',
  names: readonly Said[],
): readonly Said[] =>
  names.length === 0
    ? []
    : [
        context.say(({ language, sentences, alphabetical, list }) =>
          sentences[sentence](list(alphabetical(names.map((name) => name[language].text))), names.length),
        ),
      ]

const hasOrigin =
  (context: ReportContext) =>
  ({ personId, delegationId }: Person): boolean =>
    delegationId !== null || institutionOf(context, personId).es.text !== ''

/** The delegation in the reader's language, else the institution as it was written. */
const originOf = (context: ReportContext, person: Person): Said =>
  person.delegationId === null ? institutionOf(context, person.personId) : partyOf(context, person)

const individualSentences = (context: ReportContext, attending: readonly Person[]): readonly Said[] => {
  const observers = attending.filter((one) => one.delegationId === null && hasRole(one, 'observer')).length
  const experts = attending.filter((one) => hasRole(one, 'expert'))
  const origins = experts.filter(hasOrigin(context)).map((one) => originOf(context, one))
  const concurrent = attending.filter(({ represents }) => represents.length > 1).length
  return [
    ...(observers > 0 ? [context.say(({ sentences }) => sentences.observers(observers))] : []),
    ...(experts.length > 0
      ? [
          context.say(({ language, sentences, list, alphabetical }) =>
            sentences.experts(
              experts.length,
              list(alphabetical([...new Set(origins.map((one) => one[language].text))])),
            ),
          ),
        ]
      : []),
    ...(concurrent > 0 ? [context.say(({ sentences }) => sentences.concurrent(concurrent))] : []),
  ]
}

const secretariatSentence = (context: ReportContext): readonly Said[] => {
  const secretariats = context.workshop.charter.platforms.map(({ secretariat }) => theirName(secretariat))
  const named = secretariats.filter(({ es }) => es.text !== '')
  if (named.length === 0) return []
  return [
    context.say(({ language, sentences, list }) =>
      sentences.secretariats(list(named.map((one) => one[language].text))),
    ),
  ]
}

const institutionOf = ({ directory }: ReportContext, personId: Id): Said =>
  asSpoken(directory[personId]?.institution ?? '')

/** Every role somebody holds: a delegate who keeps the record of a group is a delegate all the same. */
const roleNames = ({ grants }: Person): Said => {
  const held = roles.filter((role) => grants.some((grant) => grant.role === role)).map((role) => ours(roleTexts[role]))
  return inEachLanguage((language) => ({
    text: held.map((name) => name[language].text).join(', '),
    language,
    note: null,
  }))
}

const participant = (context: ReportContext, person: Person): ReportParticipant => {
  const role = leadingRole(person.grants)
  return {
    personId: person.personId,
    person: personName(context, person.personId),
    institution: institutionOf(context, person.personId),
    role,
    roleName: roleNames(person),
    represents: person.represents,
    hasAttended: hasAttended(person),
  }
}

/** Delegations in the order of the charter, then the secretariats and whoever has no delegation. */
export const reportParties = (context: ReportContext): readonly ReportParty[] => {
  const people = recordedPeople(context)
  const delegations = context.workshop.charter.delegations.map(({ id, kind, name }): ReportParty => {
    const own = people.filter(({ delegationId }) => delegationId === id)
    return { delegationId: id, kind, name: theirName(name), people: own.map((one) => participant(context, one)) }
  })
  const others = people.filter(({ delegationId }) => delegationId === null)
  const names = others.map((one) => partyOf(context, one))
  const keys = [...new Set(names.map(({ es }) => es.text))]
  const parties = keys.map((key): ReportParty => {
    const own = others.filter((_, index) => names[index]?.es.text === key)
    return {
      delegationId: null,
      kind: 'none',
      name: names.find(({ es }) => es.text === key) ?? ours(reportTexts.withoutDelegation),
      people: own.map((one) => participant(context, one)),
    }
  })
  return [...delegations, ...parties].filter(({ people: own }) => own.length > 0)
}
