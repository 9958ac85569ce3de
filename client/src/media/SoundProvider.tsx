/** Keeps the sound of a workshop while its screens change, and ends it with the last of them. It opens none. */
import { createWatched } from '@plenaria/shared/participant/watched'
import { type ReactNode, useEffect, useState } from 'react'
import type { Sound } from './createSound.ts'
import { SoundContext } from './SoundContext.ts'

export const SoundProvider = ({ children }: { readonly children: ReactNode }) => {
  const [held] = useState(() => createWatched<Sound | null>(null))
  useEffect(
    () => () => {
      held.current()?.close()
      held.become(null)
    },
    [held],
  )
  return <SoundContext value={held}>{children}</SoundContext>
}
