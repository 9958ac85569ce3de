/** The providers that carry nothing themselves: none at all, or a link to an outside meeting. */
import type { JoinPlan, MediaProvider } from './mediaProvider.ts'

const carryingNothing = (name: string, plan: JoinPlan): MediaProvider => ({
  name,
  start: async () => undefined,
  stop: async () => undefined,
  health: async () => ({ isUp: true, peers: 0, feeds: 0 }),
  join: async () => plan,
  answer: async () => null,
  place: () => undefined,
  publish: async () => null,
  setLive: () => undefined,
  setChannel: () => undefined,
  unpublish: () => undefined,
  leave: () => undefined,
  voices: () => [],
})

export const noMedia: MediaProvider = carryingNothing('none', { mode: 'none' })
export const linkMedia: MediaProvider = carryingNothing('link', { mode: 'link' })
