/** What the report says about the groups in prose: all of them together, then each. */
import { type Said, theirName } from './passage.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportGroup, ReportSpread } from './reportGroupsModel.ts'
import type { Seating } from './reportGroups.ts'

/** How many sat in how many groups, and how evenly each platform was spread. Nothing when there are no groups. */
export const groupsSentences = (
  context: ReportContext,
  { seating }: Seating,
  groups: readonly ReportGroup[],
  spreads: readonly ReportSpread[],
): readonly Said[] => {
  if (groups.length === 0) return []
  if (seating === 'none') return [context.say(({ sentences }) => sentences.groupsNotSeated(groups.length))]
  const people = groups.reduce((count, { size }) => count + size, 0)
  const all = context.say(({ sentences }) =>
    seating === 'held' ? sentences.groupsMet(groups.length, people) : sentences.groupsPlanned(groups.length, people),
  )
  const { platforms } = context.workshop.charter
  const even = spreads.map(({ platformId, perGroup, spread }) =>
    context.say(({ language, sentences }) => {
      const short = theirName(platforms.find(({ id }) => id === platformId)?.short ?? {})[language]
      return sentences.spread({ platform: short.text, perGroup: perGroup.join(', '), spread })
    }),
  )
  return [all, ...even]
}

/** A group: its language, its size, its parties and who served it. */
export const groupSentence = (context: ReportContext, group: ReportGroup): Said =>
  context.say(({ language, sentences, alphabetical, list }) => {
    const texts = (all: readonly Said[]) => list(all.map((said) => said[language].text))
    return sentences.group({
      name: group.name[language].text,
      mode: group.mode,
      people: group.size,
      parties: list(alphabetical(group.parties.map(({ name, people }) => `${name[language].text} (${people})`))),
      moderators: texts(group.moderators),
      rapporteurs: texts(group.rapporteurs),
    })
  })
