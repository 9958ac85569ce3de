/**
 * The console's keyboard. It can be switched off, never listens while somebody types or a window is open, and what others would
 * feel is asked about as its button asks.
 */
import { minutes } from '@plenaria/shared/time'
import { currentSlot } from '@plenaria/shared/workshop/agenda/evolveSlots'
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useEffect, useState } from 'react'
import { pageKey } from '../../../design/pageKey.ts'
import { useViewer } from '../../../live/useViewer.ts'
import { useWish } from '../../../live/WishContext.ts'
import { nextSlot } from '../slots/nextSlot.ts'

export type ShowKeys = { readonly areOn: boolean; readonly turn: (areOn: boolean) => void }

const KEPT_UNDER = 'plenaria.consoleKeys'

/** Elements that space itself presses. */
const pressable = 'button, a, summary, [role="tab"], [role="menuitem"], [role="option"], [role="switch"], [role="row"]'

type Key = 'space' | 'n' | 'escape' | 'plus' | 'minus' | 'slot' | 'undo'

const keys: Readonly<Record<string, Key>> = {
  ' ': 'space',
  n: 'n',
  escape: 'escape',
  '+': 'plus',
  '=': 'plus',
  '-': 'minus',
  '−': 'minus',
  '.': 'slot',
  u: 'undo',
}

const adjust = (segmentId: string, by: number): Command => ({ type: 'AdjustSegment', segmentId, by: minutes(by) })

/** What a key asks for while a sitting runs. Esc asks whether to end the sitting: the console asks back before it does. */
const whileRunning = (key: Key, { current, next, running }: Show): Command | null => {
  if (!current || !running) return null
  const { segment } = current
  switch (key) {
    case 'space':
      return { type: segment.timer.status === 'paused' ? 'ResumeSegment' : 'PauseSegment' }
    case 'n':
      return next ? { type: 'NextSegment', from: segment.id } : null
    case 'escape':
      return { type: 'EndSitting', sittingId: running.sitting.id }
    case 'plus':
      return adjust(segment.id, 1)
    case 'minus':
      return adjust(segment.id, -1)
    case 'slot': {
      const slot = nextSlot(segment)
      const from = currentSlot(segment)?.id ?? null
      return slot ? { type: 'StartSlot', segmentId: segment.id, slotId: slot.id, from } : null
    }
    case 'undo':
      return null
  }
}

/** @returns what a key press asks for; null when it is meant for something else on the page */
export const commandOfKey = (event: KeyboardEvent, show: Show, lastStep: number | null): Command | null => {
  const { target } = event
  const key = keys[pageKey(event) ?? '']
  if (!key || (key === 'space' && target instanceof Element && target.closest(pressable))) return null
  if (key === 'undo') return lastStep === null ? null : { type: 'UndoStep', step: lastStep }
  return whileRunning(key, show)
}

export const useShowKeys = (show: Show, lastStep: number | null): ShowKeys => {
  const wish = useWish()
  const { may } = useViewer()
  const isFacilitator = may('NextSegment')
  const [areOn, setOn] = useState(() => localStorage.getItem(KEPT_UNDER) !== 'off')
  useEffect(() => {
    if (!areOn || !isFacilitator) return
    const press = (event: KeyboardEvent) => {
      const command = commandOfKey(event, show, lastStep)
      if (!command) return
      event.preventDefault()
      void wish(command)
    }
    // Before the page's own handlers: an Esc that closes a window finds it still open, and asks for nothing else.
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [areOn, isFacilitator, show, lastStep, wish])
  const turn = (next: boolean) => {
    localStorage.setItem(KEPT_UNDER, next ? 'on' : 'off')
    setOn(next)
  }
  return { areOn, turn }
}
