/** Recording: asked for, answered, begun and ended; never against an objection. */
import { expect, test } from 'vitest'
import { accept } from '../../decision.ts'
import { fold, given } from '../../testing/givenWhenThen.ts'
import { inPlenary } from '../../testing/sampleBooths.ts'
import { dayOne, sampleFacts } from '../../testing/sampleFacts.ts'
import { openGroupsFacts } from '../../testing/sampleHistories.ts'
import { personActor } from '../actor.ts'
import { refuse } from '../refusals.ts'
import type { Command, WorkshopEvent } from '../workshop.ts'

const as = (personId: string) => ({ actor: personActor(personId) })
const able = { outside: { canRecord: true } }
const ask: Command = { type: 'AskToRecord', ...inPlenary }
const start: Command = { type: 'StartRecording', ...inPlenary }
const stop: Command = { type: 'StopRecording', ...inPlenary }
const answer = (agrees: boolean, roomId = 'plenary'): Command => ({ type: 'AnswerRecording', roomId, agrees })
const by = { by: 'facilitator-rcm', at: dayOne }
const asked: WorkshopEvent = { type: 'RecordingAsked', ...inPlenary, ...by }
const started: WorkshopEvent = { type: 'RecordingStarted', ...inPlenary, ...by }
const answered = (personId: string, agrees: boolean, roomId = 'plenary'): WorkshopEvent => ({
  type: 'RecordingAnswered',
  roomId,
  personId,
  agrees,
  at: dayOne,
})
const recordingAfter = (events: readonly WorkshopEvent[]) =>
  fold([...sampleFacts, ...events]).interpretation.rooms.plenary?.recording ?? null

test('[IN14] it is off, and asked for by a facilitator where the sound can be recorded', () => {
  const sample = given(...sampleFacts)
  expect(recordingAfter([])).toBeNull()
  expect(sample.when(ask)).toEqual(refuse('cannotRecord'))
  expect(sample.when(ask, able)).toEqual(accept(asked))
  expect(given(...sampleFacts, asked).when(ask, able)).toEqual(accept())
  for (const personId of ['secretariat-rcm', 'moderator-1', 'honduras-1', 'interpreter-1'])
    expect(sample.when(ask, { ...as(personId), ...able })).toEqual(refuse('notAllowed'))
})

test('[IN14] everybody in the room answers, and may change their mind', () => {
  const sample = given(...sampleFacts, asked)
  expect(sample.when(answer(true), as('honduras-1'))).toEqual(accept(answered('honduras-1', true)))
  expect(given(...sampleFacts, asked, answered('honduras-1', true)).when(answer(true), as('honduras-1'))).toEqual(
    accept(),
  )
  expect(recordingAfter([asked, answered('honduras-1', true), answered('honduras-1', false)])?.answers).toEqual({
    'honduras-1': false,
  })
  expect(given(...sampleFacts).when(answer(true), as('honduras-1'))).toEqual(refuse('notAskedToRecord'))
  expect(given(...openGroupsFacts, asked).when(answer(true), as('honduras-1'))).toEqual(refuse('notInRoom'))
})

test('[IN14] it begins after asking, and not while somebody in the room objects', () => {
  expect(given(...sampleFacts).when(start, able)).toEqual(refuse('notAskedToRecord'))
  expect(given(...sampleFacts, asked).when(start)).toEqual(refuse('cannotRecord'))
  expect(given(...sampleFacts, asked, answered('honduras-1', false)).when(start, able)).toEqual(
    refuse('recordingObjected'),
  )
  expect(given(...sampleFacts, asked, answered('honduras-1', true)).when(start, able)).toEqual(accept(started))
  expect(given(...sampleFacts, asked, started).when(start, able)).toEqual(accept())
  // Who has gone to a group is not recorded in plenary.
  expect(given(...openGroupsFacts, asked, answered('honduras-1', false)).when(start, able).ok).toBe(true)
})

test('[IN14] an objection ends it, and so does a facilitator', () => {
  const running = given(...sampleFacts, asked, started)
  const stopped = (who: string): WorkshopEvent => ({ type: 'RecordingStopped', ...inPlenary, by: who, at: dayOne })
  expect(running.when(answer(false), as('honduras-1'))).toEqual(
    accept(answered('honduras-1', false), stopped('honduras-1')),
  )
  expect(running.when(stop)).toEqual(accept(stopped('facilitator-rcm')))
  expect(given(...sampleFacts).when(stop)).toEqual(accept())
  expect(recordingAfter([asked, started, stopped('facilitator-rcm')])).toBeNull()
})

test('[IN14] the closing of the room ends it', () => {
  const inGroup = [asked, started].map((event) => ({ ...event, roomId: 'group-1' }))
  const closed = given(...openGroupsFacts, ...inGroup, asked).when({ type: 'CloseGroups' })
  expect(closed.ok && closed.events.filter(({ type }) => type === 'RecordingStopped')).toEqual([
    { type: 'RecordingStopped', roomId: 'group-1', by: null, at: dayOne },
  ])
})
