/** Ties the docs lane to the facts: who may open what, what a joint item says now, and the effects that read or write documents. */
import { docAccess } from '@plenaria/shared/docs/docAccess'
import type { DocName } from '@plenaria/shared/docs/docName'
import { addItem, restoreItem } from '@plenaria/shared/docs/itemDoc'
import type { ItemText } from '@plenaria/shared/docs/itemShape'
import { wordingOf } from '@plenaria/shared/docs/readItems'
import { isWritten, reportSections } from '@plenaria/shared/report/reportSections'
import { knownTranslation } from '@plenaria/shared/workshop/drafting/translationStatus'
import { system } from '@plenaria/shared/workshop/actor'
import { type DraftItem, draftItemSchema } from '@plenaria/shared/workshop/drafting/draftingCommands'
import type { Command, Workshop } from '@plenaria/shared/workshop/workshop'
import type { Engine } from '../engine/engine.ts'
import type { WordingSource } from '../engine/outsidePort.ts'
import { identify, seatNamed } from '../seats/identify.ts'
import { isSameOrigin } from '../seats/sameOrigin.ts'
import type { Registry } from '../stores/registry.ts'
import type { DocAccess } from './docAccess.ts'
import type { DocsServer } from './docsServer.ts'

/** Lets a seat into a document while the facts allow it; asked again for every update. */
export const docAccessFrom = (ports: {
  engine: () => Engine
  registry: Registry
  publicUrl: string | null
}): DocAccess => ({
  open: async (request, doc) => {
    const { workshopId } = doc
    const personId = new URL(request.url ?? '/', 'ws://localhost').searchParams.get('seat') ?? ''
    if (!isSameOrigin(request, ports.publicUrl)) return { closeCode: 4403, reason: 'other origin' }
    const seat = await identify(ports.registry, request.headers.cookie, seatNamed(workshopId, personId))
    if (!seat || seat.kind === 'organiser') return { closeCode: 4401, reason: 'unknown person' }
    const engine = ports.engine()
    const open = await engine.open(workshopId)
    if (!open) return { closeCode: 4403, reason: 'no such workshop' }
    const mode = () => {
      const workshop = engine.current(workshopId)?.workshop
      return workshop ? docAccess(workshop, personId, doc) : 'none'
    }
    return mode() === 'none' ? { closeCode: 4403, reason: 'no access' } : { workshopId, personId, mode }
  },
})

/** The wordings of joint items, read while their document is held still. */
export const wordingsFrom = (docs: () => DocsServer): WordingSource => ({
  holding: (workshopId, jointItemIds, task) =>
    docs().hold({ kind: 'joint', workshopId }, ({ items, itemSeq, seq }) => {
      const asked = items.filter(({ id }) => jointItemIds.includes(id))
      const wordings = asked.map((item) => [item.id, { itemSeq: itemSeq[item.id] ?? seq, wording: wordingOf(item) }])
      return task(Object.fromEntries(wordings))
    }),
})

type Ports = { engine: Engine; docs: DocsServer; createId: () => string }

const orderBySystem = async ({ engine, createId }: Ports, workshopId: string, command: Command): Promise<void> => {
  const reply = await engine.handle({ workshopId, commandId: createId(), commands: [command], actor: system })
  if (!reply.ok) throw new Error(`${command.type} was refused: ${reply.refusal.code}`)
}

/** An item made by a hostile client may have any shape; one that the log could not read back is left out. */
const recordable = (item: ItemText, authors: readonly string[]): DraftItem[] => {
  const translation = knownTranslation(item.text, item.translation) ?? undefined
  const result = draftItemSchema.safeParse({ ...item, authors, translation })
  return result.success ? [result.data] : []
}

/** Records a closed draft's items, with their authors from the update log. */
export const recordDraft = async (ports: Ports, workshopId: string, groupId: string): Promise<void> => {
  const doc: DocName = { kind: 'draft', workshopId, groupId }
  const { items, seq } = await ports.docs.read(doc)
  const authors = await ports.docs.authors(doc)
  const recorded = items.flatMap((item) => recordable(item, authors[item.id] ?? []))
  await orderBySystem(ports, workshopId, { type: 'RecordDraft', groupId, docSeq: seq, items: recorded })
}

/**
 * The report's shared prose has an item for each written section, made by the server so that no two clients make them at
 * once. Sections that came later are added to older documents; what somebody took out comes back.
 */
export const ensureReportDoc = async (docs: DocsServer, workshopId: string, workshop: Workshop) => {
  const doc: DocName = { kind: 'report', workshopId }
  const { items } = await docs.read(doc)
  const sections = reportSections(workshop).filter(isWritten)
  const missing = sections.filter(({ id }) => !items.some((item) => item.id === id))
  if (missing.length === 0) return
  const { languages } = workshop.charter
  await docs.write(doc, (ydoc) => {
    for (const { id } of missing) {
      restoreItem(ydoc, id)
      addItem(ydoc, { itemId: id, topicId: 'report', languages })
    }
  })
}
