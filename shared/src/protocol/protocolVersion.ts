/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release.
 */
export const PROTOCOL_VERSION = 1

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = '18c19601873a35dd8f7dcddb55215570a5d5820dec546afde692219e247ea7d2'
