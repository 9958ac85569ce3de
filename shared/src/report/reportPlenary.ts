/** What plenary did with the groups' items: adopted, set aside, objected to, left open. Nothing a group recorded is lost here. */
import type { Id } from '../ids.ts'
import { recordedItem, recordedSources, type SourceRef } from '../workshop/drafting/evolveDrafting.ts'
import { isPlaced, type JointItem, standingObjections } from '../workshop/plenary/plenary.ts'
import { markedOriginals, theirMarked } from './markedText.ts'
import { asSpoken, ours, type Said, theirName } from './passage.ts'
import { delegationName, type ReportContext } from './reportContext.ts'
import { kindOrNull, wordedOrNull } from './reportGroups.ts'
import type { ReportGroup } from './reportGroupsModel.ts'
import type {
  ReportLeftOver,
  ReportOpenPoint,
  ReportPlenary,
  ReportRecommendation,
  ReportSetAside,
  ReportTopic,
} from './reportPlenaryModel.ts'
import { reportConsensus } from './reportConsensus.ts'
import { reportSources } from './reportSources.ts'
import { reportTexts } from './reportTexts.ts'
import { romanNumeral } from './romanNumeral.ts'

const topicName = ({ workshop }: ReportContext, topicId: Id | undefined): Said => {
  const topic = workshop.charter.topics.find(({ id }) => id === topicId)
  return topic ? theirName(topic.name) : ours(reportTexts.otherTopics)
}

const recommendation = (
  context: ReportContext,
  groups: readonly ReportGroup[],
  item: JointItem,
  numeral: string,
): readonly ReportRecommendation[] => {
  const { state } = item
  if (state.status !== 'adopted') return []
  const { number, wording } = state
  return [
    {
      jointItemId: item.id,
      number,
      label: `${numeral}.${number}`,
      text: theirMarked(wording.text),
      originals: markedOriginals(wording.text),
      responsible: wordedOrNull(wording.responsible),
      timeFrame: wordedOrNull(wording.timeFrame),
      indicator: wordedOrNull(wording.indicator ?? {}),
      kind: kindOrNull(wording.kind),
      adoptedAt: context.momentOf(state.adoptedAt),
      consensus: reportConsensus(context, item, state),
      sources: reportSources(groups, item.sources),
    },
  ]
}

/** Every topic of the workshop, adopted items in it or not: numerals must not depend on what was adopted. */
const adoptedTopics = (context: ReportContext, groups: readonly ReportGroup[]): readonly ReportTopic[] => {
  const { charter, plenary } = context.workshop
  return charter.topics.map(({ id, name }, index) => {
    const numeral = romanNumeral(index + 1)
    const recommendations = plenary.items
      .filter(({ topicId }) => topicId === id)
      .flatMap((item) => recommendation(context, groups, item, numeral))
      .toSorted((a, b) => a.number - b.number)
    return { topicId: id, numeral, name: theirName(name), recommendations }
  })
}

const leftOver = (context: ReportContext, groups: readonly ReportGroup[], item: JointItem): ReportLeftOver => ({
  jointItemId: item.id,
  topic: topicName(context, item.topicId),
  sources: reportSources(groups, item.sources),
})

const leftInGroup = (context: ReportContext, groups: readonly ReportGroup[], source: SourceRef): ReportLeftOver => ({
  jointItemId: null,
  topic: topicName(context, recordedItem(context.workshop.drafting, source)?.topicId),
  sources: reportSources(groups, [source]),
})

const setAsidePoints = (context: ReportContext, groups: readonly ReportGroup[]): readonly ReportSetAside[] => {
  const { items, sourcesAside } = context.workshop.plenary
  const joint = items.flatMap((item) =>
    item.state.status === 'setAside'
      ? [
          {
            ...leftOver(context, groups, item),
            reason: asSpoken(item.state.reason),
            at: context.momentOf(item.state.at),
          },
        ]
      : [],
  )
  const own = sourcesAside.map((source) => ({
    ...leftInGroup(context, groups, source),
    reason: asSpoken(source.reason),
    at: context.momentOf(source.at),
  }))
  return [...joint, ...own]
}

const openPoints = (context: ReportContext, groups: readonly ReportGroup[]): readonly ReportOpenPoint[] => {
  const { plenary, drafting } = context.workshop
  const joint = plenary.items.flatMap((item) =>
    item.state.status === 'open' || item.state.status === 'asked' || item.state.status === 'silence'
      ? [{ ...leftOver(context, groups, item), state: item.state.status }]
      : [],
  )
  const inGroups = groups.flatMap(({ id }) =>
    recordedSources(drafting).filter((source) => source.groupId === id && !isPlaced(plenary, source)),
  )
  return [
    ...joint,
    ...inGroups.map((source) => ({ ...leftInGroup(context, groups, source), state: 'notPlaced' as const })),
  ]
}

export const reportPlenary = (context: ReportContext, groups: readonly ReportGroup[]): ReportPlenary => ({
  topics: adoptedTopics(context, groups),
  setAside: setAsidePoints(context, groups),
  objections: context.workshop.plenary.items
    .filter((item) => item.state.status !== 'adopted' && standingObjections(item).length > 0)
    .map((item) => ({
      ...leftOver(context, groups, item),
      objections: standingObjections(item).map(({ delegationId, text, at }) => ({
        delegation: delegationName(context, delegationId),
        reason: asSpoken(text),
        at: context.momentOf(at),
      })),
    })),
  open: openPoints(context, groups),
})
