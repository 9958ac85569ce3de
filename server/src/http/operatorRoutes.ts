/** What the command line on the same machine may ask, by the operator's token alone: the organiser's link, backups, simulated participants. */
import { instantSchema } from '@plenaria/shared/timeSchemas'
import { enrolled } from '@plenaria/shared/workshop/people/evolvePeople'
import { leadingRole } from '@plenaria/shared/workshop/people/roles'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { type Request, Router } from 'express'
import { z } from 'zod'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import { answering, done } from './answer.ts'

export type OperatorPorts = OrganisingPorts & {
  isOperator: (request: Request) => boolean
  /** Writes a whole copy of the store to a path on this machine. */
  backUpTo: (path: string) => Promise<void>
}

const simulationSchema = z.object({ beside: z.boolean() })
const renewSchema = z.object({ renew: z.boolean() })
const backupSchema = z.object({ path: z.string().min(1) })
const clockSchema = z.object({ workshopAt: instantSchema, rate: z.number().positive().max(10_000) })

const simulationRoutes = (router: Router, { engine, registry, links, isOperator }: OperatorPorts): void => {
  router.post(
    '/api/operator/workshops/:workshopId/simulation',
    answering(async (request) => {
      if (!isOperator(request)) return refuse('notAllowed')
      const workshopId = String(request.params.workshopId)
      const form = simulationSchema.safeParse(request.body)
      const open = await engine.open(workshopId)
      if (!open) return refuse('unknownWorkshop')
      if (!form.success) return refuse('invalid')
      const hasRealPeople = (await registry.people(workshopId)).some(({ metAt }) => metAt !== null)
      if (hasRealPeople && !form.data.beside) return refuse('simulationRefused')
      const seats = []
      for (const { personId, grants } of enrolled(open.workshop.people)) {
        const secret = await links.issueSimulation(workshopId, personId)
        seats.push({ personId, role: leadingRole(grants), secret })
      }
      return done({ seats })
    }),
  )
  router.delete(
    '/api/operator/workshops/:workshopId/simulation',
    answering(async (request) => {
      if (!isOperator(request)) return refuse('notAllowed')
      const workshopId = String(request.params.workshopId)
      const open = await engine.open(workshopId)
      for (const { personId } of enrolled(open?.workshop.people ?? {}))
        await links.revoke({ kind: 'simulation', workshopId, personId })
      return done()
    }),
  )
}

export const operatorRoutes = (ports: OperatorPorts): Router => {
  const { engine, links, createId, isOperator, backUpTo } = ports
  const router = Router()
  router.post(
    '/api/operator/organiser-link',
    answering(async (request) => {
      if (!isOperator(request)) return refuse('notAllowed')
      const form = renewSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      return done({ url: await (form.data.renew ? links.issue : links.add)({ kind: 'organiser' }) })
    }),
  )
  router.post(
    '/api/operator/backup',
    answering(async (request) => {
      if (!isOperator(request)) return refuse('notAllowed')
      const form = backupSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      await backUpTo(form.data.path)
      return done()
    }),
  )
  router.post(
    '/api/operator/workshops/:workshopId/clock',
    answering(async (request) => {
      if (!isOperator(request)) return refuse('notAllowed')
      const form = clockSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      const workshopId = String(request.params.workshopId)
      if (!(await engine.open(workshopId))) return refuse('unknownWorkshop')
      const command = { type: 'SetClock' as const, ...form.data }
      const reply = await engine.handle({
        workshopId,
        commandId: createId(),
        commands: [command],
        actor: { kind: 'organiser' },
      })
      return reply.ok ? done() : reply
    }),
  )
  simulationRoutes(router, ports)
  return router
}
