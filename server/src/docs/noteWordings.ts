/**
 * Tells the facts when the wording of a joint item changed about which somebody has said something: positions belong to a
 * wording (PL9). Whatever it misses, the next decision about the item finds out by itself.
 */
import { system } from '@plenaria/shared/workshop/actor'
import { isSpokenAbout, listedItems } from '@plenaria/shared/workshop/plenary/plenary'
import type { Engine } from '../engine/engine.ts'
import type { DocsServer } from './docsServer.ts'

/** Somebody types for a while; delegations are asked again once, not letter by letter. */
const AFTER = 400

type Ports = { readonly engine: Engine; readonly docs: Pick<DocsServer, 'read'>; readonly createId: () => string }

const note = async ({ engine, docs, createId }: Ports, workshopId: string): Promise<void> => {
  const workshop = engine.current(workshopId)?.workshop
  const bound = workshop ? listedItems(workshop.plenary).filter(isSpokenAbout) : []
  if (bound.length === 0) return
  const { itemSeq } = await docs.read({ kind: 'joint', workshopId })
  for (const { id: jointItemId, wordingSeq } of bound) {
    if ((itemSeq[jointItemId] ?? 0) <= wordingSeq) continue
    const commands = [{ type: 'NoteWording' as const, jointItemId }]
    await engine.handle({ workshopId, commandId: createId(), commands, actor: system })
  }
}

export type WordingNotes = { readonly changed: (workshopId: string) => void; readonly close: () => void }

/** @param ports.onFailed told why the facts could not be told */
export const createWordingNotes = (ports: Ports & { readonly onFailed: (error: unknown) => void }): WordingNotes => {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const later = (workshopId: string) => {
    waiting.delete(workshopId)
    note(ports, workshopId).catch(ports.onFailed)
  }
  return {
    changed: (workshopId) => {
      if (!waiting.has(workshopId))
        waiting.set(
          workshopId,
          setTimeout(() => later(workshopId), AFTER),
        )
    },
    close: () => {
      for (const timer of waiting.values()) clearTimeout(timer)
      waiting.clear()
    },
  }
}
