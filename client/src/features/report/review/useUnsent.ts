/**
 * What somebody has begun to write and not sent, by place. It is kept for this tab until it is sent, so that a reload loses
 * nothing, and the browser asks before such a page is left.
 */
import { useCallback, useEffect, useMemo, useState } from 'react'

export type Unsent<Draft> = {
  readonly of: (place: string) => Draft | null
  readonly keep: (place: string, draft: Draft) => void
  readonly drop: (place: string) => void
}

const read = <Draft>(name: string): ReadonlyMap<string, Draft> => {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(name) ?? '[]') as [string, Draft][])
  } catch {
    return new Map()
  }
}

/** A browser that keeps nothing must not keep people from writing. */
const write = (name: string, drafts: ReadonlyMap<string, unknown>): void => {
  try {
    if (drafts.size === 0) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify([...drafts]))
  } catch {
    // Private windows and full stores refuse; the page itself still holds the words.
  }
}

/** @param name of what is written about: another name holds other words */
export const useUnsent = <Draft>(name: string): Unsent<Draft> => {
  const [all, setAll] = useState<{ name: string; drafts: ReadonlyMap<string, Draft> }>(() => ({
    name,
    drafts: read(name),
  }))
  const drafts = all.name === name ? all.drafts : read<Draft>(name)
  useEffect(() => {
    if (drafts.size === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [drafts.size])
  const change = useCallback(
    (edit: (drafts: Map<string, Draft>) => void) =>
      setAll((before) => {
        const next = new Map(before.name === name ? before.drafts : read<Draft>(name))
        edit(next)
        write(name, next)
        return { name, drafts: next }
      }),
    [name],
  )
  return useMemo(
    () => ({
      of: (place) => drafts.get(place) ?? null,
      keep: (place, draft) => change((next) => void next.set(place, draft)),
      drop: (place) => change((next) => void next.delete(place)),
    }),
    [drafts, change],
  )
}
