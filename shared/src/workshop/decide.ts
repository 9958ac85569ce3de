/** Decides for the whole workshop: asks for the right, hands the command to its slice, adds what it entails elsewhere. */
import { accept, type Decision } from '../decision.ts'
import type { Instant } from '../time.ts'
import { type Actor, personActor, personIdOf } from './actor.ts'
import { agendaCommandSchema } from './agenda/agendaCommands.ts'
import { decideAgenda } from './agenda/decideAgenda.ts'
import { currentSegment, runningSitting } from './agenda/agenda.ts'
import { stepTaken, type UndoFacts } from './agenda/steps.ts'
import { boothFacts } from './boothFacts.ts'
import { boothsFollow } from './boothsFollow.ts'
import { charterCommandSchema } from './charter/charterCommands.ts'
import { decideCharter } from './charter/decideCharter.ts'
import type { LogoFile } from './charter/platformLogo.ts'
import { closeDrafts, decideDrafting } from './drafting/decideDrafting.ts'
import { draftingCommandSchema } from './drafting/draftingCommands.ts'
import { draftOf, recordedItem } from './drafting/evolveDrafting.ts'
import { draftingFacts, entailed } from './entailed.ts'
import { decideEvaluation } from './evaluation/decideEvaluation.ts'
import { evaluationCommandSchema } from './evaluation/evaluationCommands.ts'
import { decideFollowUp, type FollowUpFacts } from './followUp/decideFollowUp.ts'
import { followUpCommandSchema } from './followUp/followUpCommands.ts'
import { decideGroups } from './groups/decideGroups.ts'
import { areOpen, groupById, placeOf } from './groups/groups.ts'
import { groupsCommandSchema } from './groups/groupsCommands.ts'
import type { GroupProposal } from './groups/groupsFacts.ts'
import { decideInterpretation } from './interpretation/decideInterpretation.ts'
import { interpretationCommandSchema } from './interpretation/interpretationCommands.ts'
import { decideMessages } from './messages/decideMessages.ts'
import { messagesCommandSchema } from './messages/messagesCommands.ts'
import { decideFloor } from './floor/decideFloor.ts'
import { floorCommandSchema } from './floor/floorCommands.ts'
import { timesUp } from './floor/timesUp.ts'
import { floorFacts } from './floorFacts.ts'
import { floorFollows } from './floorFollows.ts'
import { mayChangeLogo } from './mayChangeLogo.ts'
import { ofKind } from './ofKind.ts'
import { isPresent } from './people/evolvePeople.ts'
import { decidePeople } from './people/decidePeople.ts'
import { peopleCommandSchema } from './people/peopleCommands.ts'
import { isChair, speaksFor } from './permissions.ts'
import { decidePlenary } from './plenary/decidePlenary.ts'
import { adoptedBySilence } from './plenary/decideTogether.ts'
import { plenaryCommandSchema } from './plenary/plenaryCommands.ts'
import { jointItem } from './plenary/plenary.ts'
import type { PlenaryFacts, WordingNow } from './plenary/plenaryFacts.ts'
import { refusedOutright } from './refusedOutright.ts'
import { decideReport } from './report/decideReport.ts'
import type { ReportFacts, ReportSnapshot } from './report/reportFacts.ts'
import { decideSound } from './sound/decideSound.ts'
import { soundCommandSchema } from './sound/soundCommands.ts'
import { belongsTo } from './views/belongsTo.ts'
import { consensusMembers } from './views/consensus.ts'
import { isEventOf } from './sliceOfEvent.ts'
import { dueLock } from './wordingLock.ts'
import { seatedKindOf } from './views/balanceProblemOf.ts'
import { isReportSection } from './views/isReportSection.ts'
import { isRooted } from './views/isRooted.ts'
import { type Command, evolve, type Workshop, type WorkshopEvent } from './workshop.ts'

/** What a decision may need from outside the log; see `needsOf` for which command needs what. */
export type Outside = {
  /** Of the joint items asked for, those that could be read. */
  wordings: Readonly<Record<string, WordingNow>>
  proposal: GroupProposal
  newcomerSeat: string | null
  logVersion: number | null
  reportSnapshot: ReportSnapshot | null
  connected: readonly string[]
  /** Whether the sound of this server can be recorded. */
  canRecord: boolean
  /** The picture that was uploaded as a logo. */
  logo: LogoFile | null
}
export const nothingOutside: Outside = {
  wordings: {},
  proposal: null,
  newcomerSeat: null,
  logVersion: null,
  reportSnapshot: null,
  connected: [],
  canRecord: false,
  logo: null,
}

/** `now` is the workshop's time, `realNow` the server's; they differ in a rehearsal. */
export type Context = { actor: Actor; now: Instant; realNow: Instant; outside: Outside }

const isCharterCommand = ofKind(charterCommandSchema)
const isAgendaEvent = isEventOf('agenda')
const isAgendaCommand = ofKind(agendaCommandSchema)
const isPeopleCommand = ofKind(peopleCommandSchema)
const isGroupsCommand = ofKind(groupsCommandSchema)
const isDraftingCommand = ofKind(draftingCommandSchema)
const isPlenaryCommand = ofKind(plenaryCommandSchema)
const isFollowUpCommand = ofKind(followUpCommandSchema)
const isFloorCommand = ofKind(floorCommandSchema)
const isMessagesCommand = ofKind(messagesCommandSchema)
const isEvaluationCommand = ofKind(evaluationCommandSchema)
const isSoundCommand = ofKind(soundCommandSchema)
const isInterpretationCommand = ofKind(interpretationCommandSchema)

/** What undoing a step of the agenda must know of what stands on it. */
const undoFacts = ({ groups, plenary }: Workshop, by: string | null, now: Instant): UndoFacts => ({
  now,
  by,
  lastOpening: groups.openings.at(-1) ?? null,
  isTakenUp: plenary.items.length > 0 || plenary.sourcesAside.length > 0,
})

/** What agreeing must know of the other slices. */
const plenaryFactsOf = (workshop: Workshop, { actor, now, outside }: Context): PlenaryFacts => {
  const { charter, people, drafting } = workshop
  return {
    now,
    by: personIdOf(actor),
    isChair: isChair(people, actor),
    delegationId: speaksFor(people, actor),
    wordings: outside.wordings,
    members: consensusMembers(workshop),
    isPresent: (id) => people[id] !== undefined && isPresent(people[id]),
    isRecorded: (source) => recordedItem(drafting, source) !== undefined,
    topicIds: charter.topics.map(({ id }) => id),
  }
}

const followUpFactsOf = (workshop: Workshop, { actor, now }: Context): FollowUpFacts => {
  const { charter, people, plenary } = workshop
  const by = personIdOf(actor)
  return {
    now,
    by,
    isChair: isChair(people, actor),
    isAdopted: (id) => jointItem(plenary, id)?.state.status === 'adopted',
    isKnown: ({ kind, id }) =>
      (kind === 'delegation' ? charter.delegations : charter.platforms).some((one) => one.id === id),
    isOf: (party) => belongsTo(workshop, by, party),
  }
}

const reportFactsOf = (workshop: Workshop, { actor, now, outside }: Context): ReportFacts => {
  const { charter, agenda, groups, people } = workshop
  return {
    now,
    by: personIdOf(actor),
    isPreparing: isChair(people, actor),
    delegationId: actor.kind === 'delegation' ? actor.delegationId : null,
    isDelegation: (id) => charter.delegations.some((one) => one.id === id),
    isSection: (sectionId) => isReportSection({ agenda, groups }, sectionId),
    version: outside.logVersion,
    snapshot: outside.reportSnapshot,
  }
}

/** Whom the sender may mute: facilitators and secretariat everybody, a moderator those beside them who do not lead. SO1 */
const isLedBy =
  ({ people, groups }: Workshop, actor: Actor) =>
  (personId: string): boolean => {
    if (isChair(people, actor)) return true
    if (actor.kind !== 'person' || isChair(people, personActor(personId))) return false
    return personId !== actor.personId && placeOf(groups, personId) === placeOf(groups, actor.personId)
  }

/** What happens by itself: the agenda's advance, texts that lock, items whose silence procedure is over, and speakers' time. */
const wake = (
  workshop: Workshop,
  command: Extract<Command, { type: 'Wake' }>,
  { actor, now }: Context,
): Decision<WorkshopEvent> => {
  const decision = decideAgenda(workshop.agenda, command, undoFacts(workshop, personIdOf(actor), now))
  if (!decision.ok) return decision
  const lock = dueLock(workshop)
  const locked = lock && lock.at <= now ? closeDrafts(workshop.drafting, lock.groupIds, now) : []
  return accept<WorkshopEvent>(
    ...decision.events,
    ...locked,
    ...adoptedBySilence(workshop.plenary, now),
    ...timesUp(workshop.floor, now),
  )
}

const decideInSlice = (workshop: Workshop, command: Command, context: Context): Decision<WorkshopEvent> => {
  const { charter, agenda, people, groups, drafting, plenary, messages } = workshop
  const { actor, now, realNow, outside } = context
  const by = personIdOf(actor)
  const isEnrolled = (id: string) => people[id]?.removedAt === null
  if (isCharterCommand(command))
    return decideCharter(charter, command, {
      now,
      realNow,
      isSittingRunning: runningSitting(agenda) !== undefined,
      hasBegun: agenda.sittings.some(({ run }) => run.status !== 'planned'),
      mayChangeLogo: (platformId) => mayChangeLogo(people, actor, platformId),
      logo: outside.logo,
    })
  if (command.type === 'Wake') return wake(workshop, command, context)
  if (isAgendaCommand(command)) return decideAgenda(agenda, command, undoFacts(workshop, by, now))
  if (isPeopleCommand(command))
    return decidePeople(people, command, {
      now,
      platformIds: charter.platforms.map(({ id }) => id),
      delegationIds: charter.delegations.map(({ id }) => id),
    })
  if (isGroupsCommand(command)) {
    const current = currentSegment(agenda)
    return decideGroups(groups, command, {
      now,
      by,
      isEnrolled,
      isSeatable: (id) => isEnrolled(id) && people[id] !== undefined && seatedKindOf(people[id]) !== null,
      isRooted: (id) => isRooted(workshop, id),
      hasDraft: (groupId) => draftOf(drafting, groupId).status !== 'notYet',
      groupWorkId: current?.kind === 'groupWork' ? current.id : null,
      proposal: outside.proposal,
      newcomerSeat: outside.newcomerSeat,
    })
  }
  if (isDraftingCommand(command)) return decideDrafting(drafting, command, draftingFacts(workshop, now))
  if (isPlenaryCommand(command)) return decidePlenary(plenary, command, plenaryFactsOf(workshop, context))
  if (isFollowUpCommand(command)) return decideFollowUp(workshop.followUp, command, followUpFactsOf(workshop, context))
  if (isFloorCommand(command)) return decideFloor(workshop.floor, command, floorFacts(workshop, actor, now))
  if (isMessagesCommand(command)) {
    const isGroup = (id: string) => groupById(groups, id) !== undefined
    const isInBooth = (roomId: string) => by !== null && workshop.interpretation.seats[by]?.roomId === roomId
    return decideMessages(messages, command, { now, by, isEnrolled, isGroup, isInBooth })
  }
  if (isSoundCommand(command))
    return decideSound(workshop.sound, command, { now, by, isEnrolled, isLed: isLedBy(workshop, actor) })
  if (isEvaluationCommand(command)) return decideEvaluation(workshop.evaluation, command, { now, by })
  if (isInterpretationCommand(command))
    return decideInterpretation(workshop.interpretation, command, boothFacts(workshop, actor, now, outside))
  return decideReport(workshop.report, command, reportFactsOf(workshop, context))
}

/** Facts of one wish about the agenda become a step that can be undone; what the server sets up before the first does not. */
const asStep = (
  workshop: Workshop,
  command: Command,
  events: readonly WorkshopEvent[],
  { actor, now }: Context,
): readonly WorkshopEvent[] => {
  const isSetUp = actor.kind === 'system' && command.type !== 'Wake' && workshop.agenda.stepCount === 0
  const isWarning = events.some(({ type }) => type === 'SegmentEndNeared')
  const isOfAgenda = isAgendaCommand(command) && events.some(isAgendaEvent)
  if (!isOfAgenda || command.type === 'UndoStep' || isSetUp || isWarning) return events
  const after = events.reduce(evolve, workshop)
  const closedGroups = areOpen(workshop.groups) && !areOpen(after.groups)
  const step = { what: command.type, by: personIdOf(actor), at: now, closedGroups }
  return [...events, stepTaken(workshop.agenda, after.agenda, step)]
}

/**
 * @returns the events that follow from the command, with what they entail in other slices, or the refusal;
 * never throws for a parsed command
 */
export const decide = (workshop: Workshop, command: Command, context: Context): Decision<WorkshopEvent> => {
  const outright = refusedOutright(workshop, command, context.actor)
  if (outright) return outright
  const decision = decideInSlice(workshop, command, context)
  if (!decision.ok || decision.events.length === 0) return decision
  const entailing = [...decision.events, ...entailed(workshop, decision.events, context.now)]
  const events = [...entailing, ...floorFollows(workshop, entailing.reduce(evolve, workshop), context.now)]
  events.push(...boothsFollow(workshop, events.reduce(evolve, workshop), context.now))
  return accept(...asStep(workshop, command, events, context))
}
