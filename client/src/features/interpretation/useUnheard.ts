/** Of whom nothing is heard although they are on air (IN20), as the server says while it lasts. */
import { useCallback, useEffect, useState } from 'react'
import { useLive } from '../../live/LiveContext.ts'

export const useUnheard = (): ((personId: string) => boolean) => {
  const { connection } = useLive()
  const [people, setPeople] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const { booth } = connection
    // Who was told before a connection was lost may have missed that it is over.
    const ends = [
      booth.onUnheard(({ personIds }) => setPeople(new Set(personIds))),
      booth.onConnected(() => setPeople(new Set())),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [connection])
  return useCallback((personId) => people.has(personId), [people])
}
