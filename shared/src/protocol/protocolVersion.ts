/**
 * The number both sides compare when they join; a difference means "reload". The fingerprint test forbids changing the
 * schemas without raising it.
 * 1: first release. 2: the plan is edited live, steps are undone, slots, time recovered, messages. 3: groups one by one, plans,
 * rules, rounds, choices, help.
 */
export const PROTOCOL_VERSION = 3

/** SHA-256 over the JSON Schemas of everything on the wire, as of this version. */
export const PROTOCOL_FINGERPRINT = '41e4940eb3a4f52bfaa1fdb7de36f1f311e885c92457319a77d759cd67f30159'
