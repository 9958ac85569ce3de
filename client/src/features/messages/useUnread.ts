/** How many lines somebody has not seen on this device: what came after the last line that was shown to them. */
import type { BackstageLine } from '@plenaria/shared/workshop/messages/evolveMessages'
import { useEffect, useState } from 'react'
import { useLive } from '../../live/LiveContext.ts'

/** Of these lines, those after the one with this id that somebody else wrote. */
export const countAfter = (lines: readonly BackstageLine[], lastSeen: string | null, me: string): number =>
  lines.slice(lines.findIndex(({ id }) => id === lastSeen) + 1).filter(({ by }) => by !== me).length

export const useUnread = (lines: readonly BackstageLine[], isShown: boolean): number => {
  const { workshopId, personId } = useLive()
  const key = `plenaria.backstage.${workshopId}.${personId}`
  const [lastSeen, setLastSeen] = useState(() => localStorage.getItem(key))
  const last = lines.at(-1)?.id
  // What is shown is seen: settled while rendering, so that no count flashes up in between.
  if (isShown && last !== undefined && last !== lastSeen) setLastSeen(last)
  useEffect(() => {
    if (lastSeen !== null) localStorage.setItem(key, lastSeen)
  }, [lastSeen, key])
  return isShown ? 0 : countAfter(lines, lastSeen, personId)
}
