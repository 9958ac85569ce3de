/** One task at a time per key, in the order asked; a failed task does not hold up the next. */
export type InTurn = <T>(key: string, task: () => Promise<T>) => Promise<T>

export const createInTurn = (): InTurn => {
  const tails = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const turn = (tails.get(key) ?? Promise.resolve()).then(task, task)
    const tail = turn.then(
      () => undefined,
      () => undefined,
    )
    tails.set(key, tail)
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key)
    })
    return turn
  }
}
