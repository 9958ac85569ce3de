/** Whether somebody is connected this second. While this page itself is not, nobody is called lost. */
import { useCallback } from 'react'
import { useLiveState } from '../../live/useWorkshop.ts'

export const useIsConnected = (): ((personId: string) => boolean) => {
  const link = useLiveState((state) => state.link)
  const online = useLiveState((state) => state.online)
  return useCallback((personId) => link !== 'online' || online.has(personId), [link, online])
}
