/** Puts an end to waiting, so that a measurement that hangs fails instead of lasting for ever. */

/** @param limit milliseconds @throws when the promise is not settled by then */
export const withinTime = async <T>(limit: number, what: string, promise: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit} ms.`)), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
