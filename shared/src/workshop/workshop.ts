/** The whole workshop, composed of the slices below it: one state, one evolve, one next wake. Deciding is in decide.ts. */
import type { z } from 'zod'
import { type Instant, instant } from '../time.ts'
import { dueAdvance } from './agenda/autoAdvance.ts'
import { dueWarning } from './agenda/endWarning.ts'
import { type Agenda, emptyAgenda } from './agenda/agenda.ts'
import { evolveAgenda } from './agenda/evolveAgenda.ts'
import { type Charter, emptyCharter, evolveCharter } from './charter/evolveCharter.ts'
import { type Drafting, emptyDrafting, evolveDrafting } from './drafting/evolveDrafting.ts'
import { emptyFollowUp, evolveFollowUp, type FollowUp } from './followUp/followUp.ts'
import { emptyGroups, type Groups } from './groups/groups.ts'
import { evolveGroups } from './groups/evolveGroups.ts'
import { emptyMessages, evolveMessages, type Messages } from './messages/evolveMessages.ts'
import { emptyPeople, evolvePeople, type People } from './people/evolvePeople.ts'
import { silenceEndsAt } from './plenary/decideTogether.ts'
import { evolvePlenary } from './plenary/evolvePlenary.ts'
import { emptyPlenary, type Plenary } from './plenary/plenary.ts'
import { emptyReport, evolveReport, type Report } from './report/evolveReport.ts'
import { isEventOf } from './sliceOfEvent.ts'
import { dueLock } from './wordingLock.ts'
import type { commandSchema, eventSchema } from './workshopSchemas.ts'

export type Command = z.infer<typeof commandSchema>
export type WorkshopEvent = z.infer<typeof eventSchema>

export type Workshop = {
  charter: Charter
  agenda: Agenda
  people: People
  groups: Groups
  drafting: Drafting
  plenary: Plenary
  followUp: FollowUp
  messages: Messages
  report: Report
}

export const emptyWorkshop: Workshop = {
  charter: emptyCharter,
  agenda: emptyAgenda,
  people: emptyPeople,
  groups: emptyGroups,
  drafting: emptyDrafting,
  plenary: emptyPlenary,
  followUp: emptyFollowUp,
  messages: emptyMessages,
  report: emptyReport,
}

const isCharterEvent = isEventOf('charter')
const isAgendaEvent = isEventOf('agenda')
const isPeopleEvent = isEventOf('people')
const isGroupsEvent = isEventOf('groups')
const isDraftingEvent = isEventOf('drafting')
const isPlenaryEvent = isEventOf('plenary')
const isFollowUpEvent = isEventOf('followUp')
const isMessagesEvent = isEventOf('messages')

/** Total: every parsed event has an effect or none, in any state; it never throws. */
export const evolve = (workshop: Workshop, event: WorkshopEvent): Workshop => {
  if (isCharterEvent(event)) return { ...workshop, charter: evolveCharter(workshop.charter, event) }
  if (isAgendaEvent(event)) return { ...workshop, agenda: evolveAgenda(workshop.agenda, event) }
  if (isPeopleEvent(event)) return { ...workshop, people: evolvePeople(workshop.people, event) }
  if (isGroupsEvent(event)) return { ...workshop, groups: evolveGroups(workshop.groups, event) }
  if (isDraftingEvent(event)) return { ...workshop, drafting: evolveDrafting(workshop.drafting, event) }
  if (isPlenaryEvent(event)) return { ...workshop, plenary: evolvePlenary(workshop.plenary, event) }
  if (isFollowUpEvent(event)) return { ...workshop, followUp: evolveFollowUp(workshop.followUp, event) }
  if (isMessagesEvent(event)) return { ...workshop, messages: evolveMessages(workshop.messages, event) }
  return { ...workshop, report: evolveReport(workshop.report, event) }
}

/** The workshop's moment at which something happens by itself, or null. Derived from state: nothing about it is stored. */
export const nextWake = ({ agenda, charter, groups, drafting, plenary }: Workshop): Instant | null => {
  if (charter.archivedAt !== null) return null
  const moments = [
    dueWarning(agenda)?.warnAt,
    dueAdvance(agenda)?.at,
    silenceEndsAt(plenary),
    dueLock({ agenda, groups, drafting })?.at,
  ].filter((at) => at !== undefined && at !== null)
  return moments.length === 0 ? null : instant(Math.min(...moments))
}
