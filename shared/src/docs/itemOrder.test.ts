/** The order of items: whatever the keys were, a placed item stands where it was put and nobody else moves. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byOrder, type Placed, placeAfter } from './itemOrder.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const key = fc.constantFrom('a0', 'a1', 'a1V', 'a2', 'Zz', '~', '', 'no key!', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz')
const places: fc.Arbitrary<Placed[]> = fc
  .tuple(fc.shuffledSubarray(ids), fc.array(key, { minLength: 6, maxLength: 6 }))
  .map(([some, keys]) => some.map((id, index) => ({ id, ord: keys[index] ?? '' })))

const orderOf = (items: readonly Placed[]): string[] => items.toSorted(byOrder).map((item) => item.id)

const withKeys = (items: readonly Placed[], keys: ReadonlyMap<string, string>): Placed[] =>
  items.map((item) => ({ ...item, ord: keys.get(item.id) ?? item.ord }))

describe('placeAfter', () => {
  test('the item follows its neighbour and the others keep their order, with tied and malformed keys too', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids)), (items, id, after) => {
        const rest = orderOf(items.filter((item) => item.id !== id))
        fc.pre(id !== after && (after === null || rest.includes(after)))
        const all = items.some((item) => item.id === id) ? items : [...items, { id, ord: '' }]
        const wanted = rest.toSpliced(after === null ? 0 : rest.indexOf(after) + 1, 0, id)
        expect(orderOf(withKeys(all, placeAfter(items, id, after)))).toEqual(wanted)
      }),
    )
  })

  test('a move between two different keys writes one key only', () => {
    const items = [
      { id: 'a', ord: 'a0' },
      { id: 'b', ord: 'a1' },
      { id: 'c', ord: 'a2' },
    ]
    expect([...placeAfter(items, 'c', 'a').keys()]).toEqual(['c'])
  })

  test('a gap between tied keys is opened by new keys for those behind it', () => {
    const items = [
      { id: 'a', ord: 'a0' },
      { id: 'b', ord: 'a0' },
      { id: 'c', ord: 'a1' },
    ]
    expect([...placeAfter(items, 'x', 'a').keys()]).toEqual(['x', 'b'])
  })

  test('an unknown neighbour means the end', () => {
    const items = [{ id: 'a', ord: 'a0' }]
    expect(orderOf(withKeys([...items, { id: 'x', ord: '' }], placeAfter(items, 'x', 'unknown')))).toEqual(['a', 'x'])
  })
})
