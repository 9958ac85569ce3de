/** The whole workshop, composed of the slices below it: one state, one evolve, one next wake. Deciding is in decide.ts. */
import type { z } from 'zod'
import { type Instant, instant } from '../time.ts'
import { dueAdvance } from './agenda/autoAdvance.ts'
import { dueWarning } from './agenda/endWarning.ts'
import { type Agenda, emptyAgenda } from './agenda/agenda.ts'
import { evolveAgenda } from './agenda/evolveAgenda.ts'
import { type Charter, emptyCharter, evolveCharter } from './charter/evolveCharter.ts'
import { emptyEvaluation, type Evaluation, evolveEvaluation } from './evaluation/evaluation.ts'
import { type Drafting, emptyDrafting, evolveDrafting } from './drafting/evolveDrafting.ts'
import { emptyFloor, type Floor } from './floor/floor.ts'
import { nextTimeUp } from './floor/timesUp.ts'
import { evolveFloor } from './floor/evolveFloor.ts'
import { emptyFollowUp, evolveFollowUp, type FollowUp } from './followUp/followUp.ts'
import { emptyGroups, type Groups } from './groups/groups.ts'
import { evolveGroups } from './groups/evolveGroups.ts'
import { evolveInterpretation } from './interpretation/evolveInterpretation.ts'
import { emptyInterpretation, type Interpretation } from './interpretation/interpretation.ts'
import { emptyMessages, evolveMessages, type Messages } from './messages/evolveMessages.ts'
import { emptyPeople, evolvePeople, type People } from './people/evolvePeople.ts'
import { evolvePlenary } from './plenary/evolvePlenary.ts'
import { emptyPlenary, type Plenary, silenceEndsAt } from './plenary/plenary.ts'
import { evolveReport } from './report/evolveReport.ts'
import { emptyReport, type Report } from './report/report.ts'
import { isEventOf } from './sliceOfEvent.ts'
import { emptySound, evolveSound, type Sound } from './sound/evolveSound.ts'
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
  floor: Floor
  messages: Messages
  evaluation: Evaluation
  sound: Sound
  interpretation: Interpretation
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
  floor: emptyFloor,
  messages: emptyMessages,
  evaluation: emptyEvaluation,
  sound: emptySound,
  interpretation: emptyInterpretation,
  report: emptyReport,
}

const isCharterEvent = isEventOf('charter')
const isAgendaEvent = isEventOf('agenda')
const isPeopleEvent = isEventOf('people')
const isGroupsEvent = isEventOf('groups')
const isDraftingEvent = isEventOf('drafting')
const isPlenaryEvent = isEventOf('plenary')
const isFollowUpEvent = isEventOf('followUp')
const isFloorEvent = isEventOf('floor')
const isMessagesEvent = isEventOf('messages')
const isEvaluationEvent = isEventOf('evaluation')
const isSoundEvent = isEventOf('sound')
const isInterpretationEvent = isEventOf('interpretation')

/** Total: every parsed event has an effect or none, in any state; it never throws. */
export const evolve = (workshop: Workshop, event: WorkshopEvent): Workshop => {
  if (isCharterEvent(event)) return { ...workshop, charter: evolveCharter(workshop.charter, event) }
  if (isAgendaEvent(event)) return { ...workshop, agenda: evolveAgenda(workshop.agenda, event) }
  if (isPeopleEvent(event)) return { ...workshop, people: evolvePeople(workshop.people, event) }
  if (isGroupsEvent(event)) return { ...workshop, groups: evolveGroups(workshop.groups, event) }
  if (isDraftingEvent(event)) return { ...workshop, drafting: evolveDrafting(workshop.drafting, event) }
  if (isPlenaryEvent(event)) return { ...workshop, plenary: evolvePlenary(workshop.plenary, event) }
  if (isFollowUpEvent(event)) return { ...workshop, followUp: evolveFollowUp(workshop.followUp, event) }
  if (isFloorEvent(event)) return { ...workshop, floor: evolveFloor(workshop.floor, event) }
  if (isMessagesEvent(event)) return { ...workshop, messages: evolveMessages(workshop.messages, event) }
  if (isEvaluationEvent(event)) return { ...workshop, evaluation: evolveEvaluation(workshop.evaluation, event) }
  if (isSoundEvent(event)) return { ...workshop, sound: evolveSound(workshop.sound, event) }
  if (isInterpretationEvent(event))
    return { ...workshop, interpretation: evolveInterpretation(workshop.interpretation, event) }
  return { ...workshop, report: evolveReport(workshop.report, event) }
}

/** The workshop's moment at which something happens by itself, or null. Derived from state: nothing about it is stored. */
export const nextWake = ({ agenda, charter, groups, drafting, plenary, floor }: Workshop): Instant | null => {
  if (charter.archivedAt !== null) return null
  const moments = [
    dueWarning(agenda)?.warnAt,
    dueAdvance(agenda)?.at,
    silenceEndsAt(plenary),
    dueLock({ agenda, groups, drafting })?.at,
    nextTimeUp(floor),
  ].filter((at) => at !== undefined && at !== null)
  return moments.length === 0 ? null : instant(Math.min(...moments))
}
