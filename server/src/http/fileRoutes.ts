/** Files of a workshop: whoever plans may add and remove them, everybody in the workshop may fetch them, always to save and never to open here. */
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { segmentsOf } from '@plenaria/shared/workshop/agenda/agenda'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import express, { type RequestHandler, Router } from 'express'
import { cleanFileName, fileLimits, isAcceptedFile } from '../files/fileType.ts'
import type { FileStore } from '../stores/fileStore.ts'
import { answering, done, sendRefusal } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export type FilePorts = { fileStore: FileStore; whoAsks: WhoAsks; now: () => number; createShortId: () => string }

const base = '/api/workshops/:workshopId/files'

const isNamed = ({ agenda }: Workshop, id: string): boolean =>
  segmentsOf(agenda).some(({ files }) => files?.some((file) => file.id === id))

/** Refuses before the body is read: who may not add files does not make the server hold them. */
const mayAdd =
  (whoAsks: WhoAsks): RequestHandler =>
  (request, response, next) => {
    const ask = async () => {
      const who = await whoAsks.inWorkshop(request, 'ChangeSegment')
      if (who.ok) next()
      else sendRefusal(response, who.refusal)
    }
    ask().catch(next)
  }

export const fileRoutes = ({ fileStore, whoAsks, now, createShortId }: FilePorts): Router => {
  const router = Router()
  router.post(
    base,
    mayAdd(whoAsks),
    express.raw({ type: () => true, limit: fileLimits.bytes }),
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'ChangeSegment')
      if (!who.ok) return who
      const name = cleanFileName(typeof request.query.name === 'string' ? request.query.name : '')
      const content: unknown = request.body
      if (name === '' || !(content instanceof Uint8Array) || content.length === 0) return refuse('emptyFile')
      if (!isAcceptedFile(name, content)) return refuse('fileType')
      if ((await fileStore.list(who.workshopId)).length >= fileLimits.perWorkshop) return refuse('tooManyFiles')
      const file = { id: createShortId(), name, size: content.length, by: personIdOf(who.actor), at: now() }
      await fileStore.put(who.workshopId, file, content)
      return done({ file: { id: file.id, name, size: file.size } })
    }),
  )
  router.get(`${base}/:fileId`, (request, response, next) => {
    const send = async () => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return sendRefusal(response, who.refusal)
      const found = await fileStore.read(who.workshopId, String(request.params.fileId))
      if (!found) return sendRefusal(response, refuse('unknownFile').refusal)
      response
        .attachment(found.file.name)
        .type('application/octet-stream')
        .set({ 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' })
        .send(Buffer.from(found.content))
    }
    send().catch(next)
  })
  router.delete(
    `${base}/:fileId`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'ChangeSegment')
      if (!who.ok) return who
      const fileId = String(request.params.fileId)
      if (isNamed(who.open.workshop, fileId)) return refuse('fileInUse')
      await fileStore.remove(who.workshopId, fileId)
      return done()
    }),
  )
  return router
}
