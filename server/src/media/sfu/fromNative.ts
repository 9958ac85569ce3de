/**
 * Wraps what the native library calls: an exception that left it would end the whole process, with everybody's sound. Sending on
 * a track that closed a moment ago is the usual one.
 */
export const fromNative =
  <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
  (...given: Given): void => {
    try {
      act(...given)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      if (!/is closed|not open/i.test(problem)) process.stderr.write(`The media engine: ${problem}\n`)
    }
  }
