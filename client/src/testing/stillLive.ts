/** A workshop in which nothing happens, as a page is connected to it. For tests. */
import { createFakeMediaLink } from '@plenaria/shared/testing/fakeMediaLink'
import { initialLiveState } from '@plenaria/shared/participant/liveState'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { instant } from '@plenaria/shared/time'
import type { WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import type { Live } from '../live/LiveContext.ts'

/** @param names in Spanish, by person */
export const stillLive = (
  facts: readonly WorkshopEvent[],
  personId: string,
  names: Readonly<Record<string, string>> = {},
): Live => {
  const state = { ...initialLiveState, workshop: fold(facts) }
  return {
    workshopId: 'w',
    personId,
    directory: Object.fromEntries(Object.entries(names).map(([id, es]) => [id, { name: { es }, institution: '' }])),
    connection: {
      state: () => state,
      subscribe: () => () => undefined,
      send: () => Promise.reject(new Error('Nothing is sent to the workshop.')),
      realNow: () => instant(0),
      workshopNow: () => instant(0),
      onChanged: () => () => undefined,
      close: () => undefined,
      media: createFakeMediaLink(),
      booth: {
        cough: () => undefined,
        caption: async () => true,
        captions: async () => [],
        onLine: () => () => undefined,
        onCoughs: () => () => undefined,
        onUnheard: () => () => undefined,
        onConnected: () => () => undefined,
      },
    },
  }
}
