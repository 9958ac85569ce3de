/** Where a workshop is while the connection to its Janus is lost for a moment. */
import { type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { createJanusEngine } from './janusEngine.ts'

type Asked = { readonly janus: string; readonly transaction: string }

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** Gives sessions, and takes none up again before it is told that it knows none. */
const forgetfulJanus = async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  ends.push(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const asked: Asked[] = []
  let sockets: WebSocket[] = []
  const answer = ({ transaction }: Asked, more: object) => {
    for (const socket of sockets) socket.send(JSON.stringify({ transaction, ...more }))
  }
  server.on('connection', (socket) => {
    sockets.push(socket)
    socket.on('message', (text: Buffer) => {
      const message = JSON.parse(text.toString()) as Asked
      asked.push(message)
      if (message.janus === 'create') answer(message, { janus: 'success', data: { id: 1 } })
    })
  })
  const drop = () => {
    for (const socket of sockets.splice(0)) socket.terminate()
  }
  ends.push(drop)
  const { port } = server.address() as AddressInfo
  const all = (janus: string) => asked.filter((message) => message.janus === janus)
  const forget = () => {
    for (const claim of all('claim')) answer(claim, { janus: 'error', error: { code: 458, reason: 'No such session' } })
  }
  return { url: `ws://127.0.0.1:${port}`, all, drop, forget }
}

test('while its Janus is taken up again a workshop moves to no other; when that is given up it goes on', async () => {
  const both = [await forgetfulJanus(), await forgetfulJanus()]
  const engine = createJanusEngine({ urls: both.map(({ url }) => url), apiSecret: 'a', adminKey: 'k' })
  ends.push(() => engine.stop())
  await engine.start(() => undefined)
  await expect.poll(() => both.map(({ all }) => all('create').length)).toEqual([1, 1])
  const attached = () => both.map(({ all }) => all('attach').length)
  const open = (peerId: string) => engine.openReceive({ workshopId: 'w', peerId })
  const first = open('first')
  first.catch(() => undefined)
  await expect.poll(() => attached().toSorted((one, other) => one - other)).toEqual([0, 1])
  const home = both[attached().indexOf(1)]
  home?.drop()
  await expect(first).rejects.toThrow('lost')
  await expect.poll(() => home?.all('claim').length).toBe(1)
  await expect(open('second')).rejects.toThrow('taken up again')
  expect(attached().toSorted((one, other) => one - other)).toEqual([0, 1])
  home?.forget()
  await expect.poll(() => home?.all('create').length).toBe(2)
  const third = open('third')
  third.catch(() => undefined)
  await expect.poll(() => attached().reduce((sum, count) => sum + count)).toBe(2)
})
