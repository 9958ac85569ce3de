/** One Janus that refuses a feed: what else was to be switched is switched. */
import { type AddressInfo } from 'node:net'
import { slotNames } from '@plenaria/shared/protocol/mediaSlots'
import { afterEach, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { createJanusServer } from './janusServer.ts'

type Stream = { readonly feed: string; readonly sub_mid: string }
type Asked = {
  readonly janus: string
  readonly transaction: string
  readonly handle_id?: number
  readonly body?: {
    readonly request: string
    readonly ptype?: string
    readonly id?: string
    readonly streams?: Stream[]
  }
}

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const crossrefs = slotNames.map((slot, at) => ({ crossrefid: slot, mid: String(at) }))
const jsep = { type: 'offer', sdp: 'v=0' }

/** A VideoRoom that is asked and does nothing; it does not know the feeds named. */
const scriptedJanus = async (unknown: readonly string[]) => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  ends.push(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const switches: Stream[][] = []
  const answerTo = ({ janus, body }: Asked): object => {
    if (janus === 'create') return { janus: 'success', data: { id: 1 } }
    if (janus === 'attach') return { janus: 'success', session_id: 1, data: { id: Math.floor(Math.random() * 1e9) } }
    const say = (data: object, more: object = {}) => ({ janus: 'event', plugindata: { data }, ...more })
    if (body?.request === 'listparticipants') return say({ participants: [{ id: 'dummy', dummy: true }] })
    if (body?.request === 'join' && body.ptype === 'subscriber') return say({ streams: crossrefs }, { jsep })
    if (body?.request === 'publish') return say({ streams: [{ type: 'audio', mid: '0' }] }, { jsep })
    if (body?.request !== 'switch') return say({})
    switches.push(body.streams ?? [])
    const isRefused = body.streams?.some(({ feed }) => unknown.includes(feed))
    return say(isRefused ? { error_code: 428, error: 'No such feed' } : {})
  }
  server.on('connection', (socket) => {
    ends.push(() => socket.terminate())
    socket.on('message', (text: Buffer) => {
      const message = JSON.parse(text.toString()) as Asked
      socket.send(JSON.stringify({ transaction: message.transaction, ...answerTo(message) }))
    })
  })
  const { port } = server.address() as AddressInfo
  return { url: `ws://127.0.0.1:${port}`, switches }
}

test('where several are refused each is asked for alone, and who cannot be had leaves the slot empty', async () => {
  const janus = await scriptedJanus(['gone'])
  const server = createJanusServer(
    { url: janus.url, apiSecret: 'a', adminKey: 'k' },
    () => undefined,
    () => undefined,
  )
  ends.push(server.stop)
  await expect.poll(server.isUp).toBe(true)
  await server.openReceive('w', 'ear')
  for (const feedId of ['gone', 'there']) await server.openSend('w', feedId, 'mic', 'v=0')
  const [one, two] = slotNames
  server.put('ear', [
    { peerId: 'ear', slot: one, feedId: 'gone' },
    { peerId: 'ear', slot: two, feedId: 'there' },
  ])
  await expect
    .poll(() => janus.switches.map((streams) => streams.map(({ feed, sub_mid: mid }) => `${feed} in ${mid}`)))
    .toEqual([['gone in 0', 'there in 1'], ['gone in 0'], ['dummy in 0'], ['there in 1']])
})
