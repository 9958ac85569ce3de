/** The evaluation: its questions, whether it is open, and what was answered. Nothing in it is for a screen but that somebody answered. */
import type { z } from 'zod'
import type { Id } from '../../ids.ts'
import type { answersSchema, questionSchema } from './evaluationCommands.ts'
import type { EvaluationEvent } from './evaluationEvents.ts'

export type EvaluationQuestion = z.infer<typeof questionSchema>
export type EvaluationAnswers = z.infer<typeof answersSchema>
export type Evaluation = {
  status: 'notYet' | 'open' | 'closed'
  questions: readonly EvaluationQuestion[]
  /** By person; without its words and marks wherever it is shown. */
  answers: Readonly<Record<Id, EvaluationAnswers>>
}

export const emptyEvaluation: Evaluation = { status: 'notYet', questions: [], answers: {} }

export const evolveEvaluation = (evaluation: Evaluation, event: EvaluationEvent): Evaluation => {
  switch (event.type) {
    case 'EvaluationOpened':
      return { ...evaluation, status: 'open', questions: event.questions }
    case 'EvaluationClosed':
      return { ...evaluation, status: 'closed' }
    case 'EvaluationAnswered':
      return { ...evaluation, answers: { ...evaluation.answers, [event.personId]: event.answers } }
  }
}

export const withoutAnswers = (evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  answers: Object.fromEntries(Object.keys(evaluation.answers).map((personId) => [personId, {}])),
})
