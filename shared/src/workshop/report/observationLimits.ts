/** How much may be said in the review round: characters, and observations of one delegation on one draft. */
export const observationLimits = { text: 8_000, proposed: 20_000, answer: 8_000, perDelegation: 300 } as const
