/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages.
 */
export const PROTOCOL_VERSION = 2

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = '76e54507a02838ae79a4501c12783b79c63bc8c52e41bc97cf09fa1a94b8523f'
