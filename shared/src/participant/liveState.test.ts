/** What a participant shows is always the fold of what its audience may see, however messages come. */
import { expect, test } from 'vitest'
import { fold } from '../testing/givenWhenThen.ts'
import { groupWorkFacts, openGroupsFacts } from '../testing/sampleHistories.ts'
import type { JoinReply } from '../protocol/live.ts'
import { type Audience, redactEvent, redactWorkshop } from '../workshop/redact.ts'
import { refuse } from '../workshop/refusals.ts'
import { afterCommitted, afterJoin, afterPresence, initialLiveState, type LiveState } from './liveState.ts'

const before = groupWorkFacts.length
const news = openGroupsFacts.slice(before)
const head = openGroupsFacts.length

const snapshot = (audience: Audience, version = before): JoinReply => ({
  ok: true,
  version,
  audience,
  online: ['honduras-1'],
  state: {
    kind: 'snapshot',
    workshop: JSON.stringify(redactWorkshop(fold(openGroupsFacts.slice(0, version)), audience)),
  },
})
const missed = (audience: Audience, after = before): JoinReply => ({
  ok: true,
  version: head,
  audience,
  online: [],
  state: { kind: 'events', events: openGroupsFacts.slice(after).map((event) => redactEvent(event, audience)) },
})
const joined = (audience: Audience = 'everyone'): LiveState =>
  afterJoin(initialLiveState, snapshot(audience)) ?? initialLiveState
const whole = (audience: Audience) => redactWorkshop(fold(openGroupsFacts), audience)

test('joining brings the whole state, and later only the events since', () => {
  expect(joined()).toMatchObject({ link: 'online', version: before, audience: 'everyone' })
  expect(afterJoin(joined(), missed('everyone'))).toMatchObject({ version: head, workshop: whole('everyone') })
})

test('events that were told while the answer to joining was under way are not folded twice', () => {
  const ahead = afterCommitted(joined(), { version: before + 1, events: news.slice(0, 1) }) ?? joined()
  expect(afterJoin(ahead, missed('everyone'))?.workshop).toEqual(whole('everyone'))
})

test('events for another audience do not fit a state that was seen with other rights: join from nothing', () => {
  expect(afterJoin(joined('everyone'), missed('staff'))).toBeNull()
  expect(afterJoin(joined('everyone'), snapshot('staff', head))).toMatchObject({
    audience: 'staff',
    workshop: whole('staff'),
  })
})

test('a snapshot that is older, as of a restored backup, replaces what is shown', () => {
  const late = afterJoin(initialLiveState, snapshot('everyone', head)) ?? initialLiveState
  expect(afterJoin(late, snapshot('everyone', before))?.version).toBe(before)
})

test('a refused join keeps what is shown and says why', () => {
  const { refusal } = refuse('unknownPerson')
  expect(afterJoin(joined(), { ok: false, refusal })).toMatchObject({ link: 'refused', refusal, version: before })
})

test('what is committed is folded when next, ignored when known, cut when it overlaps, and a gap asks to join', () => {
  const state = joined('staff')
  expect(afterCommitted(state, { version: head, events: [...news] })?.workshop).toEqual(whole('staff'))
  expect(afterCommitted(state, { version: before, events: openGroupsFacts.slice(before - 1, before) })).toBe(state)
  expect(afterCommitted(state, { version: head, events: openGroupsFacts.slice(before - 2) })?.workshop).toEqual(
    whole('staff'),
  )
  expect(afterCommitted(state, { version: head, events: openGroupsFacts.slice(head - 1) })).toBeNull()
})

test('presence adds and removes, or replaces all', () => {
  const state = afterPresence(joined(), { all: false, online: ['guatemala-1'], gone: ['honduras-1'] })
  expect([...state.online]).toEqual(['guatemala-1'])
  expect([...afterPresence(state, { all: true, online: ['belize-1'], gone: [] }).online]).toEqual(['belize-1'])
})
