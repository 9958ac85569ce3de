/** What a participant knows of the workshop, as one immutable value, and how messages change it. It holds no socket. */
import type { Id } from '../ids.ts'
import type { Committed, JoinReply, Presence } from '../protocol/live.ts'
import type { Audience } from '../workshop/redact.ts'
import type { Refusal } from '../workshop/refusals.ts'
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '../workshop/workshop.ts'

/** `refused`: the server will not have this connection; `refusal` says why and nothing is tried again. */
export type LiveLink = 'connecting' | 'online' | 'offline' | 'refused'

export type LiveState = {
  link: LiveLink
  refusal: Refusal | null
  /** How many events are folded into `workshop`; 0 before the first join. */
  version: number
  workshop: Workshop
  audience: Audience
  /** Who is connected this second. */
  online: ReadonlySet<Id>
}

export const initialLiveState: LiveState = {
  link: 'connecting',
  refusal: null,
  version: 0,
  workshop: emptyWorkshop,
  audience: 'everyone',
  online: new Set(),
}

const fold = (workshop: Workshop, events: readonly WorkshopEvent[]): Workshop => events.reduce(evolve, workshop)

/**
 * The server's answer to joining: a whole state, or the events since the version the client had. Null when those events
 * do not fit what is here, which was seen with other rights or is not that old: "join again from version 0".
 */
export const afterJoin = (state: LiveState, reply: JoinReply): LiveState | null => {
  if (!reply.ok) return { ...state, link: 'refused', refusal: reply.refusal }
  const { version, audience } = reply
  const joined: LiveState = { ...state, link: 'online', refusal: null, audience, online: new Set(reply.online) }
  if (reply.state.kind === 'snapshot')
    return { ...joined, version, workshop: JSON.parse(reply.state.workshop) as Workshop }
  return audience === state.audience ? afterCommitted(joined, { version, events: reply.state.events }) : null
}

/** Older: ignored. Next: folded. A gap: null, which means "join again". */
export const afterCommitted = (state: LiveState, { version, events }: Committed): LiveState | null => {
  if (version <= state.version) return state
  const first = version - events.length + 1
  if (first > state.version + 1) return null
  const news = events.slice(state.version + 1 - first)
  return { ...state, version, workshop: fold(state.workshop, news) }
}

export const afterPresence = (state: LiveState, { all, online, gone }: Presence): LiveState => {
  const next = new Set(all ? online : [...state.online, ...online])
  for (const personId of gone) next.delete(personId)
  return { ...state, online: next }
}
