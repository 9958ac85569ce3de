/** Puts words that came after the lock beside the log, once each: a writer who comes back offers the same late words again. */
import type { DocName } from '@plenaria/shared/docs/docName'
import type { DocStore } from '../stores/docStore.ts'
import type { Judged } from './answerContributions.ts'

/** @param at epoch milliseconds */
export const keepLate = async (store: DocStore, doc: DocName, judged: readonly Judged[], at: number): Promise<void> => {
  for (const { member, update, whole, verdict } of judged) {
    if (verdict !== 'late') continue
    const isKnown = whole && (await store.late(doc)).some(({ body }) => Buffer.compare(body, update.bytes) === 0)
    if (!isKnown) await store.appendLate(doc, { body: update.bytes, personId: member.personId, at })
  }
}
