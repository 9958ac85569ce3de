/** In which language somebody chose to listen on this device: the one choice, for the sound here, for outside meetings and for what screens say. */
import { isSoundChannel } from '@plenaria/shared/workshop/soundChannel'
import type { ChannelChoice } from '@plenaria/shared/workshop/views/channelNow'

const KEPT_UNDER = 'plenaria.channel'
const CHANGED = 'plenaria:channel'

/** Null: whatever one understands. */
export const keptChannel = (): ChannelChoice => {
  const text = localStorage.getItem(KEPT_UNDER) ?? ''
  return isSoundChannel(text) ? text : null
}

/** Other parts of the page hear of a change by an event of the window, other tabs by the browser's own. */
export const subscribeChannel = (listener: () => void): (() => void) => {
  for (const name of [CHANGED, 'storage']) window.addEventListener(name, listener)
  return () => {
    for (const name of [CHANGED, 'storage']) window.removeEventListener(name, listener)
  }
}

export const chooseChannel = (choice: ChannelChoice): void => {
  if (choice === null) localStorage.removeItem(KEPT_UNDER)
  else localStorage.setItem(KEPT_UNDER, choice)
  window.dispatchEvent(new Event(CHANGED))
}
