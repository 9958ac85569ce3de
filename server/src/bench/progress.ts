/** Tells when the last of a crowd has come as far as a number that only grows. It does not know what the number counts. */

export type Progress = {
  /** A member has come as far as `value`. */
  note: (member: number, value: number) => void
  /** Resolves with the moment at which the last member reached `target`; one question at a time. */
  whenAll: (target: number) => Promise<number>
}

type Question = { target: number; behind: Set<number>; answer: (at: number) => void }

/** @param now in milliseconds, for example `performance.now` */
export const createProgress = (members: number, now: () => number): Progress => {
  const values = Array.from({ length: members }, () => Number.NEGATIVE_INFINITY)
  let question: Question | null = null

  return {
    note: (member, value) => {
      values[member] = value
      if (!question || value < question.target) return
      if (!question.behind.delete(member) || question.behind.size > 0) return
      question.answer(now())
      question = null
    },
    whenAll: (target) =>
      new Promise((answer) => {
        const behind = new Set(values.flatMap((value, member) => (value < target ? [member] : [])))
        if (behind.size === 0) answer(now())
        else question = { target, behind, answer }
      }),
  }
}
