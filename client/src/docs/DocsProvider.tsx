/** Opens documents for everything below, warns before unsent work is left, and says when text came too late. It draws nothing. */
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { useToasts } from '../design/toasts.ts'
import { useText } from '../i18n/useText.ts'
import { useLive } from '../live/LiveContext.ts'
import type { DocPool } from './docPool.ts'

const DocsContext = createContext<DocPool | null>(null)

/** Null for the moment before the first effect has run. */
export const useDocPool = (): DocPool | null => useContext(DocsContext)

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

/** A socket does not notice by itself that the network is gone; a page that says "saving" then would say so for half a minute. */
const useNetworkChanges = (pool: DocPool | null) => {
  useEffect(() => {
    if (!pool) return
    window.addEventListener('offline', pool.reconnect)
    return () => window.removeEventListener('offline', pool.reconnect)
  }, [pool])
}

export const DocsProvider = ({ children }: { readonly children: ReactNode }) => {
  const { workshopId, personId } = useLive()
  const { show } = useToasts()
  const t = useText()
  const [pool, setPool] = useState<DocPool | null>(null)
  const latest = useRef(t)
  useEffect(() => {
    latest.current = t
  })
  useEffect(() => {
    let opened: DocPool | null = null
    let isOver = false
    // The documents' library is half of a page's weight; nobody should wait for it to see the agenda.
    const open = async () => {
      const { openDocPool } = await import('./openDocPool.ts')
      if (isOver) return
      opened = openDocPool(workshopId, personId, () => show({ tone: 'late', text: latest.current('docs.lateNotice') }))
      setPool(opened)
    }
    open().catch(() => show({ tone: 'late', text: latest.current('docs.notLoaded') }))
    return () => {
      isOver = true
      opened?.close()
    }
  }, [workshopId, personId, show])
  useLeaveGuard(pool)
  useNetworkChanges(pool)
  return <DocsContext value={pool}>{children}</DocsContext>
}
