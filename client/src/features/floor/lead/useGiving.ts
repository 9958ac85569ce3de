/** Giving the floor: each wish names whom the sender saw speaking, so that two who press at once give it once. */
import type { FloorNow } from '@plenaria/shared/workshop/views/floorNow'
import { useCallback, useState } from 'react'
import { useSend } from '../../../live/useSend.ts'

export const useGiving = (roomId: string, { speaking, last }: FloorNow) => {
  const send = useSend()
  const [isPending, setPending] = useState(false)
  const from = speaking?.id ?? null
  const lastId = last?.id ?? null
  const wish = useCallback(
    async (command: Parameters<typeof send>[0]) => {
      setPending(true)
      await send(command)
      setPending(false)
    },
    [send],
  )
  const give = useCallback(
    (requestId: string) => void wish({ type: 'GiveFloor', roomId, requestId, speechId: crypto.randomUUID(), from }),
    [wish, roomId, from],
  )
  const giveBack = useCallback(() => {
    if (lastId !== null) void wish({ type: 'GiveBackFloor', roomId, speechId: crypto.randomUUID(), last: lastId })
  }, [wish, roomId, lastId])
  return { isPending, give, giveBack }
}
