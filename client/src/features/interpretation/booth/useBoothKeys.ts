/** The booth's keyboard: M on air, C held to cough, H handover, D direction, S slower. It can be switched off, and never acts while somebody types. */
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useEffect, useState } from 'react'
import { pageKey } from '../../../design/pageKey.ts'
import { airMeant, airWish, handoverWish, turnWish } from './boothWishes.ts'
import type { Booth } from './useBooth.ts'
import type { BoothLine } from './useBoothLine.ts'

export type BoothKeys = { readonly areOn: boolean; readonly turn: (areOn: boolean) => void }

const KEPT_UNDER = 'plenaria.boothKeys'

/** @param now how the booth stands when the wish is sent; `booth` is what the page showed when the key was pressed */
const wishOf = (key: string, booth: Booth, now: Booth): Command | null => {
  switch (key) {
    case 'm':
      return airWish(now, airMeant(booth))
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

export const useBoothKeys = (booth: Booth, line: BoothLine, cough: (isCoughing: boolean) => void): BoothKeys => {
  const [areOn, setOn] = useState(() => localStorage.getItem(KEPT_UNDER) !== 'off')
  useEffect(() => {
    if (!areOn) return
    const press = (event: KeyboardEvent) => {
      const key = pageKey(event)
      if (key === 'c' && booth.seat) return cough(true)
      if (key === null || !wishOf(key, booth, booth)) return
      event.preventDefault()
      line((now) => wishOf(key, booth, now))
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
  }, [areOn, booth, line, cough])
  const turn = (next: boolean) => {
    localStorage.setItem(KEPT_UNDER, next ? 'on' : 'off')
    setOn(next)
  }
  return { areOn, turn }
}
