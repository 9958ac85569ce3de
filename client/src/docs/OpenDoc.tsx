/** Holds one document open for everything below it. Fields and lists appear once it is there; this draws nothing. */
import type { ReactNode } from 'react'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { DocContext } from './DocContext.ts'
import { useDocPool } from './DocsProvider.tsx'

type Props = {
  /** As written by `formatDocName`; null opens nothing. */
  readonly name: string | null
  readonly children: ReactNode
}

const nothingToFollow = () => () => undefined

export const OpenDoc = ({ name, children }: Props) => {
  const pool = useDocPool()
  useEffect(() => {
    if (pool && name !== null) return pool.hold(name)
  }, [pool, name])
  const read = useCallback(() => (pool && name !== null ? pool.opened(name) : null), [pool, name])
  const opened = useSyncExternalStore(pool?.subscribe ?? nothingToFollow, read)
  return <DocContext value={opened}>{children}</DocContext>
}
