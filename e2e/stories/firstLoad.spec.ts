/** What a participant on a weak connection waits for: the code and style of the first screen, as they cross the wire, without what comes later by itself. */
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/** Bytes, before documents and the editor, which come when they are needed. */
const FIRST_LOAD = 200_000

type Chunk = { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }
type Manifest = Readonly<Record<string, Chunk>>

const dist = new URL('../../client/dist/', import.meta.url)

/** The files that a chunk cannot run without. */
const filesOf = (manifest: Manifest, name: string, seen = new Set<string>()): readonly string[] => {
  const chunk = manifest[name]
  if (!chunk || seen.has(name)) return []
  seen.add(name)
  const needed = (chunk.imports ?? []).flatMap((other) => filesOf(manifest, other, seen))
  return [chunk.file, ...(chunk.css ?? []), ...needed]
}

test('a participant’s first load is small', async () => {
  const manifest = JSON.parse(await readFile(new URL('manifest.json', dist), 'utf8')) as Manifest
  const files = [...new Set(['index.html', 'src/app/StageScreen.tsx'].flatMap((name) => filesOf(manifest, name)))]
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, bytes: gzipSync(await readFile(new URL(file, dist))).length })),
  )
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(sizes.length).toBeGreaterThan(5)
  expect(total, JSON.stringify(sizes.toSorted((a, b) => b.bytes - a.bytes))).toBeLessThan(FIRST_LOAD)
})
