/** Random commands, events, people and histories over the small id space of the sample workshop. */
import fc from 'fast-check'
import { type Instant, minutes, plus } from '../time.ts'
import { type Actor, organiser, personActor, system } from '../workshop/actor.ts'
import { agendaCommandSchema } from '../workshop/agenda/agendaCommands.ts'
import { decide, nothingOutside, type Outside } from '../workshop/decide.ts'
import { type Command, evolve, nextWake, type Workshop, type WorkshopEvent } from '../workshop/workshop.ts'
import { groupsCommandSchema } from '../workshop/groups/groupsCommands.ts'
import { floorCommandSchema } from '../workshop/floor/floorCommands.ts'
import { followUpCommandSchema } from '../workshop/followUp/followUpCommands.ts'
import { plenaryCommandSchema } from '../workshop/plenary/plenaryCommands.ts'
import { rights } from '../workshop/permissions.ts'
import { commandSchema, eventSchema } from '../workshop/workshopSchemas.ts'
import { aimed } from './aimed.ts'
import { arbitraryOf, type IdsByKey } from './arbitraryOf.ts'
import { fold } from './givenWhenThen.ts'
import { dayOne } from './sampleFacts.ts'
import { sampleLogo } from './sampleLogo.ts'
import { samplePeople } from './samplePeople.ts'
import { showSegmentIds } from './sampleShow.ts'
import { evaluationCommandSchema } from '../workshop/evaluation/evaluationCommands.ts'
import { soundCommandSchema } from '../workshop/sound/soundCommands.ts'

const personIds = [...samplePeople.map(({ personId }) => personId), 'stranger']
const groupIds = ['group-1', 'group-2', 'group-3']
const jointItemIds = ['joint-1', 'joint-2', 'joint-3']
const segmentIds = ['opening', 'group-work', 'break', 'plenary', 'panel', 'closing', 'extra', ...showSegmentIds]
const sittingIds = ['day-1', 'day-2', 'afternoon', 'day-3']
const slotIds = ['slot-1', 'slot-2', 'slot-3']

const requestIds = ['request-1', 'request-2', 'request-3']
const speechIds = ['speech-1', 'speech-2', 'speech-3', 'speech-4']
const questionIds = ['question-1', 'question-2', 'question-3']

/** Ids of the sample under the names the schemas use, each with one that is not there. */
export const sampleIds: IdsByKey = {
  personId: personIds,
  otherId: personIds,
  personIds,
  by: personIds,
  authors: personIds,
  groupId: groupIds,
  to: groupIds,
  from: [...segmentIds, ...groupIds, ...jointItemIds, ...speechIds],
  seats: groupIds,
  roomId: ['plenary', ...groupIds],
  requestId: requestIds,
  speechId: speechIds,
  last: speechIds,
  questionId: questionIds,
  target: questionIds,
  answerId: ['answer-1', 'answer-2'],
  segmentId: segmentIds,
  currentSegmentId: segmentIds,
  sittingId: sittingIds,
  sha256: [sampleLogo.sha256, 'b'.repeat(64)],
  delegationId: ['honduras', 'guatemala', 'belize', 'atlantis'],
  platformId: ['rcm', 'mirps', 'atlantic'],
  represents: ['rcm', 'mirps', 'atlantic'],
  memberOf: ['rcm', 'mirps', 'atlantic'],
  topicId: ['protection', 'integration', 'housing'],
  jointItemId: jointItemIds,
  'responsible.id': ['honduras', 'rcm', 'atlantis'],
  'items.jointItemId': jointItemIds,
  into: [...jointItemIds, 'joint-4'],
  suggestionId: ['suggestion-1', 'suggestion-2'],
  bracketId: ['bracket-1', 'bracket-2'],
  blockId: ['block-1', 'block-2'],
  awaiting: ['honduras', 'guatemala', 'belize', 'atlantis'],
  itemId: ['item-1', 'item-2'],
  before: segmentIds,
  order: [...segmentIds, ...sittingIds],
  slotId: slotIds,
  slotRuns: slotIds,
  'slots.id': slotIds,
  'segment.id': segmentIds,
  'group.id': [...groupIds, 'group-4'],
  'segments.id': segmentIds,
  'head.id': sittingIds,
  announcementId: ['message-1', 'message-2'],
  ruleId: ['rule-1', 'rule-2'],
  planId: ['plan-1', 'plan-2'],
  lineId: ['line-1', 'line-2'],
  draftId: ['draft-1', 'draft-2'],
  observationId: ['observation-1', 'observation-2', 'observation-3'],
  id: ['item-1', 'item-2', 'group-3', 'extra', 'rcm', 'honduras', 'protection'],
}

export const anyEvent: fc.Arbitrary<WorkshopEvent> = arbitraryOf(eventSchema, sampleIds)
export const anyCommand: fc.Arbitrary<Command> = arbitraryOf(commandSchema, sampleIds)
export const anyPersonId: fc.Arbitrary<string> = fc.constantFrom(...personIds)
export const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Actor>(system, organiser, personActor('facilitator-rcm')) },
  { weight: 2, arbitrary: anyPersonId.map(personActor) },
)

const seats = fc.dictionary(fc.constantFrom(...personIds), fc.constantFrom(...groupIds))
export const anyOutside: fc.Arbitrary<Outside> = fc.record({
  wordings: fc.dictionary(
    fc.constantFrom(...jointItemIds),
    fc.record({
      itemSeq: fc.nat(3),
      wording: fc.constant({ text: { en: 'Words.' }, responsible: {}, timeFrame: {} }),
    }),
  ),
  proposal: fc.option(fc.record({ seats, levels: fc.constant([]), laterRounds: fc.array(seats, { maxLength: 2 }) }), {
    freq: 5,
  }),
  newcomerSeat: fc.option(fc.constantFrom(...groupIds)),
  logVersion: fc.option(fc.integer({ min: 1, max: 100_000 })),
  reportSnapshot: fc.option(
    fc.record({
      hash: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
      version: fc.integer({ min: 1, max: 1_000 }),
      docSeq: fc.nat(3),
      paragraphs: fc.nat(9),
      items: fc.constant([{ key: 'topic-1.1', label: 'I. 1)' }]),
    }),
    { freq: 5 },
  ),
  connected: fc.subarray(personIds),
  canRecord: fc.boolean(),
  logo: fc.constantFrom(sampleLogo, null),
})

/** Archiving stops everything else, so that a history of many steps needs it to be rare. */
const livelyCommand = fc.oneof(
  { weight: 50, arbitrary: anyCommand.filter(({ type }) => type !== 'ArchiveWorkshop') },
  { weight: 1, arbitrary: anyCommand },
)

/** `after` in minutes; a wish that `isAimed` is that of somebody who sees how things stand. */
export type Step = { command: Command; actor: Actor; outside: Outside; after: number; isAimed: boolean }
export const anyStep: fc.Arbitrary<Step> = fc.record({
  command: livelyCommand,
  actor: anyActor,
  outside: anyOutside,
  after: fc.nat(40),
  isAimed: fc.boolean(),
})

const plainWishes: fc.Arbitrary<Command> = fc.constantFrom<Command>(
  { type: 'NextSegment', from: null },
  { type: 'NextSegment', from: null },
  { type: 'PreviousSegment', from: null },
  { type: 'StartSlot', segmentId: 'speakers', slotId: 'slot-1', from: null },
  { type: 'StartSlot', segmentId: 'speakers', slotId: 'slot-2', from: null },
  { type: 'StartSitting', sittingId: 'afternoon' },
  { type: 'PauseSegment' },
  { type: 'ResumeSegment' },
  { type: 'RecoverTime', sittingId: 'afternoon', way: 'breaksLast', changes: [] },
  { type: 'UndoStep', step: 1 },
  { type: 'Wake' },
  { type: 'OpenGroups' },
  { type: 'CloseGroups' },
  { type: 'PlanGroups', seed: 1 },
)
const anyAgendaCommand: fc.Arbitrary<Command> = fc.oneof(arbitraryOf(agendaCommandSchema, sampleIds), plainWishes)

/** What those do who run the show, one after the other; much of it is possible. */
export const anyAgendaStep: fc.Arbitrary<Step> = fc
  .record({
    command: anyAgendaCommand,
    actor: fc.constantFrom('facilitator-rcm', 'facilitator-mirps').map(personActor),
    outside: anyOutside,
    after: fc.integer({ min: 0, max: 20 * 60_000 }).map((ms) => ms / 60_000),
    isAimed: fc.constant(true),
  })
  .map((step) => (step.command.type === 'Wake' ? { ...step, actor: system } : step))

/** What is wished for while people are in groups, by those who may; time stands still, so that group work goes on. */
export const anyGroupsStep: fc.Arbitrary<Step> = fc.record({
  command: arbitraryOf(groupsCommandSchema, sampleIds),
  actor: fc.constantFrom('facilitator-rcm', 'facilitator-mirps', 'honduras-1', 'moderator-1').map(personActor),
  outside: anyOutside,
  after: fc.constant(0),
  isAimed: fc.constant(false),
})

/** What is wished for beside the agenda, by those who may: about the sound of a room, and the evaluation. */
export const anyBesideStep: fc.Arbitrary<Step> = fc.record({
  command: fc.oneof(arbitraryOf(soundCommandSchema, sampleIds), arbitraryOf(evaluationCommandSchema, sampleIds)),
  actor: fc.constantFrom('facilitator-rcm', 'moderator-1', 'honduras-1', 'belize-1').map(personActor),
  outside: anyOutside,
  after: fc.constant(0),
  isAimed: fc.constant(false),
})

/** What is wished for in plenary, by those who may; the wordings are always there to be read. */
export const anyPlenaryStep: fc.Arbitrary<Step> = fc.record({
  command: fc.oneof(
    { weight: 9, arbitrary: arbitraryOf(plenaryCommandSchema, sampleIds) },
    { weight: 1, arbitrary: arbitraryOf(followUpCommandSchema, sampleIds) },
  ),
  actor: fc.oneof(fc.constantFrom('facilitator-rcm', 'honduras-1', 'belize-1').map(personActor), fc.constant(system)),
  outside: anyOutside,
  after: fc.constantFrom(0, 0, 1, 60),
  isAimed: fc.constant(false),
})

const inPlenary = { roomId: 'plenary', requestId: 'request-1' } as const
const speech = { roomId: 'plenary', speechId: 'speech-1' } as const
const usualFloorWishes: fc.Arbitrary<Command> = fc.constantFrom<Command>(
  { type: 'AskForFloor', ...inPlenary, kind: 'statement', note: '', language: null },
  { type: 'AskForFloor', ...inPlenary, kind: 'pointOfOrder', note: '', language: null },
  { type: 'PutOnList', ...inPlenary, personId: 'belize-1', kind: 'statement' },
  { type: 'PutOnList', ...inPlenary, personId: 'guatemala-1', kind: 'question' },
  { type: 'GiveFloor', ...inPlenary, speechId: 'speech-1', from: null },
  { type: 'GiveFloor', ...inPlenary, speechId: 'speech-1', from: null },
  { type: 'GiveBackFloor', ...speech, last: 'speech-1' },
  { type: 'EndSpeech', ...speech },
  { type: 'ReturnToList', ...speech },
)

/** What is wished for while people speak, each by somebody who may. Somebody who sees how things stand names who waits and who speaks. */
export const anyFloorStep: fc.Arbitrary<Step> = fc
  .record({
    command: fc.oneof(
      { weight: 5, arbitrary: usualFloorWishes },
      { weight: 3, arbitrary: arbitraryOf(floorCommandSchema, sampleIds) },
      { weight: 1, arbitrary: plainWishes },
    ),
    leader: fc.constantFrom('facilitator-rcm', 'facilitator-mirps').map(personActor),
    speaker: fc.constantFrom('honduras-1', 'honduras-2', 'guatemala-1', 'expert-1').map(personActor),
    outside: anyOutside,
    after: fc.constantFrom(0, 0.2, 1, 3),
  })
  .map(({ leader, speaker, ...step }) => ({
    ...step,
    actor: rights[step.command.type].includes('facilitator') ? leader : speaker,
    isAimed: true,
  }))

/** So many steps, long histories as likely as short ones. */
export const agendaSteps = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(anyAgendaStep, { maxLength: most, size: 'max' })

export type Played = { workshop: Workshop; events: readonly WorkshopEvent[]; now: Instant }

const lastMoment = (events: readonly WorkshopEvent[]): Instant =>
  events.flatMap((event) => ('at' in event ? event.at : [])).reduce((a, b) => (b > a ? b : a), dayOne)

/** The alarms that are due between two moments, each at its own or, where it is overdue, at once, as a server gives them. */
const woken = (workshop: Workshop, before: Instant, now: Instant): readonly WorkshopEvent[] => {
  const due = nextWake(workshop)
  if (due === null || due > now) return []
  const at = due < before ? before : due
  const context = { actor: system, now: at, realNow: at, outside: nothingOutside }
  const decision = decide(workshop, { type: 'Wake' }, context)
  const events = decision.ok ? decision.events : []
  return events.length === 0 ? [] : [...events, ...woken(events.reduce(evolve, workshop), at, now)]
}

/** Decides one step after the other, `after` minutes apart, on top of `start`; refused ones leave no trace. Where somebody aims, alarms work too. */
export const play = (start: readonly WorkshopEvent[], steps: readonly Step[]): Played =>
  steps.reduce<Played>(
    ({ workshop: left, events: past, now: before }, { command, actor, outside, after, isAimed }) => {
      const now = plus(before, minutes(after))
      const alarms = isAimed ? woken(left, before, now) : []
      const workshop = alarms.reduce(evolve, left)
      const events = [...past, ...alarms]
      const decision = decide(workshop, isAimed ? aimed(command, workshop, now) : command, {
        actor,
        now,
        realNow: now,
        outside: { ...nothingOutside, ...outside },
      })
      const decided = decision.ok ? decision.events : []
      return { workshop: decided.reduce(evolve, workshop), events: [...events, ...decided], now }
    },
    { workshop: fold(start), events: start, now: lastMoment(start) },
  )
