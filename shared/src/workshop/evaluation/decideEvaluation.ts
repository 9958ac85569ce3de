/** Wishes about the evaluation → facts. Whether somebody may wish for it is in permissions.ts. */
import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { Evaluation, EvaluationAnswers, EvaluationQuestion } from './evaluation.ts'
import type { EvaluationCommand } from './evaluationCommands.ts'
import type { EvaluationEvent } from './evaluationEvents.ts'
import { hasResults } from './evaluationResults.ts'

export type EvaluationFacts = { now: Instant; by: Id | null }

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const areDistinct = (questions: readonly EvaluationQuestion[]): boolean =>
  new Set(questions.map(({ id }) => id)).size === questions.length

const isAsked = ({ text }: EvaluationQuestion): boolean => Object.values(text).some((words) => words.trim() !== '')

const open = (
  evaluation: Evaluation,
  questions: EvaluationQuestion[],
  { now: at, by }: EvaluationFacts,
): Decision<EvaluationEvent> => {
  if (!areDistinct(questions) || !questions.every(isAsked)) return refuse('questionsIncomplete')
  if (hasResults(evaluation)) return refuse('resultsGiven')
  const isUnchanged = isSame(questions, evaluation.questions)
  if (!isUnchanged && Object.keys(evaluation.answers).length > 0) return refuse('questionsAnswered')
  if (isUnchanged && evaluation.status === 'open') return accept()
  return accept({ type: 'EvaluationOpened', questions, at, by })
}

/** What was really answered: a mark to a question for marks, words to one for words; blanks are no answers. */
const answered = (questions: readonly EvaluationQuestion[], answers: EvaluationAnswers): EvaluationAnswers => {
  const kept: EvaluationAnswers = {}
  for (const { id, kind } of questions) {
    const answer = answers[id]
    const words = typeof answer === 'string' ? answer.trim() : ''
    if (kind === 'mark' && typeof answer === 'number') kept[id] = answer
    if (kind === 'words' && words !== '') kept[id] = words
  }
  return kept
}

export const decideEvaluation = (
  evaluation: Evaluation,
  command: EvaluationCommand,
  facts: EvaluationFacts,
): Decision<EvaluationEvent> => {
  const { now: at, by } = facts
  switch (command.type) {
    case 'OpenEvaluation':
      return open(evaluation, command.questions, facts)
    case 'CloseEvaluation':
      return evaluation.status === 'open' ? accept({ type: 'EvaluationClosed', at, by }) : accept()
    case 'AnswerEvaluation': {
      if (evaluation.status !== 'open') return refuse('evaluationClosed')
      if (by === null) return refuse('notAllowed')
      const answers = answered(evaluation.questions, command.answers)
      if (Object.keys(answers).length === 0) return refuse('nothingAnswered')
      if (isSame(answers, evaluation.answers[by])) return accept()
      return accept({ type: 'EvaluationAnswered', personId: by, answers, at })
    }
  }
}
