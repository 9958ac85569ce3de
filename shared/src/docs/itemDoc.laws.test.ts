/** The laws of shared items: three replicas that exchange updates in any order agree, and no words are lost or doubled. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addItem, moveItem, removeItem, restoreItem } from './itemDoc.ts'
import { recsOf } from './itemShape.ts'
import { readItems } from './readItems.ts'
import { typeInto } from './writeText.ts'

/** One step of one replica; numbers choose among what exists at that moment. */
type Step = {
  replica: number
  kind: 'add' | 'move' | 'remove' | 'restore' | 'type' | 'receive'
  pick: number
  to: number
}

const step: fc.Arbitrary<Step> = fc.record({
  replica: fc.nat(2),
  kind: fc.constantFrom(
    'add',
    'add',
    'move',
    'move',
    'remove',
    'restore',
    'type',
    'type',
    'type',
    'receive',
    'receive',
  ),
  pick: fc.nat(1_000),
  to: fc.nat(1_000),
})

type Replica = { doc: Y.Doc; inbox: Uint8Array[] }

const createReplicas = (): Replica[] => {
  const replicas = [1, 2, 3].map((clientID): Replica => {
    const doc = new Y.Doc()
    doc.clientID = clientID
    return { doc, inbox: [] }
  })
  for (const replica of replicas)
    replica.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'received') return
      for (const other of replicas) if (other !== replica) other.inbox.push(update)
    })
  return replicas
}

const receiveOne = ({ doc, inbox }: Replica, pick: number): void => {
  const [update] = inbox.splice(pick % inbox.length, 1)
  if (update !== undefined) Y.applyUpdate(doc, update, 'received')
}

/** Runs the steps, then delivers what is still under way; answers what was typed into which item. */
const run = (replicas: Replica[], steps: readonly Step[]): Map<string, string[]> => {
  const typed = new Map<string, string[]>()
  for (const [index, { replica: who, kind, pick, to }] of steps.entries()) {
    const replica = replicas[who]
    if (replica === undefined) continue
    const { doc, inbox } = replica
    const ids = [...recsOf(doc).keys()]
    const itemId = ids[pick % ids.length]
    const after = [null, ...ids][to % (ids.length + 1)] ?? null
    if (kind === 'receive' && inbox.length > 0) receiveOne(replica, pick)
    if (kind === 'add') {
      addItem(doc, { itemId: `i${index}`, topicId: 't', languages: ['es', 'en'], after })
      typed.set(`i${index}`, [])
    }
    if (itemId === undefined) continue
    if (kind === 'move') moveItem(doc, itemId, after)
    if (kind === 'remove') removeItem(doc, itemId, index)
    if (kind === 'restore') restoreItem(doc, itemId)
    if (kind === 'type') {
      const words = `[${index}: whole words]`
      typeInto(doc, itemId, 'es', words)
      typed.get(itemId)?.push(words)
    }
  }
  for (const replica of replicas) for (let pick = 7; replica.inbox.length > 0; pick += 3) receiveOne(replica, pick)
  return typed
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1

test('replicas converge; every item is there once and all words stand whole and once in their item', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const replicas = createReplicas()
      const typed = run(replicas, steps)
      const [first, second, third] = replicas.map(({ doc }) => readItems(doc))
      expect(second).toEqual(first)
      expect(third).toEqual(first)

      const doc = replicas[0]?.doc ?? new Y.Doc()
      for (const id of recsOf(doc).keys()) restoreItem(doc, id)
      const items = readItems(doc)
      expect(items.map((item) => item.id).toSorted()).toEqual([...typed.keys()].toSorted())
      for (const { id, text } of items) {
        const all = typed.get(id) ?? []
        for (const words of all) expect(occurrences(text['es'] ?? '', words)).toBe(1)
        expect(text['es']?.length).toBe(all.join('').length)
      }
    }),
    { numRuns: 300 },
  )
})
