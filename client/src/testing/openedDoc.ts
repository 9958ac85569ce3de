/** A document as a page has it open, without a connection: what is written stays where it is. For tests. */
import { type DocState, initialDocState } from '@plenaria/shared/participant/docState'
import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { OpenedDoc } from '../docs/docPool.ts'
import { createDocUndo } from '../docs/docUndo.ts'

export const openedDoc = (name: string, doc: Y.Doc, link: DocState['link'] = 'online'): OpenedDoc => ({
  name,
  undo: createDocUndo(doc),
  wasLate: false,
  connection: {
    doc,
    awareness: new Awareness(doc),
    state: { ...initialDocState, link },
    subscribe: () => () => undefined,
    saved: () => Promise.resolve(),
    reconnect: () => undefined,
    destroy: () => undefined,
  },
})
