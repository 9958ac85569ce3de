/** The page's sound and what is known of it; begun by the first screen that asks. */
import type { WorkshopConnection } from '@plenaria/shared/participant/connectWorkshop'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useLive } from '../live/LiveContext.ts'
import { createSound, type Ear, type Sound } from './createSound.ts'
import { useHeldSound } from './SoundContext.ts'
import { keptChannel, subscribeChannel } from './keptChannel.ts'
import { initialSoundState, type SoundState } from './soundState.ts'
import { wantedLanguage } from './wantedLanguage.ts'

/** What the facts and the choice on this device come to, as both change. */
const openEar = (connection: WorkshopConnection, personId: string): Ear => ({
  language: () => wantedLanguage(connection.state().workshop, personId, keptChannel()),
  subscribe: (listener) => {
    const ends = [connection.subscribe(listener), subscribeChannel(listener)]
    return () => {
      for (const end of ends) end()
    }
  },
})

const nothing = () => undefined

export const useSound = (): { readonly sound: Sound | null; readonly state: SoundState } => {
  const { workshopId, personId, connection } = useLive()
  const held = useHeldSound()
  useEffect(() => {
    if (held.current()) return
    const isSmall = window.matchMedia('(max-width: 760px)').matches
    const ear = openEar(connection, personId)
    held.become(createSound({ link: connection.media, ear, room: `${workshopId} ${personId}`, isSmall }))
  }, [held, connection, workshopId, personId])
  const sound = useSyncExternalStore(held.subscribe, held.current)
  const subscribe = useCallback((listener: () => void) => sound?.subscribe(listener) ?? nothing, [sound])
  const state = useSyncExternalStore(subscribe, () => sound?.state() ?? initialSoundState)
  return { sound, state }
}
