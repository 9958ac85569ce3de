/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages. 3: groups one by one, plans,
 * rules, rounds, choices, help. 4: merging, splitting, pens, suggestions, brackets, positions, en bloc, ad referendum, silence, follow-up.
 */
export const PROTOCOL_VERSION = 4

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = '3b660f7553d67d15ebc9c7d5a3e46e9c671cd4b6e96105657577523f6d8a992b'
