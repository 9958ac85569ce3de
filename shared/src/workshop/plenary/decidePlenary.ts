/** Wishes of plenary → facts. Adoption freezes the wording in the event; nothing agreed depends on a document afterwards. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { type Instant, plus } from '../../time.ts'
import { type Refusal, refuse } from '../refusals.ts'
import { isPlaced, isSame, type JointItem, jointItem, type Plenary, standingObjections } from './evolvePlenary.ts'
import type { PlenaryCommand } from './plenaryCommands.ts'
import type { PlenaryEvent, Wording } from './plenaryEvents.ts'

/** The item's wording as read from its document just before deciding; `itemSeq` is when it last changed. */
export type WordingNow = { itemSeq: number; wording: Wording } | null

export type PlenaryFacts = {
  now: Instant
  by: Id | null
  /** The delegation the sender speaks for, when their role may object. */
  delegationId: Id | null
  wordingNow: WordingNow
  isRecorded: (source: { groupId: Id; itemId: Id }) => boolean
  topicIds: readonly Id[]
}

type On<T extends PlenaryCommand['type']> = Extract<PlenaryCommand, { type: T }>
type Refused = { ok: false; refusal: Refusal }

const takeUp = (plenary: Plenary, command: On<'TakeUp'>, facts: PlenaryFacts): Decision<PlenaryEvent> => {
  const { jointItemId, topicId, sources } = command
  if (jointItem(plenary, jointItemId)) return refuse('alreadyExists')
  if (!facts.topicIds.includes(topicId)) return refuse('unknownTopic')
  if (!sources.every(facts.isRecorded)) return refuse('unknownItem')
  const isTwice = sources.some((source, index) => sources.findIndex((one) => isSame(one, source)) !== index)
  if (isTwice || sources.some((source) => isPlaced(plenary, source))) return refuse('alreadyPlaced')
  return accept({ type: 'ItemTakenUp', jointItemId, topicId, sources, at: facts.now, by: facts.by })
}

const hasText = ({ text }: Wording): boolean => Object.values(text).some((value) => value.trim() !== '')

const freshWording = (docSeq: number, wordingNow: WordingNow): NonNullable<WordingNow> | Refused => {
  if (!wordingNow) return refuse('textUnread')
  if (wordingNow.itemSeq > docSeq) return refuse('textChanged')
  return wordingNow
}

const ask = (item: JointItem, command: On<'AskForObjections'>, facts: PlenaryFacts): Decision<PlenaryEvent> => {
  if (item.state.status === 'adopted') return refuse('adoptedFrozen')
  if (item.state.status === 'setAside') return refuse('notOpenItem')
  const read = freshWording(command.docSeq, facts.wordingNow)
  if ('ok' in read) return read
  if (!hasText(read.wording)) return refuse('noText')
  const { now: at, by } = facts
  const closesAt = plus(at, command.window)
  // Not the sender's number: one too high would let every later change pass as the text that was asked about.
  return accept({ type: 'ObjectionsAsked', jointItemId: item.id, docSeq: read.itemSeq, closesAt, at, by })
}

const object = (item: JointItem, { reason }: On<'RaiseObjection'>, facts: PlenaryFacts): Decision<PlenaryEvent> => {
  const { now: at, by, delegationId } = facts
  if (delegationId === null) return refuse('noDelegation')
  if (item.state.status === 'adopted') return refuse('adoptedFrozen')
  if (item.state.status !== 'asked') return refuse('askFirst')
  if (reason === '') return refuse('reasonMissing')
  if (standingObjections(item).some((one) => one.delegationId === delegationId)) return accept()
  return accept({ type: 'ObjectionRaised', jointItemId: item.id, delegationId, reason, at, by })
}

const adopt = (
  plenary: Plenary,
  item: JointItem,
  { docSeq }: On<'Adopt'>,
  { now, by, wordingNow }: PlenaryFacts,
): Decision<PlenaryEvent> => {
  if (item.state.status === 'adopted') return accept()
  if (item.state.status !== 'asked') return refuse('askFirst')
  if (now < item.state.closesAt) return refuse('windowOpen')
  if (standingObjections(item).length > 0) return refuse('objectionsStand')
  const read = freshWording(Math.min(docSeq, item.state.docSeq), wordingNow) // PL5
  if ('ok' in read) return read
  const adopted = plenary.items.filter(({ topicId, state }) => topicId === item.topicId && state.status === 'adopted')
  const { wording } = read
  return accept({ type: 'ItemAdopted', jointItemId: item.id, docSeq, number: adopted.length + 1, wording, at: now, by })
}

const decideItem = (
  plenary: Plenary,
  item: JointItem,
  command: Exclude<PlenaryCommand, On<'TakeUp' | 'SetSourceAside' | 'BringSourceBack'>>,
  facts: PlenaryFacts,
): Decision<PlenaryEvent> => {
  const { now: at, by, delegationId } = facts
  const fact = { jointItemId: item.id, at, by }
  const { status } = item.state
  switch (command.type) {
    case 'ReturnToGroups':
      return status === 'adopted' ? refuse('adoptedFrozen') : accept({ type: 'ItemReturned', ...fact })
    case 'AskForObjections':
      return ask(item, command, facts)
    case 'RaiseObjection':
      return object(item, command, facts)
    case 'WithdrawObjection':
      if (delegationId === null) return refuse('noDelegation')
      if (!standingObjections(item).some((one) => one.delegationId === delegationId)) return accept()
      return accept({ type: 'ObjectionWithdrawn', ...fact, delegationId })
    case 'Adopt':
      return adopt(plenary, item, command, facts)
    case 'SetAside':
      if (status === 'adopted') return refuse('adoptedFrozen')
      if (status === 'setAside') return accept()
      if (command.reason === '') return refuse('reasonMissing')
      return accept({ type: 'ItemSetAside', ...fact, reason: command.reason })
    case 'BringBack':
      return status === 'setAside' ? accept({ type: 'ItemBroughtBack', ...fact }) : accept()
  }
}

export const decidePlenary = (
  plenary: Plenary,
  command: PlenaryCommand,
  facts: PlenaryFacts,
): Decision<PlenaryEvent> => {
  const { now: at, by } = facts
  switch (command.type) {
    case 'TakeUp':
      return takeUp(plenary, command, facts)
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
    default: {
      const item = jointItem(plenary, command.jointItemId)
      return item ? decideItem(plenary, item, command, facts) : refuse('unknownItem')
    }
  }
}
