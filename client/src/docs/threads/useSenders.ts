/** Asks the server who really sent the talk about an item, anew whenever it changes. Nothing is known of what it does not have yet. */
import { useEffect, useRef } from 'react'
import { useDoc } from '../DocContext.ts'
import { useFetched } from '../../http/useFetched.ts'
import { useLive } from '../../live/LiveContext.ts'
import { textAddress } from '../textAddress.ts'

type Sender = { readonly personId: string | null }
/** As the server tells it. */
export type Sent = {
  readonly begun: Sender
  readonly replies: Readonly<Record<string, Sender>>
  readonly closed: Sender | null
}

/** How long the talk must be quiet before the server is asked again, in milliseconds. */
const SETTLED = 300

/** @param talk changes with what was said */
export const useSenders = (itemId: string, talk: unknown): ((threadId: string) => Sent | undefined) => {
  const { personId } = useLive()
  const path = `${textAddress(useDoc().name)}/threads?item=${encodeURIComponent(itemId)}`
  const { value, reload } = useFetched<{ threads: readonly { id: string; sent: Sent }[] }>(path, personId)
  const asked = useRef(talk)
  useEffect(() => {
    if (asked.current === talk) return
    const timer = setTimeout(() => {
      asked.current = talk
      reload()
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [talk, reload])
  return (threadId) => value?.threads.find(({ id }) => id === threadId)?.sent
}
