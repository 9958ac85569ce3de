/** A link for sound and picture that a test answers by hand; unless it does, nothing is ever answered. */
import type { MediaLink } from '../participant/mediaLink.ts'
import type { MediaQuestion, MediaServerToClient } from '../protocol/media.ts'

export type FakeMediaLink = MediaLink & {
  /** What was asked, in order. */
  readonly asked: readonly [MediaQuestion, unknown][]
  /** Answers all questions of that name from now on; an error is thrown. */
  readonly answer: (name: MediaQuestion, reply: unknown) => void
  readonly tell: <Name extends keyof MediaServerToClient>(
    name: Name,
    message: Parameters<MediaServerToClient[Name]>[0],
  ) => void
  readonly reconnect: () => void
}

export const createFakeMediaLink = (): FakeMediaLink => {
  const asked: [MediaQuestion, unknown][] = []
  const replies = new Map<string, unknown>()
  const listeners = new Map<string, Set<(message: never) => void>>()
  const on = (name: string, listener: (message: never) => void) => {
    const known = listeners.get(name) ?? new Set()
    listeners.set(name, known.add(listener))
    return () => void known.delete(listener)
  }
  const tell = (name: string, message: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(message as never)
  }
  return {
    asked,
    answer: (name, reply) => void replies.set(name, reply),
    tell,
    reconnect: () => tell('connect', undefined),
    ask: (name, message) => {
      asked.push([name, message])
      const reply = replies.get(name)
      if (reply instanceof Error) return Promise.reject(reply)
      return reply === undefined ? new Promise(() => undefined) : Promise.resolve(reply as never)
    },
    on,
    onConnected: (listener) => on('connect', listener),
  }
}
