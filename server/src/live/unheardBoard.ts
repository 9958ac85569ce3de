/**
 * Who is on air and sends no sound: told to those backstage while it lasts, as nobody hears their channel (IN20). It looks every
 * second, so that nothing that happens in booths or with the sound has to be told to it.
 */
export type UnheardBoard = {
  readonly has: (workshopId: string, personId: string) => boolean
  readonly look: () => void
  readonly close: () => void
}

/** Opening a microphone takes a moment, and so does a page that is loaded anew. In milliseconds. */
export const UNHEARD_AFTER = 5_000
const LOOKS_EVERY = 1_000

export const createUnheardBoard = (ports: {
  /** Workshops that somebody is connected to. */
  readonly workshopIds: () => Iterable<string>
  /** Those on air of whom no sound arrives this second. */
  readonly missing: (workshopId: string) => readonly string[]
  readonly tell: (workshopId: string, personIds: readonly string[]) => void
  readonly now: () => number
}): UnheardBoard => {
  const { workshopIds, missing, tell, now } = ports
  const since = new Map<string, ReadonlyMap<string, number>>()
  const unheard = (workshopId: string): string[] =>
    [...(since.get(workshopId) ?? [])].flatMap(([personId, at]) => (now() - at >= UNHEARD_AFTER ? personId : []))
  const look = () => {
    const looked = new Set(workshopIds())
    for (const workshopId of looked) {
      const before = since.get(workshopId)
      const hadSome = unheard(workshopId).length > 0
      const next = new Map(missing(workshopId).map((personId) => [personId, before?.get(personId) ?? now()]))
      if (next.size > 0) since.set(workshopId, next)
      else since.delete(workshopId)
      const people = unheard(workshopId)
      // Said again while it lasts, to whoever came meanwhile.
      if (people.length > 0 || hadSome) tell(workshopId, people)
    }
    for (const workshopId of since.keys()) if (!looked.has(workshopId)) since.delete(workshopId)
  }
  const timer = setInterval(look, LOOKS_EVERY)
  return {
    has: (workshopId, personId) => unheard(workshopId).includes(personId),
    look,
    close: () => clearInterval(timer),
  }
}
