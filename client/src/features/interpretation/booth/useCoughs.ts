/** Who coughs now in the booths, and one's own cough while a key or a button is held: nothing goes out of this page meanwhile. */
import { useCallback, useEffect, useState } from 'react'
import { useLive } from '../../../live/LiveContext.ts'
import { useHeldSound } from '../../../media/SoundContext.ts'

export const useCoughs = (): ReadonlySet<string> => {
  const { connection } = useLive()
  const [people, setPeople] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => connection.booth.onCoughs(({ personIds }) => setPeople(new Set(personIds))), [connection])
  return people
}

export const useOwnCough = (): { readonly isCoughing: boolean; readonly cough: (isCoughing: boolean) => void } => {
  const { connection } = useLive()
  const sound = useHeldSound()
  const [isCoughing, setCoughing] = useState(false)
  const cough = useCallback(
    (next: boolean) => {
      setCoughing(next)
      sound.current()?.hold(!next)
      connection.booth.cough(next)
    },
    [connection, sound],
  )
  // Whoever leaves the page, or its window, with the key down has let go.
  useEffect(() => {
    if (!isCoughing) return
    const letGo = () => cough(false)
    window.addEventListener('blur', letGo)
    return () => window.removeEventListener('blur', letGo)
  }, [isCoughing, cough])
  return { isCoughing, cough }
}
