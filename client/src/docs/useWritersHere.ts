/** Who has a caret in which text of the document this second. */
import { bodyOf } from '@plenaria/shared/docs/itemShape'
import { useEffect, useState } from 'react'
import * as Y from 'yjs'
import { useDoc } from './DocContext.ts'

type Cursor = { readonly head?: unknown }
type WriterState = { readonly user?: { readonly personId?: unknown }; readonly cursor?: Cursor | null }

const fragmentAt = (doc: Y.Doc, head: unknown): unknown => {
  try {
    const place = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(head), doc)
    let type: unknown = place?.type
    while (type instanceof Y.AbstractType && !(type.parent instanceof Y.Map)) type = type.parent
    return type
  } catch {
    // A caret in a text this replica has not received yet, or nonsense from somebody's browser.
    return null
  }
}

/** @returns the ids of the people, without the page's own caret; the same array until somebody comes or goes */
export const useWritersHere = (itemId: string, language: string): readonly string[] => {
  const { connection } = useDoc()
  const [writers, setWriters] = useState<readonly string[]>([])
  useEffect(() => {
    const { awareness, doc } = connection
    const look = () => {
      const fragment = bodyOf(doc, itemId, language)
      const here = [...awareness.getStates()].flatMap(([clientId, state]) => {
        const { user, cursor } = state as WriterState
        if (clientId === doc.clientID || !cursor || typeof user?.personId !== 'string') return []
        return fragment && fragmentAt(doc, cursor.head) === fragment ? [user.personId] : []
      })
      const next = [...new Set(here)].toSorted()
      setWriters((before) => (before.join() === next.join() ? before : next))
    }
    look()
    awareness.on('change', look)
    return () => awareness.off('change', look)
  }, [connection, itemId, language])
  return writers
}
