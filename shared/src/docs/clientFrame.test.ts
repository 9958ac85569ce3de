/** The frames of the docs protocol: what a client writes is read, and no bytes whatever make the reader throw. */
import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readClientFrame } from './clientFrame.ts'
import { askMissingFrame, awarenessFrame, missingFrame, updateFrame } from './docFrames.ts'
import { isContentFrame, isWholeFrame } from './docWire.ts'

const docWithText = (): Y.Doc => {
  const doc = new Y.Doc()
  doc.getText('t').insert(0, 'words')
  return doc
}

describe('readClientFrame', () => {
  test('reads questions, answers, updates and awareness', () => {
    const doc = docWithText()
    const update = Y.encodeStateAsUpdate(doc)
    expect(readClientFrame(askMissingFrame(doc))).toEqual({ type: 'askMissing', stateVector: Y.encodeStateVector(doc) })
    expect(readClientFrame(updateFrame(update))).toMatchObject({
      type: 'content',
      whole: false,
      update: { bytes: update },
    })
    expect(readClientFrame(missingFrame(doc, new Uint8Array([0])))).toMatchObject({ type: 'content', whole: true })
    const entries = [{ clientId: 7, clock: 3, state: '{"cursor":1}' }]
    expect(readClientFrame(awarenessFrame(entries))).toEqual({ type: 'awareness', entries })
  })

  test('refuses updates that are garbage inside a well-formed frame', () => {
    expect(readClientFrame(updateFrame(new Uint8Array([9, 9, 9, 9])))).toBeNull()
  })

  test('refuses types that only the server sends', () => {
    const ack = encoding.encode((encoder) => encoding.writeVarUint(encoder, 10))
    expect(readClientFrame(ack)).toBeNull()
  })

  test('never throws', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.uint8Array({ maxLength: 60 }).map((tail) => new Uint8Array([0, 2, tail.length, ...tail])),
      fc.uint8Array({ maxLength: 60 }).map((tail) => new Uint8Array([1, tail.length, ...tail])),
    )
    fc.assert(
      fc.property(bytes, (frame) => {
        expect(() => readClientFrame(frame)).not.toThrow()
      }),
    )
  })

  test('content frames are told from the others by their first two bytes', () => {
    const doc = docWithText()
    const update = updateFrame(Y.encodeStateAsUpdate(doc))
    const whole = missingFrame(doc, new Uint8Array([0]))
    expect([update, whole, askMissingFrame(doc)].map(isContentFrame)).toEqual([true, true, false])
    expect([update, whole, askMissingFrame(doc)].map(isWholeFrame)).toEqual([false, true, false])
  })
})
