/** Tells every connection what became of its content frames, in their order: on disk, late, or refused. */
import { ackFrame, lateFrame, refusedFrame } from '@plenaria/shared/docs/docFrames'
import { docClose } from '@plenaria/shared/docs/docWire'
import type { Contribution, DocMember, DocMode } from './docMember.ts'

/** 'nothing': the document had it all before, which is as good as written. */
export type Verdict = DocMode | 'nothing'
export type Judged = Contribution & { readonly verdict: Verdict }

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
