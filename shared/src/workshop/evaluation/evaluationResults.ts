/** What the answers say together, without who gave them, and from when on it may be told (EV5). */
import type { Evaluation, EvaluationAnswers, EvaluationQuestion } from './evaluation.ts'

export type ToldAnswers = {
  /** How many gave each mark, from 1 to 5; empty for a question answered in words. */
  counts: readonly number[]
  /** Two decimals; null for a question answered in words. */
  mean: number | null
  /** In the order of the alphabet, so that it tells nothing of who answered when. */
  words: readonly string[]
}
/** Nothing is told of a question that too few have answered. */
export type QuestionResult = { question: EvaluationQuestion; told: ToldAnswers | null }
export type EvaluationResults = { answered: number; questions: readonly QuestionResult[] }

/** Fewer answers could be told apart. */
export const FEWEST_ANSWERS = 3
const marks = [1, 2, 3, 4, 5] as const

/** While it is open, the difference of two readings would be the answer of one person. */
export const hasResults = ({ status, answers }: Evaluation): boolean =>
  status === 'closed' && Object.keys(answers).length >= FEWEST_ANSWERS

const toldOf = ({ id, kind }: EvaluationQuestion, all: readonly EvaluationAnswers[]): ToldAnswers | null => {
  const given = all.flatMap((one) => one[id] ?? [])
  if (given.length < FEWEST_ANSWERS) return null
  if (kind === 'words')
    return {
      counts: [],
      mean: null,
      words: given.filter((one) => typeof one === 'string').toSorted((a, b) => (a < b ? -1 : 1)),
    }
  const counts = marks.map((mark) => given.filter((one) => one === mark).length)
  const weight = counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
  return { counts, mean: Math.round((weight / given.length) * 100) / 100, words: [] }
}

/** @returns null until it is closed and enough people have answered */
export const evaluationResults = (evaluation: Evaluation): EvaluationResults | null => {
  if (!hasResults(evaluation)) return null
  const all = Object.values(evaluation.answers)
  return {
    answered: all.length,
    questions: evaluation.questions.map((question) => ({ question, told: toldOf(question, all) })),
  }
}
