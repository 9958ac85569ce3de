/**
 * The baseline of the docs lane: a bare relay of y-protocols over `ws`. It holds documents in memory, one for each path, sends
 * what is written to everybody else, and knows neither rights, presence, acknowledgements nor a disk.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { askMissingFrame, updateFrame } from '@plenaria/shared/docs/docFrames'
import { docMessage } from '@plenaria/shared/docs/docWire'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { type WebSocket, WebSocketServer } from 'ws'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import type { Room } from '../room.ts'
import { listenAnywhere } from './listenAnywhere.ts'
import { obeyBench } from './obeyBench.ts'

type Document = { readonly doc: Y.Doc; readonly sockets: Set<WebSocket> }

const openDocument = (state: Uint8Array | null): Document => {
  const doc = new Y.Doc()
  const sockets = new Set<WebSocket>()
  if (state) Y.applyUpdate(doc, state)
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    const frame = updateFrame(update)
    for (const socket of sockets) if (socket !== origin) socket.send(frame)
  })
  return { doc, sockets }
}

const join = ({ doc, sockets }: Document, socket: WebSocket): void => {
  sockets.add(socket)
  socket.on('close', () => sockets.delete(socket))
  socket.on('message', (raw: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(raw))
    if (decoding.readVarUint(decoder) !== docMessage.sync) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, docMessage.sync)
    sync.readSyncMessage(decoder, encoder, doc, socket)
    if (encoding.length(encoder) > 1) socket.send(encoding.toUint8Array(encoder))
  })
  socket.send(askMissingFrame(doc))
}

/** @param setting.documentState a file with what every document holds from the beginning */
obeyBench(async ({ documentState, ...room }: Room & { documentState?: string }) => {
  const http = createServer()
  const server = new WebSocketServer({ server: http, perMessageDeflate: false })
  const state = documentState === undefined ? null : readFileSync(documentState)
  const documents = new Map<string, Document>()
  server.on('connection', (socket, { url = '' }) => {
    const [path = ''] = url.split('?')
    const document = documents.get(path) ?? openDocument(state)
    documents.set(path, document)
    join(document, socket)
  })
  const stop = async () => {
    for (const socket of server.clients) socket.terminate()
    server.close()
    http.close()
  }
  return { ready: { ...room, url: await listenAnywhere(http) }, stop }
})
