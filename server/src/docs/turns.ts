/** One thing at a time, in the order of asking. It knows nothing of what is done in a turn. */

export type Turns = {
  /** Runs the task when all earlier ones have ended; its outcome is the promise's. A failed task does not stop others. */
  take<Result>(task: () => Promise<Result> | Result): Promise<Result>
}

export const createTurns = (): Turns => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    take(task) {
      const turn = last.then(task)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
