/** What deciding answers: the events that follow from a command, or a refusal that says why not and what to do. */
import type { Refusal } from './workshop/refusals.ts'

export type Decision<Event> = { ok: true; events: readonly Event[] } | { ok: false; refusal: Refusal }

export const accept = <Event>(...events: Event[]): Decision<Event> => ({ ok: true, events })
