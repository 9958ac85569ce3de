/** What may be a logo: bytes, and pixels on each side. Apart from platformLogo.ts, so that a browser carries no schema for it. */
export const logoLimits = { bytes: 1024 * 1024, leastSide: 16, mostSide: 4_000 } as const
