/** The rules of collation, CO1 to CO7. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CollateProblem, collateProblemSchema } from './collateProblem.ts'
import { collateItems } from './collateItems.ts'
import { conceptReader, readGlossary } from './glossary.ts'

type Item = CollateProblem['items'][number]
const item = (id: string, lang: string, text: string, changes: Partial<Item> = {}): Item => ({
  id,
  group: id.slice(0, 1),
  lang,
  text,
  ...changes,
})

const training = item('a1', 'en', 'Train border officers in international protection.')
const alike = item('b1', 'en', 'Border officers are trained in international protection.')
const spanish = item('c1', 'es', 'Capacitar a los oficiales de frontera en protección internacional.')
const other = item('d1', 'es', 'Reducir el costo de las remesas familiares.')
const all = [training, alike, spanish, other]

describe('suggesting', () => {
  test('[CO1] [CO3] what says the same is suggested within a language and across, what does not is not', () => {
    const { pairs, clusters } = collateItems({ items: all })
    expect(pairs.map(({ a, b }) => `${a} ${b}`).toSorted()).toEqual(['a1 b1', 'a1 c1', 'b1 c1'])
    expect(clusters).toEqual([['a1', 'b1', 'c1']])
    for (const { score } of pairs) expect(score).toBeGreaterThan(0.2)
  })

  test('[CO2] words of two languages are one concept where a row says so, phrases as well', () => {
    const read = conceptReader(
      readGlossary('trata de personas / trata = human trafficking / trafficking; niñez = children'),
    )
    expect(read('la trata de personas')).toEqual(read('human trafficking'))
    expect(read('trata')).toEqual(read('trafficking'))
    expect(read('niñez')).not.toEqual(read('trata'))
    const strange = [item('a', 'es', 'Zumbar el gorpo.'), item('b', 'en', 'Flurb the snarkle.')]
    expect(collateItems({ items: strange }).pairs).toEqual([])
    const glossary = [
      ['zumbar', 'flurb'],
      ['gorpo', 'snarkle'],
    ]
    expect(collateItems({ items: strange, glossary }).pairs).toHaveLength(1)
  })

  test('[CO4] a translation that both carry is compared', () => {
    const far = [item('a', 'qu', 'Ñawpaq kaq rimay.', { texts: { es: spanish.text } }), spanish]
    expect(collateItems({ items: far }).pairs[0]?.score).toBeGreaterThan(0.9)
    expect(collateItems({ items: [item('a', 'qu', 'Ñawpaq kaq rimay.'), spanish] }).pairs).toEqual([])
  })

  test('an item of one’s own group is marked as such', () => {
    const { pairs } = collateItems({ items: [training, { ...alike, group: 'a' }] })
    expect(pairs[0]?.isWithinGroup).toBe(true)
  })
})

describe('what people decided', () => {
  test('[CO6] what was kept apart is neither suggested nor in one cluster', () => {
    const { pairs, clusters } = collateItems({ items: all, apart: [['b1', 'a1']] })
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).not.toContain('a1 b1')
    expect(clusters.some((ids) => ids.includes('a1') && ids.includes('b1'))).toBe(false)
  })

  test('[CO6] what was put together is in one cluster, however unlike', () => {
    const { clusters } = collateItems({ items: all, together: [['a1', 'd1']] })
    expect(clusters.find((ids) => ids.includes('a1'))).toContain('d1')
    expect(collateItems({ items: all, together: [['a1', 'nobody']] }).clusters).toHaveLength(1)
  })
})

describe('any items', () => {
  const anyText = fc
    .array(fc.constantFrom('frontera', 'border', 'train', 'capacitar', 'niñez', 'no', '6', '\n', '<b>', ''), {
      maxLength: 12,
    })
    .map((words) => words.join(' '))
  const anyItems = fc
    .array(fc.record({ lang: fc.constantFrom('es', 'en', 'xx'), text: anyText }), { maxLength: 14 })
    .map((list) => list.map(({ lang, text }, at) => item(`i${at}`, lang, text)))

  test('[CO7] law: the order of the items makes no difference', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(collateItems({ items: items.toReversed() })).toEqual(collateItems({ items }))
      }),
    )
  })

  test('[CO5] law: clusters share nobody, and everybody in one is somewhat like one of its members', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { pairs, clusters } = collateItems({ items })
        const members = clusters.flat()
        expect(new Set(members).size).toBe(members.length)
        for (const cluster of clusters)
          expect(pairs.some(({ a, b }) => cluster.includes(a) && cluster.includes(b))).toBe(true)
      }),
    )
  })

  test('[CO5] a chain of chance does not grow: the ends are unlike', () => {
    const chain = [
      item('a', 'en', 'alpha beta gamma delta'),
      item('b', 'en', 'gamma delta epsilon zeta'),
      item('c', 'en', 'epsilon zeta eta theta'),
      item('d', 'en', 'eta theta iota kappa'),
    ]
    expect(Math.max(0, ...collateItems({ items: chain }).clusters.map(({ length }) => length))).toBeLessThan(4)
  })

  test('[CO7] nothing, nothing alike, and the same five hundred times', () => {
    expect(collateItems({ items: [] })).toEqual({ pairs: [], clusters: [] })
    expect(collateItems({ items: [item('a', 'es', ' '), item('b', 'es', '')] }).pairs).toEqual([])
    const same = Array.from({ length: 500 }, (_, at) => ({ ...training, id: `same-${at}` }))
    expect(collateItems({ items: same }).clusters).toHaveLength(1)
  })

  test('more than a server should bear is refused by the schema', () => {
    const items = [{ ...training, text: 'x'.repeat(20_001) }]
    expect(collateProblemSchema.safeParse({ items }).success).toBe(false)
    expect(collateProblemSchema.safeParse({ items: [], glosary: [] }).success).toBe(false)
  })
})
