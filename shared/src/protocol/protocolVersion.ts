/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages.
 */
export const PROTOCOL_VERSION = 2

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = '491a27c542f44299415c7bf56f2cbb5e481f47d642c78a8e6509385ba19fb7d7'
