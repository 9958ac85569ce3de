/** What an audience may see. Law: redacting commutes with evolving, so a client folds what it receives with the same evolve. */
import type { Actor } from './actor.ts'
import type { People } from './people/evolvePeople.ts'
import { may } from './permissions.ts'
import type { Workshop, WorkshopEvent } from './workshop.ts'

/** Two audiences, so that a broadcast is encoded twice at most: those who prepare, and those who take part. */
export const audiences = ['staff', 'everyone'] as const
export type Audience = (typeof audiences)[number]

export const audienceOf = (people: People, actor: Actor): Audience =>
  may(people, actor, 'seeStaffView') ? 'staff' : 'everyone'

const HIDDEN = 'hidden'

/** A plan of groups is staff's own until the groups open. */
export const redactEvent = (event: WorkshopEvent, audience: Audience): WorkshopEvent => {
  if (audience === 'staff') return event
  switch (event.type) {
    case 'GroupsPlanned':
      return { ...event, seats: {}, levels: [], seed: 0, by: null }
    case 'PlanAdjusted':
      return { ...event, personId: HIDDEN, to: null, by: null }
    default:
      return event
  }
}

export const redactWorkshop = (workshop: Workshop, audience: Audience): Workshop => {
  const { plan } = workshop.groups
  if (audience === 'staff' || !plan) return workshop
  const hidden = { ...plan, seats: {}, levels: [], seed: 0, by: null }
  return { ...workshop, groups: { ...workshop.groups, plan: hidden } }
}
