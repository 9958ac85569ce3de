/** The link to a Janus that is slow: what comes too late is not kept there. */
import { type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { createJanusLink } from './janusLink.ts'

type Asked = { readonly janus: string; readonly transaction: string; readonly handle_id?: number }

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0).toReversed()) end()
})

/** Gives sessions at once, and handles when it is told to. */
const slowJanus = async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  ends.push(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const asked: Asked[] = []
  const sockets: WebSocket[] = []
  const answer = ({ transaction }: Asked, more: object) => {
    for (const socket of sockets) socket.send(JSON.stringify({ janus: 'success', transaction, ...more }))
  }
  server.on('connection', (socket) => {
    sockets.push(socket)
    ends.push(() => socket.terminate())
    socket.on('message', (text: Buffer) => {
      const message = JSON.parse(text.toString()) as Asked
      asked.push(message)
      if (message.janus === 'create') answer(message, { data: { id: 1 } })
    })
  })
  const { port } = server.address() as AddressInfo
  return { url: `ws://127.0.0.1:${port}`, asked, answer }
}

test('a handle that Janus gives after nobody waits for it is let go', async () => {
  const janus = await slowJanus()
  const link = createJanusLink(janus.url, 'secret', { onUp: () => undefined, onLost: () => undefined })
  ends.push(link.close)
  await expect.poll(link.isUp).toBe(true)
  await expect(link.attach(() => undefined)).rejects.toThrow('silent')
  const attaching = janus.asked.find((message) => message.janus === 'attach')
  if (!attaching) throw new Error('Nothing was asked.')
  janus.answer(attaching, { session_id: 1, data: { id: 77 } })
  await expect
    .poll(() => janus.asked.filter((message) => message.janus === 'detach'))
    .toMatchObject([{ handle_id: 77 }])
})

test('a handle is hung up before it is let go', async () => {
  const janus = await slowJanus()
  const link = createJanusLink(janus.url, 'secret', { onUp: () => undefined, onLost: () => undefined })
  ends.push(link.close)
  await expect.poll(link.isUp).toBe(true)
  const attached = link.attach(() => undefined)
  const attaching = () => janus.asked.find((message) => message.janus === 'attach')
  await expect.poll(attaching).toBeDefined()
  const asked = attaching()
  if (asked) janus.answer(asked, { session_id: 1, data: { id: 77 } })
  const handle = await attached
  handle.detach()
  handle.detach()
  const endings = () => janus.asked.filter(({ handle_id: id }) => id === 77)
  const names = () => endings().map((message) => message.janus)
  await expect.poll(names).toEqual(['hangup'])
  await pause(100)
  expect(names()).toEqual(['hangup'])
  for (const hangup of endings()) janus.answer(hangup, { session_id: 1 })
  await expect.poll(names).toEqual(['hangup', 'detach'])
})
