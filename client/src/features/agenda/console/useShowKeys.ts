/** The console's keyboard: space pauses and resumes, N goes on. It can be switched off, and it never listens while somebody types. */
import type { Show } from '@plenaria/shared/workshop/views/showAt'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { useEffect, useState } from 'react'
import { useViewer } from '../../../live/useViewer.ts'
import { useWish } from '../../../live/WishContext.ts'

export type ShowKeys = { readonly areOn: boolean; readonly turn: (areOn: boolean) => void }

const KEPT_UNDER = 'plenaria.consoleKeys'

const typing = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]'
/** Elements that space itself presses. */
const pressable = 'button, a, summary, [role="tab"], [role="menuitem"], [role="option"], [role="switch"], [role="row"]'
const modal = '[data-modal-open], [role="menu"], [role="listbox"]'

/** What a key press asks for; null when it is meant for something else on the page. */
export const commandOfKey = (event: KeyboardEvent, show: Show): Command | null => {
  const { target, key } = event
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || !show.current) return null
  if (!(target instanceof Element) || target.closest(typing) || document.querySelector(modal)) return null
  const { segment } = show.current
  if (key.toLowerCase() === 'n' && show.next) return { type: 'NextSegment', from: segment.id }
  if (key !== ' ' || target.closest(pressable)) return null
  return { type: segment.timer.status === 'paused' ? 'ResumeSegment' : 'PauseSegment' }
}

export const useShowKeys = (show: Show): ShowKeys => {
  const wish = useWish()
  const { may } = useViewer()
  const isFacilitator = may('NextSegment')
  const [areOn, setOn] = useState(() => localStorage.getItem(KEPT_UNDER) !== 'off')
  useEffect(() => {
    if (!areOn || !isFacilitator) return
    const press = (event: KeyboardEvent) => {
      const command = commandOfKey(event, show)
      if (!command) return
      event.preventDefault()
      void wish(command)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [areOn, isFacilitator, show, wish])
  const turn = (next: boolean) => {
    localStorage.setItem(KEPT_UNDER, next ? 'on' : 'off')
    setOn(next)
  }
  return { areOn, turn }
}
