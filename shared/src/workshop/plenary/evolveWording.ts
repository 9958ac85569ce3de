/** How the wording of one joint item comes about: the pen, suggestions, brackets, the chair's text, changes. */
import { currentPositions, type JointItem } from './plenary.ts'
import type { PlenaryEvent, WordingEvent } from './plenaryEvents.ts'

const kinds: Readonly<Record<WordingEvent['type'], true>> = {
  PenTaken: true,
  PenPutDown: true,
  SuggestionMade: true,
  SuggestionAnswered: true,
  BracketOpened: true,
  BracketResolved: true,
  ChairTextProposed: true,
  WordingChanged: true,
  ChangeCalledEditorial: true,
}
export const isOfWording = (event: PlenaryEvent): event is WordingEvent => Object.hasOwn(kinds, event.type)

/**
 * Positions on what the text read before are asked for again. Several changes in a row may all be editorial: what
 * `editorialFrom` holds stays until a position is taken in between (PL9).
 */
const changed = (item: JointItem, docSeq: number): JointItem => ({
  ...item,
  wordingSeq: Math.max(item.wordingSeq, docSeq),
  positionsFrom: docSeq,
  editorialFrom: currentPositions(item).length > 0 ? item.positionsFrom : (item.editorialFrom ?? item.positionsFrom),
})

const editorial = (item: JointItem, docSeq: number): JointItem => ({
  ...item,
  wordingSeq: Math.max(item.wordingSeq, docSeq),
  positionsFrom: item.editorialFrom ?? item.positionsFrom,
  editorialFrom: null,
  chairText: item.chairText && { ...item.chairText, docSeq },
  state: item.state.status === 'asked' ? { ...item.state, docSeq } : item.state,
})

export const evolveWording = (item: JointItem, event: WordingEvent): JointItem => {
  const { at, by } = event
  switch (event.type) {
    case 'PenTaken':
      return { ...item, pen: { personId: event.personId, at } }
    case 'PenPutDown':
      return { ...item, pen: null }
    case 'SuggestionMade': {
      const { suggestionId: id, language, text, note, delegationId, docSeq } = event
      const made = { id, language, text, note, delegationId, by, at, docSeq, answer: null }
      return { ...item, suggestions: [...item.suggestions, made] }
    }
    case 'SuggestionAnswered': {
      const answer = { kind: event.answer, by, at }
      const answered = item.suggestions.map((one) => (one.id === event.suggestionId ? { ...one, answer } : one))
      return { ...item, suggestions: answered }
    }
    case 'BracketOpened': {
      const bracket = { id: event.bracketId, alternatives: event.alternatives, chosen: null }
      return { ...item, brackets: [...item.brackets, bracket] }
    }
    case 'BracketResolved': {
      const { bracketId, chosen } = event
      return { ...item, brackets: item.brackets.map((one) => (one.id === bracketId ? { ...one, chosen } : one)) }
    }
    case 'ChairTextProposed': {
      const wordingSeq = Math.max(item.wordingSeq, event.docSeq)
      return { ...item, wordingSeq, chairText: { docSeq: event.docSeq, at, by } }
    }
    case 'WordingChanged':
      return changed(item, event.docSeq)
    case 'ChangeCalledEditorial':
      return editorial(item, event.docSeq)
  }
}
