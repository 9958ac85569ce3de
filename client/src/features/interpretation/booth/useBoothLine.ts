/**
 * What one wishes for in the booth, one after the other: whoever turns round and goes on air in the same moment means the new
 * direction, though the page does not show it yet.
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
  return useCallback(
    (make) => {
      const turn = last.current.then(() => {
        const command = make(boothOf(connection.state().workshop, personId, roomId))
        return command && wish(command)
      })
      last.current = turn.catch(() => undefined)
    },
    [connection, personId, roomId, wish],
  )
}
