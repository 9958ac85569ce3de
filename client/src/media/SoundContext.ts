/** Where the page's sound is kept while screens come and go. Its code is fetched by the first screen that shows it. */
import type { Watched } from '@plenaria/shared/participant/watched'
import { createContext, useContext } from 'react'
import type { Sound } from './createSound.ts'

export type HeldSound = Watched<Sound | null>

export const SoundContext = createContext<HeldSound | null>(null)

/** @throws outside a SoundProvider */
export const useHeldSound = (): HeldSound => {
  const held = useContext(SoundContext)
  if (!held) throw new Error('This screen needs a SoundProvider around it.')
  return held
}
