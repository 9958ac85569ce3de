/**
 * One participant's end of a document, as small as it can be and the same beside every server: what differs are the name that
 * Hocuspocus wants before each frame, and how a server says that something is saved.
 */
import { DOC_SCHEMA_VERSION, docMessage } from '@plenaria/shared/docs/docWire'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'

/** How to reach one document on one kind of server. */
export type DocAddress = {
  readonly system: 'plenaria' | 'bare' | 'hocuspocus'
  readonly url: string
  readonly docName: string
  readonly headers: Readonly<Record<string, string>>
  /** Further URL parameters. */
  readonly params: Readonly<Record<string, string>>
}

export type DocPeer = {
  readonly doc: Y.Doc
  readonly synced: Promise<void>
  /** Content frames sent so far. */
  sent(): number
  /** Called with how many of them the server has called saved. */
  onSaved(listener: (count: number) => void): void
  close(): void
}

/** Messages of Hocuspocus 4 (packages/server/src/types.ts) that y-websocket does not have. */
const hocuspocus = { auth: 2, syncReply: 4, syncStatus: 8 } as const
const TOKEN = 0

const socketOf = ({ system, url, docName, headers, params }: DocAddress, doc: Y.Doc): WebSocket => {
  const origin = url.replace(/^http/, 'ws')
  const query = new URLSearchParams({ ...params, schema: String(DOC_SCHEMA_VERSION), client: String(doc.clientID) })
  const address = system === 'hocuspocus' ? origin : `${origin}/docs/${docName}?${query}`
  return new WebSocket(address, { headers: { ...headers }, perMessageDeflate: false })
}

type Write = (encoder: encoding.Encoder) => void

/** Writes frames as a system wants them, and counts those that carry content. */
const frameWriter = ({ system, docName }: DocAddress, socket: WebSocket) => {
  let sent = 0
  const send = (type: number, write: Write): void =>
    socket.send(
      encoding.encode((encoder) => {
        if (system === 'hocuspocus') encoding.writeVarString(encoder, docName)
        encoding.writeVarUint(encoder, type)
        write(encoder)
      }),
    )
  return {
    sent: () => sent,
    content: (write: Write): void => {
      sent += 1
      send(docMessage.sync, write)
    },
    greet: (doc: Y.Doc): void => {
      if (system === 'hocuspocus')
        send(hocuspocus.auth, (encoder) => {
          encoding.writeVarUint(encoder, TOKEN)
          encoding.writeVarString(encoder, 'none')
        })
      send(docMessage.sync, (encoder) => sync.writeSyncStep1(encoder, doc))
    },
  }
}

/** How many content frames the server has called saved, after this message; null for a message that says nothing of it. */
const savedAfter = (
  system: DocAddress['system'],
  type: number,
  decoder: decoding.Decoder,
  before: number,
): number | null => {
  if (system === 'plenaria' && type === docMessage.ack) return decoding.readVarUint(decoder)
  return system === 'hocuspocus' && type === hocuspocus.syncStatus ? before + 1 : null
}

export const openPeer = (address: DocAddress): DocPeer => {
  const { system } = address
  const doc = new Y.Doc()
  const socket = socketOf(address, doc)
  socket.binaryType = 'nodebuffer'
  const frames = frameWriter(address, socket)
  let saved = 0
  let tell = (_count: number): void => undefined
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== socket) frames.content((encoder) => sync.writeUpdate(encoder, update))
  })
  socket.on('open', () => frames.greet(doc))
  const readSync = (decoder: decoding.Decoder): number => {
    const reply = encoding.createEncoder()
    const step = sync.readSyncMessage(decoder, reply, doc, socket)
    if (encoding.length(reply) > 0)
      frames.content((encoder) => encoding.writeUint8Array(encoder, encoding.toUint8Array(reply)))
    return step
  }
  const synced = new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('close', (code) => reject(new Error(`${system} closed the connection with ${code}.`)))
    socket.on('message', (raw: Buffer) => {
      const decoder = decoding.createDecoder(new Uint8Array(raw))
      if (system === 'hocuspocus') decoding.readVarString(decoder)
      const type = decoding.readVarUint(decoder)
      if (type === docMessage.sync || (system === 'hocuspocus' && type === hocuspocus.syncReply)) {
        if (readSync(decoder) === sync.messageYjsSyncStep2) resolve()
        return
      }
      saved = savedAfter(system, type, decoder, saved) ?? saved
      tell(saved)
    })
  })
  const close = () => {
    socket.terminate()
    doc.destroy()
  }
  const onSaved = (listener: (count: number) => void) => {
    tell = listener
  }
  return { doc, synced, sent: frames.sent, onSaved, close }
}
