/** What every store of files must keep to. Each adapter's test runs this suite. */
import { describe, expect, test } from 'vitest'
import type { FileStore, StoredFile } from './fileStore.ts'

const slides: StoredFile = { id: 'f1', name: 'slides.pdf', size: 3, by: 'p1', at: 1_700_000_000_000 }
const guide: StoredFile = { id: 'f2', name: 'guía.docx', size: 2, by: null, at: 1_700_000_000_001 }
const bytes = new Uint8Array([0, 37, 255])

export const fileStoreContract = (open: () => Promise<FileStore>): void => {
  describe('FileStore', () => {
    test('FS-1 a file is read as it was put, byte for byte, and listed in order', async () => {
      const store = await open()
      await store.put('w1', slides, bytes)
      await store.put('w1', guide, new Uint8Array([1, 2]))
      expect(await store.read('w1', 'f1')).toEqual({ file: slides, content: bytes })
      expect(await store.list('w1')).toEqual([slides, guide])
    })

    test('FS-2 a file belongs to its workshop alone', async () => {
      const store = await open()
      await store.put('w1', slides, bytes)
      expect(await store.read('w2', 'f1')).toBeNull()
      expect(await store.list('w2')).toEqual([])
      await store.remove('w2', 'f1')
      expect(await store.read('w1', 'f1')).not.toBeNull()
    })

    test('FS-3 a file that is there stays as it is, and a removed one is gone', async () => {
      const store = await open()
      await store.put('w1', slides, bytes)
      await store.put('w1', { ...slides, name: 'other.pdf' }, new Uint8Array([9]))
      expect(await store.read('w1', 'f1')).toEqual({ file: slides, content: bytes })
      await store.remove('w1', 'f1')
      await store.remove('w1', 'f1')
      expect([await store.read('w1', 'f1'), await store.list('w1')]).toEqual([null, []])
    })
  })
}
