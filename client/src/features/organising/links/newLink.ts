/** One person's link as the server hands it out. It keeps only the hash, so this is the one time the link can be read. */
export type NewLink = {
  readonly personId: string
  /** The name in one language; the directory has the others. */
  readonly person: string
  /** A role of the core; other words are shown as they are. */
  readonly role: string
  readonly url: string
}
