/** The steps that this page made in a document, to be taken back one by one; what others wrote meanwhile stays. */
import { recsOf } from '@plenaria/shared/docs/itemShape'
import * as Y from 'yjs'

/** Whoever made it on this page: editors, lines, buttons. What the connection or the device brings is not local. */
class LocalOrigins extends Set<unknown> {
  override has(): boolean {
    return true
  }
}

/** Steps that follow each other faster than this are one, in milliseconds. */
const ONE_STEP = 500

export const createDocUndo = (doc: Y.Doc): Y.UndoManager =>
  new Y.UndoManager(recsOf(doc), {
    captureTimeout: ONE_STEP,
    trackedOrigins: new LocalOrigins(),
    captureTransaction: ({ local }) => local,
  })
