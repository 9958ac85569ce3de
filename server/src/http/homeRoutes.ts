/** The organiser's resources: templates and workshops. */
import { idSchema } from '@plenaria/shared/ids'
import { runningSitting } from '@plenaria/shared/workshop/agenda/agenda'
import { organiser } from '@plenaria/shared/workshop/actor'
import { enrolled, isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import { refuse } from '@plenaria/shared/workshop/refusals'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import { Router } from 'express'
import { z } from 'zod'
import { copyWorkshop, type Created, createFromPlan, createFromTemplate } from '../organising/createWorkshop.ts'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import { planFileSchema } from '../organising/planFile.ts'
import type { RegisteredWorkshop } from '../stores/registry.ts'
import { summaryOf } from '../templates/templateSummary.ts'
import { templates } from '../templates/templates.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

const isRealDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
const firstDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay)
  .optional()
const createSchema = z.union([
  z.strictObject({ template: z.string(), firstDay }),
  z.strictObject({ copyOf: idSchema, firstDay }),
  z.strictObject({ plan: planFileSchema }),
])

const create = (ports: OrganisingPorts, form: z.infer<typeof createSchema>): Promise<Created> => {
  if ('template' in form) return createFromTemplate(ports, form)
  if ('plan' in form) return createFromPlan(ports, form.plan)
  return copyWorkshop(ports, { workshopId: form.copyOf, firstDay: form.firstDay })
}

const statusOf = ({ agenda }: Workshop): 'planned' | 'running' | 'between' | 'ended' => {
  if (runningSitting(agenda)) return 'running'
  const ended = agenda.sittings.filter(({ run }) => run.status === 'ended').length
  if (ended === 0) return 'planned'
  return ended === agenda.sittings.length ? 'ended' : 'between'
}

const overview = ({ id, createdAt, archivedAt, rehearsalOf }: RegisteredWorkshop, workshop: Workshop) => {
  const people = enrolled(workshop.people)
  return {
    id,
    title: workshop.charter.title,
    createdAt,
    archivedAt,
    rehearsalOf,
    zone: workshop.charter.zone,
    firstSittingAt: workshop.agenda.sittings[0]?.plannedStart ?? null,
    status: statusOf(workshop),
    people: people.length,
    present: people.filter(isPresent).length,
  }
}

export const homeRoutes = (ports: OrganisingPorts & { whoAsks: WhoAsks }): Router => {
  const { engine, registry, whoAsks, createId, now } = ports
  const router = Router()

  router.get(
    '/api/templates',
    answering(async (request) => {
      const who = await whoAsks.organiser(request)
      if (!who.ok) return who
      return done({ templates: templates.map(summaryOf) })
    }),
  )

  router.get(
    '/api/workshops',
    answering(async (request) => {
      const who = await whoAsks.organiser(request)
      if (!who.ok) return who
      const registered = await registry.workshops()
      // One that cannot be read was told to the operator when the server started; the others are listed all the same.
      const opened = await Promise.all(
        registered.map(async (one) => ({ one, open: await engine.open(one.id).catch(() => null) })),
      )
      return done({ workshops: opened.flatMap(({ one, open }) => (open ? [overview(one, open.workshop)] : [])) })
    }),
  )

  router.post(
    '/api/workshops',
    answering(async (request) => {
      const who = await whoAsks.organiser(request)
      if (!who.ok) return who
      const form = createSchema.safeParse(request.body)
      if (!form.success) return refuse('invalid')
      const created = await create(ports, form.data)
      return created.ok ? done({ id: created.id, links: created.links }) : created
    }),
  )

  const shelve = (path: string, type: 'ArchiveWorkshop' | 'RestoreWorkshop') =>
    router.post(
      `/api/workshops/:workshopId/${path}`,
      answering(async (request) => {
        const who = await whoAsks.inWorkshop(request, type)
        if (!who.ok) return who
        const { workshopId } = who
        const reply = await engine.handle({
          workshopId,
          commandId: createId(),
          commands: [{ type }],
          actor: organiser,
        })
        if (!reply.ok) return reply
        await registry.setArchived(workshopId, type === 'ArchiveWorkshop' ? now() : null)
        return done()
      }),
    )
  shelve('archive', 'ArchiveWorkshop')
  shelve('restore', 'RestoreWorkshop')
  return router
}
