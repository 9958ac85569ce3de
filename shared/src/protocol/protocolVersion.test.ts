/** Changing what crosses the wire without raising the protocol's version is noticed here. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import * as booth from './booth.ts'
import * as live from './live.ts'
import * as media from './media.ts'
import { PROTOCOL_FINGERPRINT, PROTOCOL_VERSION } from './protocolVersion.ts'

type Schemas = Readonly<Record<string, z.ZodType>>

/** SHA-256 over the JSON Schemas, by name in alphabetical order. */
const fingerprintOf = (schemas: Schemas): string => {
  const hash = createHash('sha256')
  for (const [name, schema] of Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name} ${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))}\n`)
  }
  return hash.digest('hex')
}

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType
const schemas: Schemas = Object.fromEntries(
  Object.entries({ ...live, ...media, ...booth }).flatMap(([name, value]) =>
    isSchema(value) ? [[name, value] as const] : [],
  ),
)

test('the protocol’s version is raised with every change of what crosses the wire', () => {
  const fingerprint = fingerprintOf(schemas)
  const isKnown = fingerprint === PROTOCOL_FINGERPRINT
  const advice =
    `The messages have changed: bump PROTOCOL_VERSION (now ${PROTOCOL_VERSION}; not needed before its release), say why ` +
    `beside it, and paste PROTOCOL_FINGERPRINT = '${fingerprint}'`
  expect(isKnown ? 'the messages are those of this version' : advice).toBe('the messages are those of this version')
})

test('every schema of the live protocol is covered', () => {
  expect(Object.keys(schemas).toSorted()).toEqual(
    Object.keys({ ...live, ...media, ...booth })
      .filter((name) => name.endsWith('Schema'))
      .toSorted(),
  )
  expect(Object.keys(schemas).length).toBeGreaterThan(8)
})

test('a field more, a bound moved and a message renamed change the fingerprint', () => {
  const one = { messageSchema: z.object({ id: z.string().max(5) }) }
  const others: Schemas[] = [
    { messageSchema: z.object({ id: z.string().max(5), more: z.boolean() }) },
    { messageSchema: z.object({ id: z.string().max(6) }) },
    { renamedSchema: one.messageSchema },
  ]
  for (const other of others) expect(fingerprintOf(other)).not.toBe(fingerprintOf(one))
  expect(fingerprintOf({ messageSchema: z.object({ id: z.string().max(5) }) })).toBe(fingerprintOf(one))
})
