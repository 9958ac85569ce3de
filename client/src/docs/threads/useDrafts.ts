/** What somebody has begun to write and not sent. Whoever owns it outlives the dialog, so that closing that loses nothing. */
import { useCallback, useMemo, useState } from 'react'

export type Drafts = {
  /** Undefined where nothing was begun. */
  readonly textOf: (field: string) => string | undefined
  readonly write: (field: string, text: string) => void
  readonly drop: (field: string) => void
}

export const useDrafts = (): Drafts => {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map())
  const write = useCallback((field: string, text: string) => setTexts((all) => new Map(all).set(field, text)), [])
  const drop = useCallback(
    (field: string) => setTexts((all) => new Map([...all].filter(([other]) => other !== field))),
    [],
  )
  return useMemo(() => ({ textOf: (field) => texts.get(field), write, drop }), [texts, write, drop])
}
