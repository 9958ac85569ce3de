import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'
import { expect, onTestFinished, test } from 'vitest'
import { binaryMessage } from './binaryMessage.ts'

test('a framed message is what a client reads, at every way its length is told and between messages of the library', async () => {
  const http = createServer()
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate()
    http.close()
  })
  const lengths = [0, 1, 125, 126, 65_535, 65_536, 70_000]
  const payload = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251)
  http.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      for (const length of lengths) {
        request.socket.write(binaryMessage(payload(length)))
        webSocket.send(payload(length))
      }
      webSocket.close(1000)
    }),
  )
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`)
  const got: { bytes: Buffer; isBinary: boolean }[] = []
  client.on('message', (bytes: Buffer, isBinary) => got.push({ bytes, isBinary }))
  const [code] = (await once(client, 'close')) as [number]
  expect(code).toBe(1000)
  expect(got.map(({ bytes, isBinary }) => [bytes.length, isBinary])).toEqual(
    lengths.flatMap((length) => [
      [length, true],
      [length, true],
    ]),
  )
  expect(got.every(({ bytes }) => bytes.equals(payload(bytes.length)))).toBe(true)
})
