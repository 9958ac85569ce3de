/**
 * What one wishes for in the booth, one after the other: whoever turns round and goes on air in the same moment means the new
 * direction, though the page does not show it yet. What waits behind a wish that is refused is dropped: it was meant for after it.
 */
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useCallback, useRef } from 'react'
import { useLive } from '../../../live/LiveContext.ts'
import { useRoomId } from '../../../live/useRoomId.ts'
import { useWish } from '../../../live/WishContext.ts'
import { type Booth, boothOf } from './useBooth.ts'

/** @param make from how the booth stands when everything before was answered; null for nothing */
export type BoothLine = (make: (booth: Booth) => Command | null) => void

export const useBoothLine = (): BoothLine => {
  const { connection, personId } = useLive()
  const roomId = useRoomId()
  const wish = useWish()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const refused = useRef(0)
  return useCallback(
    (make) => {
      const before = refused.current
      const act = async () => {
        if (refused.current !== before) return
        const command = make(boothOf(connection.state().workshop, personId, roomId))
        if (command && !(await wish(command))) refused.current += 1
      }
      last.current = last.current.then(act).catch(() => undefined)
    },
    [connection, personId, roomId, wish],
  )
}
