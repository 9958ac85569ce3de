/** Somebody who joins the sound of a whole server over the live socket, as a page does, without a browser. For tests. */
import type { MediaAnswer, MediaQuestion, MediaQuestions } from '@plenaria/shared/protocol/media'
import { cookieHeader } from '../../seats/seatCookie.ts'
import { dialLive } from '../../testing/rawLive.ts'
import type { MediaProvider } from '../mediaProvider.ts'
import { type Listener, listen, type Publishing, type Sender, speak } from './rtcClient.ts'

/** Where somebody goes, and whose seat it is. */
export type SoundSeat = {
  readonly url: string
  readonly workshopId: string
  readonly personId: string
  readonly secret: string
}

export type SoundVisit = {
  readonly listener: Listener
  readonly speak: (publishing: Publishing) => Promise<Sender>
  readonly ask: <Name extends MediaQuestion>(name: Name, message: MediaQuestions[Name][0]) => Promise<MediaAnswer<Name>>
  readonly peerId: string
  /** The live socket alone. */
  readonly hangUp: () => Promise<void>
}

/** The server's side of it, as `listen` and `speak` know it. */
type Link = Pick<MediaProvider, 'join' | 'answer' | 'publish'> & { readonly peerId: () => string }

const given = <Answer extends { ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> => {
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer as Extract<Answer, { ok: true }>
}

const linkOver = (ask: SoundVisit['ask']): Link => {
  let peerId = ''
  return {
    peerId: () => peerId,
    join: async () => {
      const { plan } = given(await ask('media:join', {}))
      if (plan.mode === 'slots') peerId = plan.peerId
      return plan
    },
    answer: async (_, sdp) => given(await ask('media:answer', { peerId, sdp })).candidates,
    publish: async (_, kind, channel, sdp) => given(await ask('media:publish', { peerId, kind, channel, sdp })).sdp,
  }
}

/** Rejects when the server refuses, or ends the connection. */
export const visitSound = async ({ url, workshopId, personId, secret }: SoundSeat): Promise<SoundVisit> => {
  const cookie = cookieHeader({ kind: 'person', workshopId, personId }, secret)
  const socket = dialLive({ url, personId, cookie, workshopId })
  await socket.join()
  const link = linkOver((name, message) => socket.ask(name, message))
  // Where a person is placed the server knows.
  const anywhere = { workshopId, personId, roomId: '', language: null, source: 'floor', video: false } as const
  const listener = await listen(link, personId, anywhere)
  return {
    listener,
    peerId: link.peerId(),
    ask: (name, message) => socket.ask(name, message),
    speak: (publishing) => speak(link, personId, publishing),
    hangUp: async () => {
      socket.close()
      await socket.ended
    },
  }
}
