/** The ways in which people come to the sound of a workshop and go again, with and without a goodbye. For tests. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../simulation/seededRandom.ts'
import type { Sender } from '../../media/testing/rtcClient.ts'
import { type SoundSeat, type SoundVisit, visitSound } from '../../media/testing/soundVisit.ts'

/** As long as a page waits for a connection before it opens another. */
const HEARS_WITHIN = 6_000
const OPENS_AT_MOST = 4
const microphone = { channel: 'floor', mark: 2 } as const

const isHeard = async ({ listener }: SoundVisit): Promise<boolean> => {
  const until = performance.now() + HEARS_WITHIN
  while (listener.packets() === 0 && performance.now() < until) await pause(20)
  return listener.packets() > 0
}

type Going = (visit: SoundVisit, sender: Sender | null) => Promise<void>

const goings: readonly Going[] = [
  // A goodbye.
  async ({ ask, peerId, listener, hangUp }, sender) => {
    if (sender) await ask('media:unpublish', { peerId, kind: 'mic' })
    await ask('media:leave', { peerId })
    sender?.close()
    listener.close()
    await hangUp()
  },
  // The page is gone first, and its connections later.
  async ({ listener, hangUp }, sender) => {
    await hangUp()
    sender?.close()
    listener.close()
  },
  // The connections fail, the page stays a moment.
  async ({ listener, hangUp }, sender) => {
    sender?.close()
    listener.close()
    await pause(100)
    await hangUp()
  },
  // Another language, a second microphone in place of the first, and a question that is never waited for.
  async ({ ask, peerId, listener, hangUp, speak }, sender) => {
    await ask('media:listen', { peerId, language: 'en', video: true })
    const again = sender ? await Promise.allSettled([speak(microphone), speak(microphone)]) : []
    for (const one of again) if (one.status === 'fulfilled') one.value.close()
    void ask('media:leave', { peerId }).catch(() => undefined)
    sender?.close()
    listener.close()
    await hangUp()
  },
  // The page joins once more and drops the first connection.
  async ({ ask, listener, hangUp }, sender) => {
    await ask('media:join', {})
    sender?.close()
    listener.close()
    await hangUp()
  },
]

/** @returns a connection over which something is heard, and how many were opened for it */
const comeToHear = async (seat: SoundSeat) => {
  for (let opened = 1; opened <= OPENS_AT_MOST; opened += 1) {
    const visit = await visitSound(seat)
    if (await isHeard(visit)) return { visit, opened }
    await goings[0]?.(visit, null)
  }
  throw new Error(`${seat.personId} hears nothing.`)
}

/** Comes, hears, speaks perhaps, and goes. @returns how many connections were opened in vain before */
export const comeAndGo = async (seat: SoundSeat, draw: Random): Promise<number> => {
  const waits = draw.isLucky(0.7)
  const { visit, opened } = waits ? await comeToHear(seat) : { visit: await visitSound(seat), opened: 1 }
  const sender = draw.isLucky(0.5) ? await visit.speak(microphone) : null
  await goings[draw.below(goings.length)]?.(visit, sender)
  return opened - 1
}
