import { emptyPlenary } from '@plenaria/shared/workshop/plenary/plenary'
import { expect, test } from 'vitest'
import { alikeClusters } from './alikeClusters.ts'

const item = (groupId: string, isRecorded = true) => ({ groupId, itemId: 'i', text: { en: groupId }, isRecorded })
const [a, b, c] = [item('a'), item('b'), item('c', false)]
const alike = {
  items: [a, b, c],
  pairs: [
    { a, b, score: 1, flags: ['number' as const] },
    { a: b, b: c, score: 1, flags: [] },
  ],
  clusters: [[a, b, c]],
}

test('a cluster carries the flags of its pairs, and whether all of it is written', () => {
  expect(alikeClusters(alike, emptyPlenary)).toMatchObject([{ items: [a, b, c], flags: ['number'], isWritten: false }])
})

test('what has its place already is not put forward; one alone is no cluster', () => {
  const aside = (ref: typeof a) => ({ groupId: ref.groupId, itemId: ref.itemId, reason: 'x', at: 0 as never })
  const plenary = { ...emptyPlenary, sourcesAside: [aside(a)] }
  expect(alikeClusters(alike, plenary)).toMatchObject([{ items: [b, c], flags: [] }])
  expect(alikeClusters(alike, { ...plenary, sourcesAside: [aside(a), aside(b)] })).toEqual([])
})
