/** Wishes about the wording of a joint item → facts: the pen, suggestions, brackets, the chair's text, editorial changes. */
import { accept } from '../../decision.ts'
import { refuse } from '../refusals.ts'
import { bracketText, type JointItem } from './plenary.ts'
import type { On } from './plenaryCommands.ts'
import {
  factOn,
  hasText,
  isRefused,
  mayWord,
  noted,
  onShapeable,
  type PlenaryDecision,
  type PlenaryFacts,
  readBy,
} from './plenaryFacts.ts'

const takePen = (item: JointItem, facts: PlenaryFacts): PlenaryDecision => {
  const { by, isChair, isPresent } = facts
  if (by === null) return refuse('notAllowed')
  if (item.pen?.personId === by) return accept()
  if (item.pen && !isChair && isPresent(item.pen.personId)) return refuse('penHeld')
  return accept({ type: 'PenTaken', ...factOn(item, facts), personId: by })
}

const putPenDown = (item: JointItem, facts: PlenaryFacts): PlenaryDecision => {
  if (item.pen === null) return accept()
  return mayWord(item, facts) ? accept({ type: 'PenPutDown', ...factOn(item, facts) }) : refuse('penHeld')
}

const suggest = (item: JointItem, command: On<'Suggest'>, facts: PlenaryFacts): PlenaryDecision => {
  const { suggestionId, language, text, note, docSeq } = command
  const known = item.suggestions.find(({ id }) => id === suggestionId)
  if (known) return known.by === facts.by && known.text === text ? accept() : refuse('alreadyExists')
  const { delegationId } = facts
  const made = { suggestionId, language, text, note, docSeq, delegationId }
  return accept({ type: 'SuggestionMade', ...factOn(item, facts), ...made })
}

const answerSuggestion = (
  item: JointItem,
  command: On<'AnswerSuggestion' | 'WithdrawSuggestion'>,
  facts: PlenaryFacts,
): PlenaryDecision => {
  const { suggestionId } = command
  const known = item.suggestions.find(({ id }) => id === suggestionId)
  if (!known) return refuse('unknownSuggestion')
  const answer = command.type === 'WithdrawSuggestion' ? 'withdrawn' : command.answer
  if (known.answer) return known.answer.kind === answer ? accept() : refuse('alreadyAnswered')
  const isAllowed = answer === 'withdrawn' ? known.by === facts.by : mayWord(item, facts)
  if (!isAllowed) return refuse(answer === 'withdrawn' ? 'notAllowed' : 'penNeeded')
  return accept({ type: 'SuggestionAnswered', ...factOn(item, facts), suggestionId, answer })
}

const openBracket = (item: JointItem, command: On<'OpenBracket'>, facts: PlenaryFacts): PlenaryDecision => {
  const { bracketId, alternatives, docSeq } = command
  if (!mayWord(item, facts)) return refuse('penNeeded')
  if (item.brackets.some(({ id }) => id === bracketId)) return accept()
  const read = readBy(item, docSeq, facts)
  if (isRefused(read)) return read
  const passage = Object.entries(alternatives[0]?.text ?? {}).filter(([, words]) => words.trim() !== '')
  const stands = ([language, words]: [string, string]) => read.wording.text[language]?.includes(words) ?? false
  if (passage.length === 0 || !passage.every(stands)) return refuse('passageNotFound')
  return accept({ type: 'BracketOpened', ...factOn(item, facts), bracketId, alternatives })
}

const resolveBracket = (item: JointItem, command: On<'ResolveBracket'>, facts: PlenaryFacts): PlenaryDecision => {
  const { bracketId, chosen } = command
  if (!mayWord(item, facts)) return refuse('penNeeded')
  const bracket = item.brackets.find(({ id }) => id === bracketId)
  if (!bracket || chosen >= bracket.alternatives.length) return refuse('unknownBracket')
  if (bracket.chosen !== null) return bracket.chosen === chosen ? accept() : refuse('alreadyAnswered')
  const wordingNow = facts.wordings[item.id]
  if (!wordingNow) return refuse('textUnread')
  const languages = Object.keys(bracket.alternatives[0]?.text ?? {})
  const stands = (language: string) =>
    wordingNow.wording.text[language]?.includes(bracketText(bracket, language)) ?? false
  if (!languages.every(stands)) return refuse('bracketEdited')
  return accept({ type: 'BracketResolved', ...factOn(item, facts), bracketId, chosen })
}

/** The chair's text, or a change that the chair calls editorial: both are about the wording as it is. */
const speakOfWording = (
  item: JointItem,
  command: On<'ProposeChairText' | 'CallEditorial'>,
  facts: PlenaryFacts,
): PlenaryDecision => {
  const read = readBy(item, command.docSeq, facts)
  if (isRefused(read)) return read
  const fact = { ...factOn(item, facts), docSeq: read.itemSeq }
  const before = noted(item, read.itemSeq, facts)
  if (command.type === 'ProposeChairText')
    return hasText(read.wording) ? accept(...before, { type: 'ChairTextProposed', ...fact }) : refuse('noText')
  if (item.editorialFrom === null && before.length === 0) return accept()
  return accept(...before, { type: 'ChangeCalledEditorial', ...fact })
}

export type WordingCommand = On<
  | 'TakePen'
  | 'PutPenDown'
  | 'Suggest'
  | 'AnswerSuggestion'
  | 'WithdrawSuggestion'
  | 'OpenBracket'
  | 'ResolveBracket'
  | 'ProposeChairText'
  | 'CallEditorial'
  | 'NoteWording'
>

const decideOpen = (item: JointItem, command: WordingCommand, facts: PlenaryFacts): PlenaryDecision => {
  switch (command.type) {
    case 'TakePen':
      return takePen(item, facts)
    case 'PutPenDown':
      return putPenDown(item, facts)
    case 'Suggest':
      return suggest(item, command, facts)
    case 'AnswerSuggestion':
    case 'WithdrawSuggestion':
      return answerSuggestion(item, command, facts)
    case 'OpenBracket':
      return openBracket(item, command, facts)
    case 'ResolveBracket':
      return resolveBracket(item, command, facts)
    case 'ProposeChairText':
    case 'CallEditorial':
      return speakOfWording(item, command, facts)
    case 'NoteWording':
      return accept(...noted(item, facts.wordings[item.id]?.itemSeq ?? 0, facts))
  }
}

export const decideWording = (item: JointItem, command: WordingCommand, facts: PlenaryFacts): PlenaryDecision =>
  // The server tells of every change; one in what nobody can word any more is of no consequence.
  command.type === 'NoteWording' && item.state.status !== 'open' && item.state.status !== 'asked'
    ? accept()
    : onShapeable(item, () => decideOpen(item, command, facts))
