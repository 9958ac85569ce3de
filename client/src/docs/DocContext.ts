/** The document that the fields below belong to, and what is known of its connection. */
import type { DocState } from '@plenaria/shared/participant/docState'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { OpenedDoc } from './docPool.ts'

export const DocContext = createContext<OpenedDoc | null>(null)

/** Null where no document is open, or not yet. */
export const useMaybeDoc = (): OpenedDoc | null => useContext(DocContext)

/** @throws outside an OpenDoc: a field without its document is a bug */
export const useDoc = (): OpenedDoc => {
  const opened = useContext(DocContext)
  if (!opened) throw new Error('This field needs an OpenDoc around it.')
  return opened
}

export const useDocState = (): DocState | null => {
  const connection = useMaybeDoc()?.connection ?? null
  const follow = useCallback(
    (listener: () => void) => connection?.subscribe(listener) ?? (() => undefined),
    [connection],
  )
  return useSyncExternalStore(follow, () => connection?.state ?? null)
}
