/** Opens documents for everything below, warns before unsent work is left, and says when text came too late. It draws nothing. */
import { openDoc } from '@plenaria/shared/participant/openDoc'
import { DOCS_PATH } from '@plenaria/shared/protocol/live'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useToasts } from '../design/toasts.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import { createDocPool, type DocPool } from './docPool.ts'
import { keepOnDevice } from './keepOnDevice.ts'
import { unsentDocs } from './unsentDocs.ts'

const DocsContext = createContext<DocPool | null>(null)

/** Null for the moment before the first effect has run. */
export const useDocPool = (): DocPool | null => useContext(DocsContext)

const socketOrigin = () => location.origin.replace(/^http/, 'ws')

const createPool = (workshopId: string, personId: string, onLate: () => void): DocPool => {
  const key = `${workshopId}/${personId}`
  return createDocPool({
    unsent: unsentDocs(localStorage, key),
    copyOf: (name) => keepOnDevice(`${key}/${name}`),
    open: (docName, copy) =>
      openDoc({
        url: `${socketOrigin()}${DOCS_PATH}`,
        docName,
        params: { seat: personId },
        WebSocketImpl: WebSocket,
        keep: copy.keep,
      }),
    onLate,
  })
}

const useLeaveGuard = (pool: DocPool | null) => {
  useEffect(() => {
    if (!pool) return
    const ask = (event: BeforeUnloadEvent) => {
      if (pool.hasUnsent()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [pool])
}

export const DocsProvider = ({ children }: { readonly children: ReactNode }) => {
  const { workshopId, personId } = useLive()
  const { show } = useToasts()
  const t = useText()
  const [pool, setPool] = useState<DocPool | null>(null)
  useEffect(() => {
    const opened = createPool(workshopId, personId, () => show({ tone: 'late', text: t('docs.lateNotice') }))
    setPool(opened)
    return () => opened.close()
    // The language may change while documents are open; they must not be opened anew for it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [workshopId, personId, show])
  useLeaveGuard(pool)
  return <DocsContext value={pool}>{children}</DocsContext>
}
