/** The names of docs: a round trip for every name, null for every other text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idSchema } from '../ids.ts'
import { type DocName, formatDocName, parseDocName } from './docName.ts'

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/).filter((text) => idSchema.safeParse(text).success)
const docName: fc.Arbitrary<DocName> = fc.oneof(
  fc.record({ kind: fc.constant('draft' as const), workshopId: id, groupId: id }),
  fc.record({ kind: fc.constant('joint' as const), workshopId: id }),
  fc.record({ kind: fc.constant('report' as const), workshopId: id }),
)

describe('docName', () => {
  test('every name survives the way into text and back', () => {
    fc.assert(
      fc.property(docName, (name) => {
        expect(parseDocName(formatDocName(name))).toEqual(name)
      }),
    )
  })

  test('the written form is the one in URLs', () => {
    expect(formatDocName({ kind: 'draft', workshopId: 'w1', groupId: 'g2' })).toBe('w1.draft.g2')
    expect(formatDocName({ kind: 'joint', workshopId: 'w1' })).toBe('w1.joint')
  })

  test.each([
    '',
    'w1',
    'w1.',
    'w1.other',
    'w1.draft',
    'w1.draft.',
    'w1.joint.g1',
    'w1.draft.g1.x',
    'w 1.joint',
    '../x.joint',
    'constructor.joint',
  ])('refuses "%s"', (text) => expect(parseDocName(text)).toBeNull())

  test('whatever is read is written the same way again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const name = parseDocName(text)
        expect(name === null || formatDocName(name) === text).toBe(true)
      }),
    )
  })
})
