/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages. 3: groups one by one, plans,
 * rules, rounds, choices, help. 4: merging, splitting, pens, suggestions, brackets, positions, en bloc, ad referendum, silence, follow-up.
 */
export const PROTOCOL_VERSION = 4

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = 'b97b21b8d0ad75b4d8c0bcb30b74f32388cb4e76a09fd6078ae2a20c1c40bc43'
