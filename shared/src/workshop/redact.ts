/** What an audience may see. Law: redacting commutes with evolving, so a client folds what it receives with the same evolve. */
import type { Actor } from './actor.ts'
import { withoutAnswers } from './evaluation/evaluation.ts'
import { redactFloor, redactFloorEvent } from './redactFloor.ts'
import type { GroupPlan } from './groups/groups.ts'
import type { People } from './people/evolvePeople.ts'
import { may } from './permissions.ts'
import { redactAgenda, redactAgendaEvent } from './redactAgenda.ts'
import { redactReport, redactReportEvent } from './redactReport.ts'
import { isEventOf } from './sliceOfEvent.ts'
import type { Workshop, WorkshopEvent } from './workshop.ts'

/** Few audiences, so that a broadcast is encoded few times: those who prepare, those backstage with them, those who take part. */
export const audiences = ['staff', 'crew', 'everyone'] as const
export type Audience = (typeof audiences)[number]

export const audienceOf = (people: People, actor: Actor): Audience => {
  if (may(people, actor, 'seeStaffView')) return 'staff'
  return may(people, actor, 'seeBackstage') ? 'crew' : 'everyone'
}

const HIDDEN = 'hidden'

const isAgendaEvent = isEventOf('agenda')
const isReportEvent = isEventOf('report')
const isFloorEvent = isEventOf('floor')

/** What is said backstage, and to one person, is for those backstage alone (ME2, ME3). */
const isPrivate = (event: WorkshopEvent): boolean =>
  event.type === 'BackstageSaid' || (event.type === 'Announced' && event.to.kind === 'person')

type Seating = Pick<GroupPlan, 'seats' | 'levels' | 'seed' | 'laterRounds' | 'record' | 'by'>
const hiddenSeats: Seating = { seats: {}, levels: [], seed: 0, by: null }
const withoutSeats = <Plan extends Seating>(plan: Plan): Plan => {
  const { laterRounds: _, record: __, ...seen } = { ...plan, ...hiddenSeats }
  return seen as Plan
}

/** A plan of groups is staff's own until the groups open; what somebody answered is for no screen at all (EV4). */
export const redactEvent = (event: WorkshopEvent, audience: Audience): WorkshopEvent => {
  if (event.type === 'EvaluationAnswered') return { ...event, answers: {} }
  // What interpreters tell each other is theirs alone, also before those who run the workshop (ME5).
  if (event.type === 'BoothSaid') return audience === 'crew' ? event : { ...event, text: null, by: null }
  if (audience === 'staff') return event
  if (isAgendaEvent(event)) return redactAgendaEvent(event)
  if (isReportEvent(event)) return redactReportEvent(event)
  if (isFloorEvent(event)) return audience === 'crew' ? event : redactFloorEvent(event)
  switch (event.type) {
    case 'GroupsPlanned':
      return withoutSeats(event)
    case 'PlanChosen':
      return { ...event, plan: withoutSeats(event.plan) }
    case 'PlanKept':
      return { ...event, name: null }
    case 'GroupRuleSet':
      return { ...event, rule: null }
    case 'PlanAdjusted':
      return { ...event, personId: HIDDEN, to: null, by: null }
    case 'Announced':
    case 'BackstageSaid':
      return audience === 'everyone' && isPrivate(event) ? { ...event, text: null, by: null } : event
    default:
      return event
  }
}

const redactGroups = (groups: Workshop['groups']): Workshop['groups'] => ({
  ...groups,
  rules: {},
  keptPlans: [],
  plan: groups.plan && withoutSeats(groups.plan),
})

const redactMessages = ({ announcements }: Workshop['messages']): Workshop['messages'] => ({
  booths: [],
  announcements: announcements.map((one) => (one.to.kind === 'person' ? { ...one, text: null, by: null } : one)),
  backstage: [],
})

export const redactWorkshop = (complete: Workshop, audience: Audience): Workshop => {
  const workshop = { ...complete, evaluation: withoutAnswers(complete.evaluation) }
  if (audience === 'staff') return { ...workshop, messages: { ...workshop.messages, booths: [] } }
  const { agenda, groups, messages, report, floor } = workshop
  return {
    ...workshop,
    agenda: redactAgenda(agenda),
    groups: redactGroups(groups),
    report: redactReport(report),
    messages: audience === 'crew' ? messages : redactMessages(messages),
    floor: audience === 'crew' ? floor : redactFloor(floor),
  }
}
