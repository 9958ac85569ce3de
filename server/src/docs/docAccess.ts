/** The port through which the docs lane learns who asks for a document and what the facts allow them. */
import type { IncomingMessage } from 'node:http'
import type { DocName } from '@plenaria/shared/docs/docName'
import type { DocCloseCode } from '@plenaria/shared/docs/docWire'
import type { Id } from '@plenaria/shared/ids'
import type { DocMode } from './docMember.ts'

/** Whose connection it is and what the current facts allow it; `mode` is asked again for every update. */
export type DocConnectionRights = { readonly workshopId: Id; readonly personId: Id; mode(): DocMode }

export type DocRefusal = { readonly closeCode: DocCloseCode; readonly reason: string }

export type DocAccess = {
  /** Finds out who asks, from the request, and what they may do with the document. */
  open(request: IncomingMessage, doc: DocName): Promise<DocConnectionRights | DocRefusal>
}
