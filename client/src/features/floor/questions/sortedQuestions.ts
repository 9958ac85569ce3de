/** The questions of a room in the lists in which they are shown. Pure. */
import { type Question, questionStatus, supportersOf } from '@plenaria/shared/workshop/floor/questions'

export type SortedQuestions = {
  /** For whoever leads, the oldest first. */
  readonly waiting: readonly Question[]
  /** Open to support and answers: the most supported first, then the oldest. */
  readonly open: readonly Question[]
  /** Answered, merged, set aside or withdrawn; the newest first. */
  readonly closed: readonly Question[]
}

export const sortedQuestions = (questions: readonly Question[], roomId: string): SortedQuestions => {
  const own = questions.filter((one) => one.roomId === roomId)
  const inStatus = (status: string) => own.filter((one) => questionStatus(one) === status)
  const support = (one: Question) => supportersOf(questions, one).length
  return {
    waiting: inStatus('waiting').toSorted((a, b) => a.askedAt - b.askedAt),
    open: inStatus('published').toSorted((a, b) => support(b) - support(a) || a.askedAt - b.askedAt),
    closed: own
      .filter((one) => !['waiting', 'published'].includes(questionStatus(one)))
      .toSorted((a, b) => b.askedAt - a.askedAt),
  }
}
