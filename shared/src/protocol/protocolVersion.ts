/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages. 3: groups one by one, plans,
 * rules, rounds, choices, help. 4: merging, splitting, pens, suggestions, brackets, positions, en bloc, ad referendum, silence, follow-up;
 * the floor and questions in writing.
 */
export const PROTOCOL_VERSION = 4

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = '556d29e65c077fb80af7ca1e252712fa40de251a9caca70aae6144bc1d7615ab'
