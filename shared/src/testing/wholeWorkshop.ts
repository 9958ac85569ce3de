/** One whole small workshop, wish by wish: agenda, groups, drafting, plenary, report. Every kind of fact comes about. */
import { millis, minutes } from '../time.ts'
import { organiser, personActor, system } from '../workshop/actor.ts'
import { decide, nothingOutside } from '../workshop/decide.ts'
import { standardQuestions } from '../workshop/evaluation/standardQuestions.ts'
import { evolve, type WorkshopEvent } from '../workshop/workshop.ts'
import { eventsOf, facilitator, fold } from './givenWhenThen.ts'
import { dayOne, dayOneAfter, dayTwo, sampleFacts } from './sampleFacts.ts'
import { sampleDrafts, sampleSeats } from './sampleHistories.ts'
import { sampleLogo } from './sampleLogo.ts'
import { samplePeople } from './samplePeople.ts'
import { segmentOf } from './sampleShow.ts'
import { floorWishes, questionWishes } from './wholeFloor.ts'
import { boothWishes } from './wholeInterpretation.ts'
import { plenaryWishes } from './wholePlenary.ts'
import { reviewWishes } from './wholeReview.ts'
import { honduras, secretariat, type Wish, wish } from './wish.ts'

const arrived = samplePeople.filter(({ personId }) => personId !== 'expert-1')
const belize = samplePeople.filter(({ personId }) => personId === 'belize-1')

const titled = { title: { es: 'Cierre del taller', en: 'Closing of the workshop' } }
const extra = segmentOf('extra', 'dialogue', 20, {
  part: { en: 'Part two' },
  speakers: [{ en: 'Honduras · Delegate 1' }],
  outcomes: [{ en: 'A list of needs' }],
  staffNotes: 'Check the microphone.',
  links: [{ label: 'Paper', url: 'https://example.org/paper' }],
  files: [{ id: 'file-1', name: 'slides.pdf', size: 1_200 }],
  startsAt: dayOneAfter(24 * 60 + 30),
  endsAt: dayOneAfter(24 * 60 + 50),
  advance: 'automatic',
  isFirm: true,
})
const slots = ['honduras', 'belize'].map((id) => ({
  id,
  title: { en: id },
  planned: minutes(10),
  personId: `${id}-1`,
}))
const sittingThree = { sittingId: 'day-3', plannedStart: dayOneAfter(48 * 60) } as const

const logo = { sha256: sampleLogo.sha256, alternative: { en: 'A bridge over a river', es: 'Un puente sobre un río' } }
const removal = { platformId: 'mirps', by: personActor('facilitator-mirps') } as const

const planning: readonly Wish[] = [
  wish(-130, secretariat, { type: 'SetPlatformLogo', platformId: 'rcm', ...logo }, { logo: sampleLogo }),
  wish(-129, removal.by, { type: 'SetPlatformLogo', platformId: 'mirps', ...logo }, { logo: sampleLogo }),
  wish(-128, removal.by, { type: 'RemovePlatformLogo', platformId: 'mirps' }),
  wish(-120, organiser, { type: 'AddSitting', ...sittingThree, title: {} }),
  wish(-119, secretariat, { type: 'ChangeSitting', ...sittingThree, ...titled, endsBy: dayOneAfter(50 * 60) }),
  wish(-118, secretariat, { type: 'AddSegment', sittingId: 'day-3', segment: extra }),
  wish(-117, secretariat, { type: 'ChangeSegment', segment: { ...extra, ...titled }, revision: 0 }),
  wish(-116, secretariat, { type: 'MoveSegment', segmentId: 'extra', sittingId: 'day-2', before: 'closing' }),
  wish(-115, secretariat, { type: 'RemoveSegment', segmentId: 'extra' }),
  wish(-114, secretariat, { type: 'RemoveSitting', sittingId: 'day-3' }),
  wish(-113, secretariat, { type: 'ChangeSegment', segment: segmentOf('panel', 'panel', 30, { slots }), revision: 0 }),
]

const newGroup = { id: 'group-3', name: { en: 'Group 3' }, mode: 'en' } as const
const pin = { kind: 'pin', personId: 'belize-1', groupId: 'group-2' } as const
const duties = ['1', '2'].flatMap((number) =>
  (['moderator', 'rapporteur'] as const).map((duty) => ({
    groupId: `group-${number}`,
    personId: `${duty}-${number}`,
    duty,
  })),
)
const interpreter = { groupId: 'group-2', personId: 'interpreter-1' } as const
const choosing = { by: personActor('honduras-2'), command: { type: 'ChooseGroup', groupId: 'group-2' } } as const

const grouping: readonly Wish[] = [
  wish(-59, secretariat, { type: 'AddGroup', group: newGroup }),
  wish(-58, secretariat, { type: 'ChangeGroup', group: { ...newGroup, brief: { en: 'Look at the borders.' } } }),
  wish(-57, secretariat, { type: 'RemoveGroup', groupId: 'group-3' }),
  wish(-56, facilitator, { type: 'SetGroupRule', ruleId: 'rule-1', rule: pin }),
  wish(-55, facilitator, { type: 'SetGroupRule', ruleId: 'rule-2', rule: { ...pin, personId: 'expert-1' } }),
  wish(-54, facilitator, { type: 'DropGroupRule', ruleId: 'rule-2' }),
  wish(-53, secretariat, {
    type: 'PlanDuties',
    duties: [...duties, { ...interpreter, duty: 'interpreter' }],
    shifts: [{ ...interpreter, start: minutes(0), end: minutes(30) }],
  }),
  wish(-52, facilitator, { type: 'OpenChoices', limits: { 'group-1': 3 } }),
  wish(-51, choosing.by, choosing.command),
  wish(-50, facilitator, { type: 'CloseChoices' }),
  wish(
    -49,
    facilitator,
    { type: 'PlanGroups', seed: 5, method: 'byChoice' },
    {
      proposal: {
        seats: sampleSeats,
        levels: [{ name: 'platforms', excess: 1, bound: 1, status: 'proven' }],
        record: {
          version: 2,
          input: '0badcafe',
          prices: [{ rule: { kind: 'pin', people: ['belize-1'], groups: ['group-2'] }, price: 'nothing', gains: [] }],
          choices: { met: 1, unmet: [] },
        },
      },
    },
  ),
  wish(-48, facilitator, { type: 'KeepPlan', planId: 'plan-1', name: 'By choice' }),
  wish(-47, facilitator, { type: 'ChoosePlan', planId: 'plan-1' }),
  wish(-46, facilitator, { type: 'DropPlan', planId: 'plan-1' }),
]

const opening: readonly Wish[] = [
  wish(-60, organiser, { type: 'SetClock', workshopAt: dayOneAfter(-60), rate: 1 }),
  wish(-30, facilitator, { type: 'ReleaseDuty', groupId: 'group-1', personId: 'rapporteur-1', duty: 'rapporteur' }),
  wish(-30, facilitator, { type: 'AssignDuty', groupId: 'group-1', personId: 'rapporteur-1', duty: 'rapporteur' }),
  ...belize.map((person) =>
    wish(-20, secretariat, { type: 'ChangePerson', person: { ...person, understands: ['en', 'es'] } }),
  ),
  wish(-5, system, {
    type: 'RecordAttendance',
    attendance: { arrived: arrived.map(({ personId }) => ({ personId, at: dayOneAfter(-5) })), left: [] },
  }),
  wish(0, facilitator, { type: 'StartSitting', sittingId: 'day-1' }),
  wish(3, facilitator, { type: 'PauseSegment' }),
  wish(5, facilitator, { type: 'ResumeSegment' }),
  wish(5, facilitator, { type: 'SkipSegment', segmentId: 'break' }),
  wish(6, facilitator, { type: 'UndoStep', step: 12 }),
  wish(6, personActor('interpreter-1'), {
    type: 'SayBackstage',
    lineId: 'line-1',
    text: 'The speaker is too far away.',
  }),
  wish(6, facilitator, {
    type: 'Announce',
    announcementId: 'message-1',
    to: { kind: 'everyone' },
    text: { en: 'We wait.' },
  }),
  wish(6, facilitator, { type: 'AdjustSegment', segmentId: 'opening', by: minutes(5) }),
  wish(7, facilitator, { type: 'TakeDownAnnouncement', announcementId: 'message-1' }),
  wish(7, facilitator, {
    type: 'Announce',
    announcementId: 'message-2',
    to: { kind: 'person', personId: 'honduras-1' },
    text: { en: 'You are next.' },
  }),
  wish(7, facilitator, { type: 'RecoverTime', sittingId: 'day-1', way: 'push', changes: [] }),
  wish(
    7,
    facilitator,
    { type: 'PlanGroups', seed: 7 },
    { proposal: { seats: sampleSeats, levels: [], laterRounds: [sampleSeats] } },
  ),
  ...floorWishes,
  wish(8, facilitator, { type: 'MovePerson', personId: 'observer-1', from: 'group-1', to: 'group-2' }),
]

const groupWork: readonly Wish[] = [
  wish(17, facilitator, { type: 'NextSegment', from: 'opening' }),
  wish(18, facilitator, { type: 'OpenGroups' }),
  wish(20, system, {
    type: 'RecordAttendance',
    attendance: { arrived: [{ personId: 'expert-1', at: dayOneAfter(20) }], left: [] },
  }),
  wish(20, system, { type: 'SeatNewcomer', personId: 'expert-1' }, { newcomerSeat: 'group-1' }),
  wish(25, personActor('moderator-1'), { type: 'VisitGroup', groupId: 'group-2' }),
  wish(30, system, { type: 'RecordContribution', groupId: 'group-1', personId: 'honduras-1' }),
  wish(40, secretariat, { type: 'RemovePerson', personId: 'observer-1' }),
  wish(41, personActor('moderator-1'), { type: 'CallForHelp' }),
  wish(41, facilitator, { type: 'MutePeople', personIds: ['honduras-1', 'belize-1'] }),
  wish(41, personActor('honduras-1'), { type: 'AskForMicrophone' }),
  wish(42, facilitator, { type: 'UnmutePerson', personId: 'honduras-1' }),
  wish(42, facilitator, { type: 'AnswerHelp', groupId: 'group-2' }),
  wish(43, facilitator, { type: 'ExtendGroup', groupId: 'group-1', from: millis(0), by: minutes(3) }),
  wish(44, facilitator, { type: 'StartRound', from: 1, round: 2 }),
  wish(45, facilitator, { type: 'CloseGroup', groupId: 'group-2' }),
  wish(46, facilitator, { type: 'ReopenGroup', groupId: 'group-2' }),
  wish(47, facilitator, { type: 'CloseGroups' }),
  wish(47, facilitator, { type: 'ReopenGroups' }),
  wish(76, system, { type: 'Wake' }),
  wish(77, facilitator, { type: 'NextSegment', from: 'group-work' }),
  wish(78, facilitator, { type: 'PreviousSegment', from: 'break' }),
  wish(80, facilitator, { type: 'GoToSegment', segmentId: 'plenary', from: 'group-work' }),
  wish(80, system, { type: 'RecordDraft', groupId: 'group-1', docSeq: 20, items: [...sampleDrafts['group-1']] }),
  wish(80, system, { type: 'RecordDraft', groupId: 'group-2', docSeq: 12, items: [...sampleDrafts['group-2']] }),
]

const after = 24 * 60
const closing: readonly Wish[] = [
  wish(110, facilitator, { type: 'EndSitting', sittingId: 'day-1' }),
  wish(after, facilitator, { type: 'StartSitting', sittingId: 'day-2' }),
  wish(after + 1, facilitator, { type: 'StartSlot', segmentId: 'panel', slotId: 'honduras', from: null }),
  ...questionWishes(after + 5),
  wish(after + 9, facilitator, { type: 'AdjustSlot', segmentId: 'panel', slotId: 'honduras', by: minutes(2) }),
  wish(after + 13, facilitator, { type: 'StartSlot', segmentId: 'panel', slotId: 'belize', from: 'honduras' }),
  wish(after + 20, facilitator, { type: 'EndSlot', segmentId: 'panel', slotId: 'belize' }),
  wish(after + 21, facilitator, { type: 'AdjustSegment', segmentId: 'panel', by: minutes(5) }),
  wish(after + 22, facilitator, {
    type: 'RecoverTime',
    sittingId: 'day-2',
    way: 'borrow',
    changes: [{ segmentId: 'closing', by: minutes(-2) }],
  }),
  wish(after + 30, facilitator, { type: 'SkipSegment', segmentId: 'closing' }),
  wish(after + 31, secretariat, { type: 'OpenEvaluation', questions: [...standardQuestions] }),
  wish(after + 33, honduras, { type: 'AnswerEvaluation', answers: { objectives: 5, change: 'More time in groups.' } }),
  wish(after + 39, secretariat, { type: 'CloseEvaluation' }),
  wish(after + 40, facilitator, { type: 'EndSitting', sittingId: 'day-2' }),
  wish(after + 45, secretariat, {
    type: 'ExplainSegment',
    segmentId: 'closing',
    reason: 'Said at the end of the panel.',
  }),
  wish(after + 50, system, {
    type: 'RecordAttendance',
    attendance: { arrived: [], left: arrived.map(({ personId }) => ({ personId, at: dayTwo })) },
  }),
  wish(after + 60, secretariat, { type: 'RecordExport', format: 'docx', language: 'es' }),
  ...reviewWishes(after + 62),
  wish(after + 90, organiser, { type: 'ArchiveWorkshop' }),
  wish(after + 99, organiser, { type: 'RestoreWorkshop' }),
]

/** @returns all facts, from the planning to the report; throws when a wish is refused or changes nothing */
export const runWholeWorkshop = (): readonly WorkshopEvent[] => {
  const events = [...sampleFacts]
  let workshop = fold(events)
  for (const { after: minute, by: actor, command, outside } of [
    ...planning,
    ...grouping,
    ...opening,
    ...boothWishes,
    ...groupWork,
    ...plenaryWishes,
    ...closing,
  ]) {
    const now = dayOneAfter(minute)
    const context = { actor, now, realNow: dayOne, outside: { ...nothingOutside, ...outside } }
    const decided = eventsOf(decide(workshop, command, context))
    if (decided.length === 0) throw new Error(`${command.type} at ${minute} changed nothing`)
    events.push(...decided)
    workshop = decided.reduce(evolve, workshop)
  }
  return events
}
