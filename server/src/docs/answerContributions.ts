/** Judges content frames, and tells every connection what became of its own, in their order: on disk, late, or refused. */
import { ackFrame, lateFrame, refusedFrame } from '@plenaria/shared/docs/docFrames'
import { docClose } from '@plenaria/shared/docs/docWire'
import type * as Y from 'yjs'
import type { Contribution, DocMember, DocMode } from './docMember.ts'
import { changesNothing } from './updateEffect.ts'

/** 'nothing': the document had it all before, which is as good as written. */
export type Verdict = DocMode | 'nothing'
export type Judged = Contribution & { readonly verdict: Verdict }

/** What becomes of each contribution to the document as it is now, by the rights of this moment. */
export const judgeContributions = (doc: Y.Doc, batch: readonly Contribution[]): Judged[] =>
  batch.map((contribution) => {
    const changes = !changesNothing(doc, contribution.update)
    const mode = contribution.member.mode()
    return { ...contribution, verdict: changes || mode === 'none' ? mode : 'nothing' }
  })

/** @param seq the log's head after the commit. Call it only after the commit. */
export const answerContributions = (judged: readonly Judged[], seq: number): void => {
  // One acknowledgement speaks for all frames before it, so neighbours share one.
  const unanswered = new Map<DocMember, number>()
  const acknowledge = (member: DocMember): void => {
    const count = unanswered.get(member)
    if (count !== undefined) member.send(ackFrame(count, seq))
    unanswered.delete(member)
  }
  for (const { member, count, verdict } of judged) {
    if (verdict === 'write' || verdict === 'nothing') unanswered.set(member, count)
    else acknowledge(member)
    if (verdict === 'late') member.send(lateFrame(count))
    if (verdict === 'read') member.send(refusedFrame(count))
    if (verdict === 'none') member.close(docClose.noAccess, 'no access')
  }
  for (const member of unanswered.keys()) acknowledge(member)
}
