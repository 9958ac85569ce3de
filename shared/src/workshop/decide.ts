/** Decides for the whole workshop: asks for the right, hands the command to its slice, adds what it entails elsewhere. */
import { accept, type Decision } from '../decision.ts'
import type { Instant } from '../time.ts'
import { type Actor, personIdOf } from './actor.ts'
import { agendaCommandSchema } from './agenda/agendaCommands.ts'
import { decideAgenda } from './agenda/decideAgenda.ts'
import { currentSegment, runningSitting } from './agenda/evolveAgenda.ts'
import { charterCommandSchema } from './charter/charterCommands.ts'
import { decideCharter } from './charter/decideCharter.ts'
import { decideDrafting } from './drafting/decideDrafting.ts'
import { draftingCommandSchema } from './drafting/draftingCommands.ts'
import { recordedItem } from './drafting/evolveDrafting.ts'
import { draftingFacts, followUps } from './followUps.ts'
import { decideGroups, type GroupProposal } from './groups/decideGroups.ts'
import { groupsCommandSchema } from './groups/groupsCommands.ts'
import { ofKind } from './ofKind.ts'
import { decidePeople } from './people/decidePeople.ts'
import { peopleCommandSchema } from './people/peopleCommands.ts'
import { may, speaksFor } from './permissions.ts'
import { decidePlenary, type WordingNow } from './plenary/decidePlenary.ts'
import { plenaryCommandSchema } from './plenary/plenaryCommands.ts'
import { refuse } from './refusals.ts'
import { decideReport } from './report/decideReport.ts'
import type { Command, Workshop, WorkshopEvent } from './workshop.ts'

/** What a decision may need from outside the log; see `needsOf` for which command needs what. */
export type Outside = { wordingNow: WordingNow; proposal: GroupProposal; newcomerSeat: string | null }
export const nothingOutside: Outside = { wordingNow: null, proposal: null, newcomerSeat: null }

/** `now` is the workshop's time, `realNow` the server's; they differ in a rehearsal. */
export type Context = { actor: Actor; now: Instant; realNow: Instant; outside: Outside }

const isCharterCommand = ofKind(charterCommandSchema)
const isAgendaCommand = ofKind(agendaCommandSchema)
const isPeopleCommand = ofKind(peopleCommandSchema)
const isGroupsCommand = ofKind(groupsCommandSchema)
const isDraftingCommand = ofKind(draftingCommandSchema)
const isPlenaryCommand = ofKind(plenaryCommandSchema)
const decideInSlice = (workshop: Workshop, command: Command, context: Context): Decision<WorkshopEvent> => {
  const { charter, agenda, people, groups, drafting, plenary } = workshop
  const { actor, now, realNow, outside } = context
  const by = personIdOf(actor)
  if (isCharterCommand(command))
    return decideCharter(charter, command, {
      now,
      realNow,
      isSittingRunning: runningSitting(agenda) !== undefined,
      hasBegun: agenda.sittings.some(({ run }) => run.status !== 'planned'),
    })
  if (isAgendaCommand(command)) return decideAgenda(agenda, command, { now })
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
      isEnrolled: (id) => people[id]?.removedAt === null,
      groupWorkId: current?.kind === 'groupWork' ? current.id : null,
      proposal: outside.proposal,
      newcomerSeat: outside.newcomerSeat,
    })
  }
  if (isDraftingCommand(command)) return decideDrafting(drafting, command, draftingFacts(workshop, now))
  if (isPlenaryCommand(command))
    return decidePlenary(plenary, command, {
      now,
      by,
      delegationId: speaksFor(people, actor),
      wordingNow: outside.wordingNow,
      isRecorded: (source) => recordedItem(drafting, source) !== undefined,
      topicIds: charter.topics.map(({ id }) => id),
    })
  return decideReport(command, { now, by })
}

/** An archived workshop can be brought back, and its report can leave the house (CH5). */
const inArchive: readonly Command['type'][] = ['RestoreWorkshop', 'RecordExport']

/**
 * @returns the events that follow from the command, with what they entail in other slices, or the refusal;
 * never throws for a parsed command
 */
export const decide = (workshop: Workshop, command: Command, context: Context): Decision<WorkshopEvent> => {
  if (!may(workshop.people, context.actor, command.type)) return refuse('notAllowed')
  if (workshop.charter.archivedAt !== null && !inArchive.includes(command.type)) return refuse('archived')
  const decision = decideInSlice(workshop, command, context)
  if (!decision.ok || decision.events.length === 0) return decision
  return accept(...decision.events, ...followUps(workshop, decision.events, context.now))
}
