/** A promise that is resolved from outside, for tests that wait for something to happen. */
export type Signal = { readonly given: Promise<void>; give(): void }

export const createSignal = (): Signal => {
  let give = (): void => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}
