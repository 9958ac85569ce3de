/** The booth's keyboard: M on air, C held to cough, H handover, D direction, S slower. It can be switched off, and never acts while somebody types. */
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useEffect, useState } from 'react'
import { pageKey } from '../../../design/pageKey.ts'
import { useSend } from '../../../live/useSend.ts'
import { airWish, handoverWish, turnWish } from './boothWishes.ts'
import type { Booth } from './useBooth.ts'

export type BoothKeys = { readonly areOn: boolean; readonly turn: (areOn: boolean) => void }

const KEPT_UNDER = 'plenaria.boothKeys'

const wishOf = (key: string, booth: Booth): Command | null => {
  switch (key) {
    case 'm':
      return airWish(booth)
    case 'h':
      return handoverWish(booth)
    case 'd':
      return turnWish(booth)
    case 's':
      return booth.seat && { type: 'AskToSlowDown', roomId: booth.roomId }
    default:
      return null
  }
}

export const useBoothKeys = (booth: Booth, cough: (isCoughing: boolean) => void): BoothKeys => {
  const send = useSend()
  const [areOn, setOn] = useState(() => localStorage.getItem(KEPT_UNDER) !== 'off')
  useEffect(() => {
    if (!areOn) return
    const press = (event: KeyboardEvent) => {
      const key = pageKey(event)
      if (key === 'c' && booth.seat) return cough(true)
      const command = key === null ? null : wishOf(key, booth)
      if (!command) return
      event.preventDefault()
      void send(command)
    }
    // Also where the focus has gone elsewhere meanwhile: a key that is up coughs no more.
    const release = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'c') cough(false)
    }
    document.addEventListener('keydown', press)
    document.addEventListener('keyup', release)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('keyup', release)
    }
  }, [areOn, booth, cough, send])
  const turn = (next: boolean) => {
    localStorage.setItem(KEPT_UNDER, next ? 'on' : 'off')
    setOn(next)
  }
  return { areOn, turn }
}
