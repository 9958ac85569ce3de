/** Logos of a workshop's platforms: tried and kept when they are uploaded, shown to everybody in the workshop. Whose logo it is, a command says. */
import { personIdOf } from '@plenaria/shared/workshop/actor'
import { logoLimits } from '@plenaria/shared/workshop/charter/logoLimits'
import { logoHashSchema } from '@plenaria/shared/workshop/charter/platformLogo'
import { refuse } from '@plenaria/shared/workshop/refusals'
import express, { type RequestHandler, Router } from 'express'
import { cleanFileName } from '../files/fileType.ts'
import { createLogoStore } from '../pictures/logoStore.ts'
import { readLogoFile } from '../pictures/readLogoFile.ts'
import type { Reporting } from '../reporting/createReporting.ts'
import type { FileStore } from '../stores/fileStore.ts'
import { answering, done, sendRefusal } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

export type LogoPorts = {
  fileStore: FileStore
  whoAsks: WhoAsks
  reporting: Pick<Reporting, 'logosInUse'>
  now: () => number
}

const base = '/api/workshops/:workshopId/logos'

/** Refuses before the body is read: who may not add logos does not make the server hold them. */
const mayAdd =
  (whoAsks: WhoAsks): RequestHandler =>
  (request, response, next) => {
    const ask = async () => {
      const who = await whoAsks.inWorkshop(request, 'SetPlatformLogo')
      if (who.ok) next()
      else sendRefusal(response, who.refusal)
    }
    ask().catch(next)
  }

export const logoRoutes = ({ fileStore, whoAsks, reporting, now }: LogoPorts): Router => {
  const logos = createLogoStore(fileStore)
  const router = Router()
  router.post(
    base,
    mayAdd(whoAsks),
    // A little more is read, so that what is too large is told what it is.
    express.raw({ type: () => true, limit: 2 * logoLimits.bytes }),
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'SetPlatformLogo')
      if (!who.ok) return who
      const name = cleanFileName(typeof request.query.name === 'string' ? request.query.name : '')
      const content: unknown = request.body
      if (!(content instanceof Uint8Array)) return refuse('emptyFile')
      const read = await readLogoFile(name, content)
      if (!read.ok) return read
      const inUse = await reporting.logosInUse(who.workshopId, who.open.workshop)
      const signed = { by: personIdOf(who.actor), at: now() }
      await logos.keep(who.workshopId, { file: read.file, content }, signed, inUse)
      return done({ file: read.file })
    }),
  )
  router.get(
    `${base}/:sha256`,
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, null)
      if (!who.ok) return who
      const hash = logoHashSchema.safeParse(request.params.sha256)
      const logo = hash.success ? await logos.read(who.workshopId, hash.data) : null
      if (!logo) return refuse('unknownLogo')
      response
        .type(logo.file.type)
        .set({
          'cache-control': 'private, max-age=31536000, immutable',
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
        })
        .send(Buffer.from(logo.content))
      return null
    }),
  )
  return router
}
