/** What may become a logo, and why not. */
import { logoLimits } from '@plenaria/shared/workshop/charter/logoLimits'
import { describe, expect, test } from 'vitest'
import { createMemoryFileStore } from '../stores/memory/memoryFileStore.ts'
import { createLogoStore } from './logoStore.ts'
import { pictureHead } from './pictureHead.ts'
import { readLogoFile } from './readLogoFile.ts'
import { testJpeg } from './testing/testJpeg.ts'
import { testPng } from './testing/testPng.ts'

const png = testPng(30, 20)
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

test('a PNG and a JPEG are taken as their bytes say they are, whatever they are called', async () => {
  expect(await readLogoFile('logo.jpg', png)).toMatchObject({
    ok: true,
    file: { name: 'logo.jpg', type: 'image/png', width: 30, height: 20, size: png.length },
  })
  expect(await readLogoFile('logo', testJpeg)).toMatchObject({
    ok: true,
    file: { type: 'image/jpeg', width: 24, height: 16 },
  })
})

describe('is refused with what to do', () => {
  const flipped = png.slice()
  flipped[png.length - 20] = (flipped[png.length - 20] ?? 0) ^ 0xff
  const clear = testPng(30, 20, [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ])
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'emptyFile'],
    ['a drawing that may carry script', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'logoType'],
    ['a page', bytesOf('<script>alert(1)</script>'), 'logoType'],
    ['another kind of picture', bytesOf('GIF89a'), 'logoType'],
    ['the beginning of a PNG alone', png.slice(0, 20), 'logoType'],
    ['the head of a PNG alone', png.slice(0, 33), 'logoBroken'],
    ['a PNG that ends too early', png.slice(0, 60), 'logoBroken'],
    ['a PNG with a wrong byte', flipped, 'logoBroken'],
    ['a JPEG that ends too early', testJpeg.slice(0, 200), 'logoBroken'],
    ['a JPEG without a frame', joined(testJpeg.slice(0, 20)), 'logoType'],
    ['a picture of nothing', clear, 'logoBroken'],
    ['one that is too narrow', testPng(15, 20), 'logoSides'],
    ['one that is too wide', testPng(4_001, 16), 'logoSides'],
    ['one that is too large', joined(png, new Uint8Array(logoLimits.bytes)), 'logoSize'],
  ])('%s', async (_, bytes, code) => {
    expect(await readLogoFile('logo.png', bytes)).toMatchObject({ ok: false, refusal: { code } })
  })

  test('a picture that swells to more than its sides say is not drawn', async () => {
    const claimed = png.slice()
    new DataView(claimed.buffer).setUint32(16, 4_000)
    expect(await readLogoFile('logo.png', claimed)).toMatchObject({ ok: false })
  })
})

test('no first bytes make the reader of heads fail or run on', () => {
  const start = [0xff, 0xd8, 0xff]
  for (let length = 0; length < 40; length += 1)
    for (const byte of [0x00, 0x01, 0xc0, 0xc4, 0xe0, 0xff])
      expect(() => pictureHead(new Uint8Array([...start, ...Array.from({ length }, () => byte)]))).not.toThrow()
})

describe('the store', () => {
  const signed = { by: null, at: 1 }
  const read = async (bytes: Uint8Array) => {
    const answer = await readLogoFile('a.png', bytes)
    if (!answer.ok) throw new Error(answer.refusal.code)
    return { file: answer.file, content: bytes }
  }

  test('gives back what was kept, and nothing that has become something else', async () => {
    const files = createMemoryFileStore()
    const store = createLogoStore(files)
    const logo = await read(png)
    await store.keep('w', logo, signed, new Set())
    expect(await store.read('w', logo.file.sha256)).toEqual(logo)
    expect(await store.read('v', logo.file.sha256)).toBeNull()
    const other = testPng(40, 20)
    await files.put('w.logos', { id: 'b'.repeat(64), name: 'b.png', size: other.length, by: null, at: 1 }, other)
    expect(await store.read('w', 'b'.repeat(64))).toBeNull()
  })

  test('gives up the oldest of many that nobody uses', async () => {
    const files = createMemoryFileStore()
    const store = createLogoStore(files)
    const used = await read(png)
    await store.keep('w', used, signed, new Set())
    for (let width = 40; width < 90; width += 1) {
      const content = testPng(width, 16)
      const sha256 = `${width}`.padStart(64, '0')
      const file = { ...used.file, sha256, width, height: 16, size: content.length }
      await store.keep('w', { file, content }, signed, new Set([used.file.sha256]))
    }
    const ids = (await files.list('w.logos')).map(({ id }) => id)
    expect(ids).toHaveLength(40)
    expect(ids).toContain(used.file.sha256)
    expect(ids.at(-1)).toBe('89'.padStart(64, '0'))
  })
})
