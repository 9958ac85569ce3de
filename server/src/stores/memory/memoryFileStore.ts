/** Keeps files in memory, for tests and trials. Nothing survives the process. */
import type { FileStore, StoredFile } from '../fileStore.ts'

type Kept = { workshopId: string; file: StoredFile; content: Uint8Array }

export const createMemoryFileStore = (): FileStore => {
  let kept: readonly Kept[] = []
  const find = (workshopId: string, id: string) =>
    kept.find((one) => one.workshopId === workshopId && one.file.id === id)
  return {
    async put(workshopId, file, content) {
      if (!find(workshopId, file.id)) kept = [...kept, { workshopId, file, content: content.slice() }]
    },
    async read(workshopId, id) {
      const one = find(workshopId, id)
      return one ? { file: one.file, content: one.content.slice() } : null
    },
    async list(workshopId) {
      return kept.filter((one) => one.workshopId === workshopId).map(({ file }) => file)
    },
    async remove(workshopId, id) {
      kept = kept.filter((one) => one.workshopId !== workshopId || one.file.id !== id)
    },
  }
}
