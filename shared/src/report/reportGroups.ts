/** The working groups: who sat in each, how evenly the platforms were spread, and what each concluded in its own words. */
import type { Id } from '../ids.ts'
import type { LocalText } from '../language.ts'
import type { DraftItem } from '../workshop/drafting/draftingCommands.ts'
import type { ItemKind } from '../workshop/itemKind.ts'
import { draftOf } from '../workshop/drafting/evolveDrafting.ts'
import type { Group, Seats } from '../workshop/groups/groups.ts'
import { markedOriginals, theirMarked } from './markedText.ts'
import { originalsOf, ours, type Said, theirName, theirs } from './passage.ts'
import { partiesOf, personName, type ReportContext } from './reportContext.ts'
import type { ReportGroup, ReportGroupItem, ReportGroups, ReportSpread } from './reportGroupsModel.ts'
import { reportTexts } from './reportTexts.ts'

export type Seating = { readonly seating: ReportGroups['seating']; readonly seats: Seats }

/** The seats the groups met with, else those planned. */
export const reportSeating = ({ workshop: { groups } }: ReportContext): Seating => {
  if (groups.openings.length > 0) return { seating: 'held', seats: groups.seats }
  if (groups.plan !== null) return { seating: 'planned', seats: groups.plan.seats }
  return { seating: 'none', seats: {} }
}

/** A wording, or null where nobody wrote one: an empty responsible party is no gap. */
export const wordedOrNull = (text: LocalText): Said | null => (originalsOf(text).length === 0 ? null : theirs(text))

/** What an item is, where it is more or less than a recommendation. */
export const kindOrNull = (kind: ItemKind | undefined): Said | null =>
  kind === undefined || kind === 'recommendation' ? null : ours(reportTexts[kind])

const groupItem = (context: ReportContext, item: DraftItem, group: number, number: number): ReportGroupItem => {
  const authors = item.authors.flatMap((id) => context.workshop.people[id] ?? [])
  return {
    itemId: item.id,
    number,
    label: `${group}.${number}`,
    text: theirMarked(item.text),
    responsible: wordedOrNull(item.responsible),
    timeFrame: wordedOrNull(item.timeFrame),
    indicator: wordedOrNull(item.indicator ?? {}),
    kind: kindOrNull(item.kind),
    originals: markedOriginals(item.text),
    isOutdated: Object.values(item.translation?.status ?? {}).includes('outdated'),
    authors: partiesOf(context, authors).map(({ name }) => name),
  }
}

/** Items under the workshop's topics in their order, those of no known topic last; numbered through the group. */
const groupTopics = (context: ReportContext, groupId: Id, groupNumber: number): ReportGroup['topics'] => {
  const { topics } = context.workshop.charter
  const items = draftOf(context.workshop.drafting, groupId).record?.items ?? []
  const isOf = (topicId: Id) => (item: DraftItem) => item.topicId === topicId
  const stray = items.filter(({ topicId }) => !topics.some(({ id }) => id === topicId))
  const sorted = [
    ...topics.map(({ id, name }) => ({ topicId: id, name: theirName(name), items: items.filter(isOf(id)) })),
    { topicId: '', name: ours(reportTexts.otherTopics), items: stray },
  ]
  const inOrder = sorted.flatMap((topic) => topic.items)
  return sorted
    .filter((topic) => topic.items.length > 0)
    .map((topic) => ({
      ...topic,
      items: topic.items.map((item) => groupItem(context, item, groupNumber, inOrder.indexOf(item) + 1)),
    }))
}

const reportGroup = (context: ReportContext, group: Group, seats: Seats, index: number): ReportGroup => {
  const { workshop } = context
  const members = Object.values(workshop.people).filter(({ personId }) => seats[personId] === group.id)
  const platformSeats = workshop.charter.platforms.map(
    ({ id }) => [id, members.filter(({ represents }) => represents.includes(id)).length] as const,
  )
  return {
    id: group.id,
    number: index + 1,
    name: theirName(group.name),
    mode: group.mode,
    moderators: group.moderators.map((id) => personName(context, id)),
    rapporteurs: group.rapporteurs.map((id) => personName(context, id)),
    size: members.length,
    platformSeats: Object.fromEntries(platformSeats),
    concurrent: members.filter(({ represents }) => represents.length > 1).length,
    parties: partiesOf(context, members),
    topics: groupTopics(context, group.id, index + 1),
  }
}

export const reportGroups = (context: ReportContext, { seats }: Seating): readonly ReportGroup[] =>
  context.workshop.groups.groups.map((group, index) => reportGroup(context, group, seats, index))

/** How evenly each platform is spread over the groups. */
export const platformSpreads = (context: ReportContext, groups: readonly ReportGroup[]): readonly ReportSpread[] =>
  context.workshop.charter.platforms.map(({ id }) => {
    const perGroup = groups.map(({ platformSeats }) => platformSeats[id] ?? 0)
    return {
      platformId: id,
      perGroup,
      spread: perGroup.length === 0 ? 0 : Math.max(...perGroup) - Math.min(...perGroup),
    }
  })
