/** Wishes about which items the joint list has, and where → facts. */
import { accept } from '../../decision.ts'
import { refuse } from '../refusals.ts'
import { isPair, isPlaced, isSame, type JointItem, jointItem, openBrackets, type Plenary } from './plenary.ts'
import type { On } from './plenaryCommands.ts'
import {
  factOn,
  isRefused,
  namedItems,
  onShapeable,
  type PlenaryDecision,
  type PlenaryFacts,
  whyFixed,
} from './plenaryFacts.ts'

export const decideTakeUp = (plenary: Plenary, command: On<'TakeUp'>, facts: PlenaryFacts): PlenaryDecision => {
  const { jointItemId, topicId, sources } = command
  if (jointItem(plenary, jointItemId)) return refuse('alreadyExists')
  if (!facts.topicIds.includes(topicId)) return refuse('unknownTopic')
  if (!sources.every(facts.isRecorded)) return refuse('unknownItem')
  const isTwice = sources.some((source, index) => sources.findIndex((one) => isSame(one, source)) !== index)
  if (isTwice || sources.some((source) => isPlaced(plenary, source))) return refuse('alreadyPlaced')
  return accept({ type: 'ItemTakenUp', jointItemId, topicId, sources, at: facts.now, by: facts.by })
}

export const decideMerge = (plenary: Plenary, command: On<'MergeItems'>, facts: PlenaryFacts): PlenaryDecision => {
  const { jointItemId, topicId, from } = command
  if (jointItem(plenary, jointItemId)) return refuse('alreadyExists')
  if (!facts.topicIds.includes(topicId)) return refuse('unknownTopic')
  const items = namedItems(plenary, from)
  if (isRefused(items)) return items
  if (items.some(({ state }) => state.status !== 'open')) return refuse('notOpenItem')
  if (items.some(({ number }) => number !== null)) return refuse('numberFixed')
  if (items.some((item) => openBrackets(item).length > 0)) return refuse('bracketsOpen')
  return accept({ type: 'ItemsMerged', jointItemId, topicId, from, at: facts.now, by: facts.by })
}

const undoMerge = (item: JointItem, facts: PlenaryFacts): PlenaryDecision => {
  if (item.origin.kind !== 'merge') return refuse('notMerged')
  return item.number === null ? accept({ type: 'MergeUndone', ...factOn(item, facts) }) : refuse('numberFixed')
}

const split = (plenary: Plenary, item: JointItem, command: On<'SplitItem'>, facts: PlenaryFacts): PlenaryDecision => {
  const { into, cutAfter } = command
  if (item.state.status !== 'open') return refuse('notOpenItem')
  if (item.number !== null) return refuse('numberFixed')
  if (openBrackets(item).length > 0) return refuse('bracketsOpen')
  if (new Set(into).size !== into.length || into.some((id) => jointItem(plenary, id))) return refuse('alreadyExists')
  return accept({ type: 'ItemSplit', ...factOn(item, facts), into, cutAfter })
}

/** Nobody has said anything to it, and it is what the split made of it. */
const isUntouched = ({ state, positions, number }: JointItem): boolean =>
  state.status === 'open' && positions.length === 0 && number === null

const undoSplit = (plenary: Plenary, item: JointItem, facts: PlenaryFacts): PlenaryDecision => {
  if (item.state.status !== 'split') return refuse('notSplit')
  const parts = item.state.into.map((id) => jointItem(plenary, id))
  if (!parts.every((part) => part !== undefined && isUntouched(part))) return refuse('partsInUse')
  return accept({ type: 'SplitUndone', ...factOn(item, facts) })
}

const move = (item: JointItem, { topicId }: On<'MoveToTopic'>, facts: PlenaryFacts): PlenaryDecision => {
  if (!facts.topicIds.includes(topicId)) return refuse('unknownTopic')
  if (item.number !== null) return refuse('numberFixed')
  return item.topicId === topicId ? accept() : accept({ type: 'ItemMoved', ...factOn(item, facts), topicId })
}

type ShapingCommand = On<
  'ReturnToGroups' | 'UndoMerge' | 'SplitItem' | 'UndoSplit' | 'MoveToTopic' | 'SetAside' | 'BringBack'
>

export const decideShaping = (
  plenary: Plenary,
  item: JointItem,
  command: ShapingCommand,
  facts: PlenaryFacts,
): PlenaryDecision => {
  const { status } = item.state
  switch (command.type) {
    case 'ReturnToGroups': {
      const why = status === 'setAside' ? null : whyFixed(item)
      if (why) return refuse(why)
      return item.number === null ? accept({ type: 'ItemReturned', ...factOn(item, facts) }) : refuse('numberFixed')
    }
    case 'UndoMerge':
      return onShapeable(item, () => undoMerge(item, facts))
    case 'SplitItem':
      return onShapeable(item, () => split(plenary, item, command, facts))
    case 'UndoSplit':
      return undoSplit(plenary, item, facts)
    case 'MoveToTopic':
      return onShapeable(item, () => move(item, command, facts))
    case 'SetAside':
      if (status === 'setAside') return accept()
      return onShapeable(item, () => {
        if (command.reason === '') return refuse('reasonMissing')
        return accept({ type: 'ItemSetAside', ...factOn(item, facts), reason: command.reason })
      })
    case 'BringBack':
      return status === 'setAside' ? accept({ type: 'ItemBroughtBack', ...factOn(item, facts) }) : accept()
  }
}

type SourceCommand = On<'SetSourceAside' | 'BringSourceBack' | 'KeepApart' | 'LetTogether' | 'SetGlossary'>

/** Wishes about the groups' own items. */
export const decideSources = (plenary: Plenary, command: SourceCommand, facts: PlenaryFacts): PlenaryDecision => {
  const { now: at, by } = facts
  switch (command.type) {
    case 'SetSourceAside': {
      const { source, reason } = command
      if (!facts.isRecorded(source)) return refuse('unknownItem')
      if (isPlaced(plenary, source)) return refuse('alreadyPlaced')
      if (reason === '') return refuse('reasonMissing')
      return accept({ type: 'SourceSetAside', source, reason, at, by })
    }
    case 'BringSourceBack':
      if (!plenary.sourcesAside.some((one) => isSame(one, command.source))) return accept()
      return accept({ type: 'SourceBroughtBack', source: command.source, at, by })
    case 'KeepApart': {
      const { a, b } = command
      if (isSame(a, b)) return refuse('unknownItem')
      if (plenary.keptApart.some((pair) => isPair(pair, a, b))) return accept()
      return accept({ type: 'SourcesKeptApart', a, b, at, by })
    }
    case 'SetGlossary':
      if (command.text === plenary.glossary) return accept()
      return accept({ type: 'GlossarySet', text: command.text, at, by })
    case 'LetTogether': {
      const { a, b } = command
      if (!plenary.keptApart.some((pair) => isPair(pair, a, b))) return accept()
      return accept({ type: 'SourcesLetTogether', a, b, at, by })
    }
  }
}
