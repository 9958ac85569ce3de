/** Puts a whole text in the place of another for a person who asks, in the document's turn, under their name in the log. */
import type { DocName } from '@plenaria/shared/docs/docName'
import { carryOutRewording, type Reworded, type Rewording } from '@plenaria/shared/docs/rewording'
import { noteOriginals } from '@plenaria/shared/docs/translations'
import type { RefusalCode } from '@plenaria/shared/workshop/refusals'
import type { DocsServer } from './docsServer.ts'

export type RewordingAsked = {
  readonly doc: DocName
  readonly personId: string
  readonly rewording: Rewording
  /** Why the person may not write, or null; asked in the same breath as the change. */
  readonly forbidden: () => RefusalCode | null
}

/** What came of it: on disk and told to everybody, or a reason why nothing was changed. */
export type RewordingAnswer =
  | Exclude<Reworded, { outcome: 'refused' }>
  | { readonly outcome: 'refused'; readonly code: RefusalCode }

export const rewordText = async (docs: Pick<DocsServer, 'write'>, asked: RewordingAsked): Promise<RewordingAnswer> => {
  const { doc, personId, rewording, forbidden } = asked
  let answer: RewordingAnswer = { outcome: 'already' }
  await docs.write(
    doc,
    (yDoc) => {
      const code = forbidden()
      if (code !== null) {
        answer = { outcome: 'refused', code }
        return
      }
      // As on a page where somebody types: first words make an original, and empty ones no translation.
      noteOriginals(yDoc)
      answer = carryOutRewording(yDoc, rewording, personId)
    },
    personId,
  )
  return answer
}
