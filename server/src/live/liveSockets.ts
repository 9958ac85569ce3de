/** Opens Socket.IO on the HTTP server, with the limits of this lane. It knows no workshop. */
import type { Server as HttpServer } from 'node:http'
import type { ClientToServer, ServerToClient } from '@plenaria/shared/protocol/live'
import { LIVE_PATH } from '@plenaria/shared/protocol/paths'
import { Server, type Socket } from 'socket.io'
import { isSameOrigin } from '../seats/sameOrigin.ts'
import type { Visitor } from './identifyVisitor.ts'

type ServerToServer = Record<string, never>
export type LiveSockets = Server<ClientToServer, ServerToClient, ServerToServer, Partial<Visitor>>
export type LiveSocket = Socket<ClientToServer, ServerToClient, ServerToServer, Partial<Visitor>>

/** Largest message a client may send, in bytes: a command is small. */
const MAX_MESSAGE = 128 * 1024

/** @param publicUrl the address people use, where it differs from the one requests arrive under */
export const openLiveSockets = (http: HttpServer, publicUrl: string | null): LiveSockets =>
  new Server(http, {
    path: LIVE_PATH,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE,
    // Otherwise the sockets of the documents, which share this HTTP server, are ended after a second.
    destroyUpgrade: false,
    allowRequest: (request, decide) => decide(null, isSameOrigin(request, publicUrl)),
  })
