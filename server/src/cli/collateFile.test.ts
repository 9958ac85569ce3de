/** Collating a file: what is printed for people and for programs, and one clear line for everything else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { collateFile } from './collateFile.ts'

const directory = mkdtempSync(join(tmpdir(), 'collate-'))
afterAll(() => rmSync(directory, { recursive: true }))

const fileOf = (content: unknown): string => {
  const file = join(directory, 'items.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const items = [
  { id: 'a1', group: 'A', lang: 'en', text: 'Train border officers within six months.' },
  { id: 'b1', group: 'B', lang: 'es', text: 'Capacitar a los oficiales de frontera en doce meses.' },
  { id: 'c1', group: 'C', lang: 'es', text: 'Reducir el costo de las remesas.' },
]

test('programs get pairs with flags, and clusters', async () => {
  const json: unknown = JSON.parse(await collateFile(fileOf({ items }), true))
  expect(json).toMatchObject({ pairs: [{ a: 'a1', b: 'b1', flags: ['number'] }], clusters: [['a1', 'b1']] })
})

test('people are told what to read before merging', async () => {
  const text = await collateFile(fileOf({ items }), false)
  expect(text).toContain('differ in number: read them before merging')
  expect(text).toContain('1 clusters; 1 items stand alone.')
  expect(await collateFile(fileOf({ items: [] }), false)).toBe('0 clusters; 0 items stand alone.')
})

test('everything else fails with one line that says where', async () => {
  await expect(collateFile(fileOf({ items: [{ id: 'a' }] }), true)).rejects.toThrow(/items\.0\.group/)
  await expect(collateFile(fileOf({ items: [items[0], items[0]] }), true)).rejects.toThrow('two items are called a1')
  await expect(collateFile(fileOf('{'), true)).rejects.toThrow('is not JSON')
  await expect(collateFile(join(directory, 'nowhere.json'), true)).rejects.toThrow('cannot be read')
})
