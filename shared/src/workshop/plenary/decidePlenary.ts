/** Wishes of plenary → facts: hands each wish to those who decide about shape, wording, consensus or several items at once. */
import { refuse } from '../refusals.ts'
import { decideConsensus } from './decideConsensus.ts'
import { decideMerge, decideShaping, decideSources, decideTakeUp } from './decideShaping.ts'
import { decideTogether, endSilence } from './decideTogether.ts'
import { decideWording } from './decideWording.ts'
import { type JointItem, jointItem, type Plenary } from './plenary.ts'
import type { On, PlenaryCommand } from './plenaryCommands.ts'
import type { PlenaryDecision, PlenaryFacts } from './plenaryFacts.ts'

type NotOfOneItem = On<
  | 'TakeUp'
  | 'MergeItems'
  | 'SetSourceAside'
  | 'BringSourceBack'
  | 'KeepApart'
  | 'SetGlossary'
  | 'LetTogether'
  | 'AskEnBloc'
  | 'AdoptEnBloc'
  | 'OpenSilence'
>

const decideItem = (
  plenary: Plenary,
  item: JointItem,
  command: Exclude<PlenaryCommand, NotOfOneItem>,
  facts: PlenaryFacts,
): PlenaryDecision => {
  switch (command.type) {
    case 'ReturnToGroups':
    case 'UndoMerge':
    case 'SplitItem':
    case 'UndoSplit':
    case 'MoveToTopic':
    case 'SetAside':
    case 'BringBack':
      return decideShaping(plenary, item, command, facts)
    case 'TakePen':
    case 'PutPenDown':
    case 'Suggest':
    case 'AnswerSuggestion':
    case 'WithdrawSuggestion':
    case 'OpenBracket':
    case 'ResolveBracket':
    case 'ProposeChairText':
    case 'CallEditorial':
    case 'NoteWording':
      return decideWording(item, command, facts)
    case 'EndSilence':
      return endSilence(item, command, facts)
    default:
      return decideConsensus(plenary, item, command, facts)
  }
}

export const decidePlenary = (plenary: Plenary, command: PlenaryCommand, facts: PlenaryFacts): PlenaryDecision => {
  switch (command.type) {
    case 'TakeUp':
      return decideTakeUp(plenary, command, facts)
    case 'MergeItems':
      return decideMerge(plenary, command, facts)
    case 'SetSourceAside':
    case 'BringSourceBack':
    case 'KeepApart':
    case 'LetTogether':
    case 'SetGlossary':
      return decideSources(plenary, command, facts)
    case 'AskEnBloc':
    case 'AdoptEnBloc':
    case 'OpenSilence':
      return decideTogether(plenary, command, facts)
    default: {
      const item = jointItem(plenary, command.jointItemId)
      return item ? decideItem(plenary, item, command, facts) : refuse('unknownItem')
    }
  }
}
