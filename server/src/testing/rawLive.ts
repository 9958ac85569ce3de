/** A live socket spoken by hand, frame by frame, for what no client of ours would send. For tests. */
import { LIVE_PATH } from '@plenaria/shared/protocol/paths'
import { PROTOCOL_VERSION } from '@plenaria/shared/protocol/protocolVersion'
import { WebSocket } from 'ws'
import { W } from './startEngine.ts'

export type RawLive = {
  /** Every event the server sent: name and message. Where it asks for an answer it gets none. */
  readonly heard: readonly [string, unknown][]
  /** Why the server refused the connection; null while it has not. */
  readonly refusal: () => string | null
  readonly send: (frame: string | Uint8Array) => void
  /** Sends an event and resolves with the server's answer; rejects when the connection ends instead. */
  readonly ask: <Reply>(event: string, message: unknown) => Promise<Reply>
  readonly join: <Reply>(haveVersion?: number) => Promise<Reply>
  /** Resolves when the condition holds, looked at after every frame; rejects when the connection ends before. */
  readonly until: (isSo: () => boolean) => Promise<void>
  readonly ended: Promise<number>
  readonly close: () => void
}

export type Dial = { url: string; personId: string; cookie?: string | undefined; origin?: string; workshopId?: string }

/** Resolves with the close code, or with the HTTP status when there was no connection at all. */
const endOf = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => {
    socket.on('close', resolve)
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', () => resolve(0))
  })

/** Engine.IO 4 and Socket.IO 5 in the little that is needed: `0` open, `2` ping, `40` in, `44` refused, `42` event, `43` answer. */
export const dialLive = ({ url, personId, cookie, origin, workshopId = W }: Dial): RawLive => {
  const headers = { ...(cookie === undefined ? {} : { cookie }), ...(origin === undefined ? {} : { origin }) }
  const socket = new WebSocket(`${url.replace('http', 'ws')}${LIVE_PATH}/?EIO=4&transport=websocket`, { headers })
  const heard: [string, unknown][] = []
  const answers = new Map<string, unknown>()
  const looks = new Set<() => void>()
  let refusal: string | null = null
  let isIn = false
  let isOver = false
  let asked = 0

  const lookAll = () => {
    for (const look of looks) look()
  }
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (isSo()) resolve()
        else if (isOver) reject(new Error('The connection ended.'))
        else return void looks.add(look)
        looks.delete(look)
      }
      look()
    })

  const take = (frame: string) => {
    if (frame.startsWith('0')) socket.send(`40${JSON.stringify({ workshopId, personId })}`)
    else if (frame === '2') socket.send('3')
    else if (frame.startsWith('40')) isIn = true
    else if (frame.startsWith('44')) refusal = (JSON.parse(frame.slice(2)) as { message: string }).message
    else if (frame.startsWith('42')) heard.push(JSON.parse(frame.slice(frame.indexOf('['))) as [string, unknown])
    else if (frame.startsWith('43')) {
      const start = frame.indexOf('[')
      answers.set(frame.slice(2, start), (JSON.parse(frame.slice(start)) as unknown[])[0])
    }
    lookAll()
  }
  socket.on('message', (frame: Buffer) => take(frame.toString()))
  const ended = endOf(socket).then((code) => {
    isOver = true
    lookAll()
    return code
  })

  const ask = async <Reply>(event: string, message: unknown): Promise<Reply> => {
    await until(() => isIn)
    const id = String(asked++)
    socket.send(`42${id}${JSON.stringify([event, message])}`)
    await until(() => answers.has(id))
    return answers.get(id) as Reply
  }
  return {
    heard,
    refusal: () => refusal,
    send: (frame) => socket.send(frame),
    ask,
    join: (haveVersion = 0) => ask('join', { workshopId, protocol: PROTOCOL_VERSION, haveVersion }),
    until,
    ended,
    close: () => socket.close(),
  }
}
