/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages.
 */
export const PROTOCOL_VERSION = 2

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = '5f331613f0fd58c62cd44046fe6056fb0292cc8404d04d0612d33e5b9a78ccf1'
