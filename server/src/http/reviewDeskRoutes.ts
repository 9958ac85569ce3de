/** The links of the review round for those who send them: which delegations have one, new ones, and letters for a mail merge. */
import { idSchema } from '@plenaria/shared/ids'
import { interfaceLanguages } from '@plenaria/shared/language'
import { latestDraft } from '@plenaria/shared/workshop/report/report'
import { refuse } from '@plenaria/shared/workshop/refusals'
import { Router } from 'express'
import { z } from 'zod'
import { renderReviewLettersCsv } from '../export/renderReviewLettersCsv.ts'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import type { ReviewLink } from '../stores/registry.ts'
import { answering, done } from './answer.ts'
import type { WhoAsks } from './whoAsks.ts'

type Ports = Pick<OrganisingPorts, 'registry' | 'links' | 'now'> & { whoAsks: WhoAsks }

const base = '/api/workshops/:workshopId/report'
const wantedSchema = z.object({ delegationId: idSchema })
const lettersSchema = z.object({
  language: z.enum(interfaceLanguages),
  /** To those alone that have said nothing on the draft. */
  isReminder: z.boolean(),
  /** Whether the links that were handed out before stop working, of those whom the letters are for. */
  endsEarlier: z.boolean(),
})

/** How many of a delegation's links work, and since when the last one does. */
type OpenLinks = Readonly<Record<string, { readonly count: number; readonly since: number }>>

/** @param links the oldest first */
const openLinks = (links: readonly ReviewLink[]): OpenLinks => {
  const open: Record<string, { count: number; since: number }> = {}
  for (const { delegationId, createdAt } of links)
    open[delegationId] = { count: (open[delegationId]?.count ?? 0) + 1, since: createdAt }
  return open
}

const linkRoutes = (router: Router, { registry, links, whoAsks, now }: Ports): void => {
  router.get(
    `${base}/review-links`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      return done({ links: openLinks(await registry.reviewLinks(who.workshopId)) })
    }),
  )
  router.post(
    `${base}/review-links`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const wanted = wantedSchema.safeParse(request.body)
      if (!wanted.success) return refuse('invalid')
      const { delegationId } = wanted.data
      const isKnown = who.open.workshop.charter.delegations.some(({ id }) => id === delegationId)
      if (!isKnown) return refuse('unknownDelegation')
      return done({ url: await links.addReview({ workshopId: who.workshopId, delegationId }) })
    }),
  )
  router.delete(
    `${base}/review-links/:delegationId`,
    answering(async (request) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const { workshopId } = who
      await registry.revokeReviewLinks({ workshopId, delegationId: String(request.params.delegationId) }, now())
      return done()
    }),
  )
}

/** @returns by delegation, the link of its letter */
const linksForLetters = async (
  { registry, links, now }: Ports,
  { workshopId, meant, endsEarlier }: { workshopId: string; meant: readonly { id: string }[]; endsEarlier: boolean },
): Promise<Readonly<Record<string, string>>> => {
  const made: Record<string, string> = {}
  for (const { id: delegationId } of meant) {
    const seat = { workshopId, delegationId }
    if (endsEarlier) await registry.revokeReviewLinks(seat, now())
    made[delegationId] = await links.addReview(seat)
  }
  return made
}

const letterRoute = (router: Router, ports: Ports): void => {
  const { registry, whoAsks } = ports
  router.post(
    `${base}/review-letters.csv`,
    answering(async (request, response) => {
      const who = await whoAsks.inWorkshop(request, 'managePeople')
      if (!who.ok) return who
      const wanted = lettersSchema.safeParse(request.body)
      if (!wanted.success) return refuse('invalid')
      const { workshopId, open } = who
      const { workshop } = open
      const { language, isReminder, endsEarlier } = wanted.data
      const draft = latestDraft(workshop.report)
      if (!draft) return refuse('unknownReportDraft')
      const hasSpoken = (id: string) => draft.observations.some(({ delegationId }) => delegationId === id)
      const meant = workshop.charter.delegations.filter(({ id }) => !isReminder || !hasSpoken(id))
      const made = await linksForLetters(ports, { workshopId, meant, endsEarlier })
      const contacts = await registry.people(workshopId)
      const csv = renderReviewLettersCsv({ workshop, draft, contacts, links: made, language })
      const name = isReminder ? 'reminders.csv' : 'letters.csv'
      response.attachment(name).type('text/csv').send(csv)
      return null
    }),
  )
}

export const reviewDeskRoutes = (ports: Ports): Router => {
  const router = Router()
  linkRoutes(router, ports)
  letterRoute(router, ports)
  return router
}
