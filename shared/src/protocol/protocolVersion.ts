/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages.
 */
export const PROTOCOL_VERSION = 2

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = 'b1958be0fd28c525f40c5b6c56ef37af77bccfb010782a2ad84cd7fc29ee424b'
