/** What an update would change: the same answer as applying it gives, for any two histories. */
import { checkUpdate } from '@plenaria/shared/docs/clientFrame'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { changesNothing, isIncomplete } from './updateEffect.ts'

type Edit = { at: number; insert: string | null }
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ at: fc.nat(20), insert: fc.option(fc.constantFrom('a', 'bc', 'def')) }),
  { maxLength: 12 },
)

const write = (doc: Y.Doc, list: readonly Edit[]): void => {
  const text = doc.getText('t')
  for (const { at, insert } of list) {
    const index = Math.min(at, text.length)
    if (insert !== null) text.insert(index, insert)
    else if (index < text.length) text.delete(index, 1)
  }
}

test('an update changes nothing exactly when applying it changes nothing', () => {
  fc.assert(
    fc.property(edits, edits, edits, fc.boolean(), (base, mine, yours, isKnown) => {
      const [left, right] = [new Y.Doc(), new Y.Doc()]
      write(left, base)
      Y.applyUpdate(right, Y.encodeStateAsUpdate(left))
      write(left, mine)
      write(right, yours)
      if (isKnown) Y.applyUpdate(left, Y.encodeStateAsUpdate(right))
      const update = checkUpdate(Y.encodeStateAsUpdate(right, Y.encodeStateVector(left)))
      const foreseen = changesNothing(left, update)
      const before = Y.encodeStateAsUpdate(left)
      Y.applyUpdate(left, update.bytes)
      expect(foreseen).toBe(Buffer.compare(before, Y.encodeStateAsUpdate(left)) === 0)
    }),
  )
})

test('an update that builds on a missing one is incomplete until that one comes', () => {
  const [writer, reader] = [new Y.Doc(), new Y.Doc()]
  const updates: Uint8Array[] = []
  writer.on('update', (update: Uint8Array) => updates.push(update))
  writer.getText('t').insert(0, 'uno')
  writer.getText('t').insert(3, ' dos')
  const [first, second] = updates.map(checkUpdate)
  if (first === undefined || second === undefined) throw new Error('Two updates were expected.')
  Y.applyUpdate(reader, second.bytes)
  expect(isIncomplete(reader, second)).toBe(true)
  Y.applyUpdate(reader, first.bytes)
  expect(isIncomplete(reader, second)).toBe(false)
})
