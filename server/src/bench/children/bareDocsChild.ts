/**
 * The baseline of the docs lane: a bare relay of y-protocols over `ws`. It holds one document in memory, sends what is
 * written to everybody else, and knows neither rights, presence, acknowledgements nor a disk.
 */
import { createServer } from 'node:http'
import { askMissingFrame, updateFrame } from '@plenaria/shared/docs/docFrames'
import { docMessage } from '@plenaria/shared/docs/docWire'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocketServer } from 'ws'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import type { Room } from '../room.ts'
import { listenAnywhere } from './listenAnywhere.ts'
import { obeyBench } from './obeyBench.ts'

obeyBench(async (room: Room) => {
  const http = createServer()
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
  const doc = new Y.Doc()

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    const frame = updateFrame(update)
    for (const socket of sockets.clients) if (socket !== origin) socket.send(frame)
  })
  sockets.on('connection', (socket) => {
    socket.on('message', (raw: Buffer) => {
      const decoder = decoding.createDecoder(new Uint8Array(raw))
      if (decoding.readVarUint(decoder) !== docMessage.sync) return
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, docMessage.sync)
      sync.readSyncMessage(decoder, encoder, doc, socket)
      if (encoding.length(encoder) > 1) socket.send(encoding.toUint8Array(encoder))
    })
    socket.send(askMissingFrame(doc))
  })
  const stop = async () => {
    for (const socket of sockets.clients) socket.terminate()
    sockets.close()
    http.close()
  }
  return { ready: { ...room, url: await listenAnywhere(http) }, stop }
})
