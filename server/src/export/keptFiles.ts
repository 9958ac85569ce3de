/** Files that wait to be fetched: the newest, within bounds of time, number and size. */
import type { Id } from '@plenaria/shared/ids'
import type { RenderedReport } from './renderReport.ts'

/** Milliseconds, files, bytes. */
const keptFor = 15 * 60_000
const mostFiles = 24
const mostBytes = 96 * 1024 * 1024

export type KeptFiles = {
  /** @param file null for what was not made: its reason is kept as long */
  readonly keep: (id: Id, file: RenderedReport | null) => void
  readonly read: (id: Id) => RenderedReport | null
  readonly forget: (id: Id) => void
  readonly tidy: () => void
}

/** @param forgotten hears of every file that is not kept any longer */
export const keptFiles = (now: () => number, forgotten: (id: Id) => void): KeptFiles => {
  const kept = new Map<Id, { readonly file: RenderedReport | null; readonly at: number }>()
  const sizeOf = (file: RenderedReport | null): number => file?.body.length ?? 0
  const isTooMuch = (): boolean =>
    kept.size > mostFiles || [...kept.values()].reduce((sum, { file }) => sum + sizeOf(file), 0) > mostBytes
  const tidy = (): void => {
    for (const [id, { at }] of kept) {
      // In the order in which they were made; the newest stays, however large it is.
      if (now() - at < keptFor && (kept.size === 1 || !isTooMuch())) return
      kept.delete(id)
      forgotten(id)
    }
  }
  return {
    keep: (id, file) => {
      kept.set(id, { file, at: now() })
      tidy()
    },
    read: (id) => kept.get(id)?.file ?? null,
    forget: (id) => void kept.delete(id),
    tidy,
  }
}
