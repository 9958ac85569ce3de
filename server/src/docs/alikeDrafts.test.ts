/** What the chair is told of alike texts: open and recorded drafts together, kept apart ones no more, and worked out once. */
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { openGroupsFacts, plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import { expect, test } from 'vitest'
import { createAlikeReader } from './alikeDrafts.ts'

const refs = { a: { groupId: 'group-1', itemId: 'item-1' }, b: { groupId: 'group-2', itemId: 'item-1' } }
const words = (text: string) => ({ text: { en: text }, responsible: {}, timeFrame: {} })

test('recorded items that say the same are one cluster, until somebody keeps them apart', async () => {
  const alike = createAlikeReader({ docs: { read: () => Promise.reject(new Error('not asked')) } })
  const found = await alike('w', fold(plenaryFacts))
  expect(found.clusters).toEqual([[refs.a, refs.b]])
  expect(found.pairs).toMatchObject([{ ...refs, flags: [] }])
  const apart = { type: 'SourcesKeptApart', ...refs, at: dayOneAfter(80), by: null } as const
  expect((await alike('w', fold([...plenaryFacts, apart]))).clusters).toEqual([])
})

test('what is bold, linked or in a list is compared by its words', async () => {
  const texts: Record<string, string> = {
    'group-1': '1. **Train** border officers.\n2. [Publish](https://a.b/2020) the list.',
    'group-2': 'Train border officers.\nPublish the list.',
  }
  const read = (groupId: string) =>
    Promise.resolve({ items: [{ id: 'item-1', topicId: 't', ...words(texts[groupId] ?? '') }], seq: 1, itemSeq: {} })
  const alike = createAlikeReader({ docs: { read: (doc) => read(doc.kind === 'draft' ? doc.groupId : '') } })
  const found = await alike('w', fold(openGroupsFacts))
  expect(found.pairs).toMatchObject([{ ...refs, flags: [] }])
  expect(found.items[0]?.text).toEqual({ en: texts['group-2'] })
})

test('drafts that are being written are read as they stand; the same again is the same answer', async () => {
  let asked = 0
  const read = ({ groupId }: { groupId?: string }) => {
    asked += 1
    const text =
      groupId === 'group-1' ? 'Train border officers within 6 months.' : 'Border officers are trained within 12 months.'
    return Promise.resolve({ items: [{ id: 'item-1', topicId: 't', ...words(text) }], seq: 1, itemSeq: {} })
  }
  const alike = createAlikeReader({ docs: { read: (doc) => read(doc.kind === 'draft' ? doc : {}) } })
  const workshop = fold(openGroupsFacts)
  const first = await alike('w', workshop)
  expect(first.pairs).toMatchObject([{ ...refs, flags: ['number'] }])
  expect(first.items.every(({ isRecorded }) => isRecorded)).toBe(false)
  expect(await alike('w', workshop)).toBe(first)
  expect(asked).toBe(4)
})

test('[PL24] words that the chair calls the same make texts alike', async () => {
  const texts: Record<string, string> = {
    'group-1': 'Zarnival blorbs weekly.',
    'group-2': 'Every seven days quellen frimp.',
  }
  const read = ({ groupId = '' }: { groupId?: string }) =>
    Promise.resolve({ items: [{ id: 'item-1', topicId: 't', ...words(texts[groupId] ?? '') }], seq: 1, itemSeq: {} })
  const alike = createAlikeReader({ docs: { read: (doc) => read(doc.kind === 'draft' ? doc : {}) } })
  expect((await alike('w', fold(openGroupsFacts))).clusters).toEqual([])
  const text = 'zarnival = quellen\nblorbs = frimp\nweekly = every seven days'
  const set = { type: 'GlossarySet', text, at: dayOneAfter(80), by: null } as const
  expect((await alike('w', fold([...openGroupsFacts, set]))).clusters).toEqual([[refs.a, refs.b]])
})
