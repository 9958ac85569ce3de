/** A seed for a new proposal: decides between equally even assignments, so a new one shows another. */
export const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1
