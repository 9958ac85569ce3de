/** What crosses the live socket: everything valid survives the way, nothing malformed gets in. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { anyCommand, anyEvent } from '../testing/arbitraries.ts'
import { audiences } from '../workshop/redact.ts'
import { refusalCodes, refuse } from '../workshop/refusals.ts'
import {
  changedSchema,
  clockReplySchema,
  clockSchema,
  committedSchema,
  headSchema,
  joinReplySchema,
  joinSchema,
  presenceSchema,
  sendReplySchema,
  sendSchema,
} from './live.ts'

const crossed = (schema: z.ZodType, message: unknown): unknown => schema.parse(JSON.parse(JSON.stringify(message)))

test('law: every command and every batch of events survives the way', () => {
  fc.assert(
    fc.property(fc.uuid(), anyCommand, fc.array(anyEvent, { maxLength: 5 }), (commandId, command, events) => {
      const sent = { commandId, command }
      expect(crossed(sendSchema, sent)).toEqual(sent)
      const committed = { version: events.length, events }
      expect(crossed(committedSchema, committed)).toEqual(committed)
    }),
  )
})

test.each<[string, z.ZodType, unknown]>([
  ['join', joinSchema, { workshopId: 'w1', protocol: 1, haveVersion: 0 }],
  ['clock', clockSchema, {}],
  ['clock reply', clockReplySchema, { ok: true, now: 1_600_000_000_000 }],
  ['head', headSchema, { version: 7 }],
  ['presence', presenceSchema, { all: false, online: ['honduras-1'], gone: [] }],
  ['changed', changedSchema, { what: 'directory' }],
  ['send reply', sendReplySchema, { ok: true, version: 8 }],
  ...audiences.flatMap((audience): [string, z.ZodType, unknown][] => [
    [
      `snapshot for ${audience}`,
      joinReplySchema,
      { ok: true, version: 3, audience, online: [], state: { kind: 'snapshot', workshop: '{}' } },
    ],
    [
      `events for ${audience}`,
      joinReplySchema,
      { ok: true, version: 3, audience, online: ['belize-1'], state: { kind: 'events', events: [] } },
    ],
  ]),
])('%s survives the way', (_, schema, message) => {
  expect(crossed(schema, message)).toEqual(message)
})

test.each(refusalCodes)('the refusal %s survives the way as any answer', (code) => {
  for (const schema of [joinReplySchema, sendReplySchema, clockReplySchema]) {
    expect(crossed(schema, refuse(code))).toEqual(refuse(code))
  }
})

const commandId = '0b6f3f0e-8a3c-4c39-9f57-0a1b2c3d4e5f'
const wake = { type: 'Wake' }

test.each<[string, z.ZodType, unknown]>([
  ['nothing', sendSchema, null],
  ['a text', sendSchema, 'NextSegment'],
  ['a command without an id', sendSchema, { command: wake }],
  ['a command whose id is no UUID', sendSchema, { commandId: '1', command: wake }],
  ['an unknown command', sendSchema, { commandId, command: { type: 'DropTables' } }],
  ['a command without its field', sendSchema, { commandId, command: { type: 'StartSitting' } }],
  ['an id with a full stop', sendSchema, { commandId, command: { type: 'StartSitting', sittingId: 'a.b' } }],
  ['an id of every object', sendSchema, { commandId, command: { type: 'StartSitting', sittingId: 'constructor' } }],
  ['a prototype for an id', sendSchema, { commandId, command: { type: 'StartSitting', sittingId: '__proto__' } }],
  [
    'a length that is no whole number',
    sendSchema,
    { commandId, command: { type: 'AdjustSegment', segmentId: 'a', by: 0.5 } },
  ],
  ['a length without bounds', sendSchema, { commandId, command: { type: 'AdjustSegment', segmentId: 'a', by: 1e12 } }],
  [
    'a reason without end',
    sendSchema,
    { commandId, command: { type: 'SetAside', jointItemId: 'a', reason: 'x'.repeat(2_001) } },
  ],
  ['a version before the first', joinSchema, { workshopId: 'w', protocol: 1, haveVersion: -1 }],
  ['a join without a protocol', joinSchema, { workshopId: 'w', haveVersion: 0 }],
  ['an unknown refusal', sendReplySchema, { ok: false, refusal: { code: 'because', message: { es: '', en: '' } } }],
  ['a refusal in one language', sendReplySchema, { ok: false, refusal: { code: 'busy', message: { en: 'Busy.' } } }],
  ['an unknown event', committedSchema, { version: 1, events: [{ type: 'Nothing' }] }],
  ['an audience of its own', joinReplySchema, { ok: true, version: 1, audience: 'all', online: [], state: {} }],
])('%s does not get in', (_, schema, message) => {
  expect(schema.safeParse(message).success).toBe(false)
})

test('a reason of spaces is no reason', () => {
  const command = { type: 'SetAside', jointItemId: 'a', reason: '  ' }
  expect(sendSchema.parse({ commandId, command }).command).toEqual({ ...command, reason: '' })
})

test('what is not asked for is dropped on the way in', () => {
  const message = { commandId, command: { ...wake, as: 'organiser' }, more: 1 }
  expect(sendSchema.parse(message)).toEqual({ commandId, command: wake })
})
