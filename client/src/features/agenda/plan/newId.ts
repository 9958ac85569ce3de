/** A new id for something that is planned: whoever sends a command makes the ids in it. */
export const newId = (): string => `s-${crypto.randomUUID().slice(0, 13)}`
