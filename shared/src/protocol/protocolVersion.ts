/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages. 3: groups one by one, plans,
 * rules, rounds, choices, help. 4: merging, splitting, pens, suggestions, brackets, positions, en bloc, ad referendum, silence, follow-up;
 * the floor and questions in writing.
 */
export const PROTOCOL_VERSION = 4

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = 'b75d27a087b8bedb6476403b8945ba8b1793b4f4db27fd9e49db3fe8fe599559'
