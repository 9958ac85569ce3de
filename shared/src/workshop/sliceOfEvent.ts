/**
 * Which slice folds which event: a table that the compiler keeps complete. It needs no schema, so that a browser folds
 * events, which the server has parsed, without carrying what it takes to parse them.
 */
import type { AgendaEvent } from './agenda/agendaEvents.ts'
import type { CharterEvent } from './charter/charterEvents.ts'
import type { EvaluationEvent } from './evaluation/evaluationEvents.ts'
import type { DraftingEvent } from './drafting/draftingEvents.ts'
import type { FloorEvent } from './floor/floorEvents.ts'
import type { GroupsEvent } from './groups/groupsEvents.ts'
import type { InterpretationEvent } from './interpretation/interpretationEvents.ts'
import type { MessagesEvent } from './messages/messagesEvents.ts'
import type { PeopleEvent } from './people/peopleEvents.ts'
import type { FollowUpEvent } from './followUp/followUpEvents.ts'
import type { PlenaryEvent } from './plenary/plenaryEvents.ts'
import type { ReportEvent } from './report/reportEvents.ts'
import type { SoundEvent } from './sound/soundEvents.ts'

export type SliceEvents = {
  charter: CharterEvent
  agenda: AgendaEvent
  people: PeopleEvent
  groups: GroupsEvent
  drafting: DraftingEvent
  plenary: PlenaryEvent
  followUp: FollowUpEvent
  floor: FloorEvent
  messages: MessagesEvent
  evaluation: EvaluationEvent
  sound: SoundEvent
  interpretation: InterpretationEvent
  report: ReportEvent
}
type Slice = keyof SliceEvents
type SliceOfEvent = { readonly [Name in Slice as SliceEvents[Name]['type']]: Name }

const sliceOfEvent: SliceOfEvent = {
  WorkshopDescribed: 'charter',
  PlatformDefined: 'charter',
  PlatformLogoSet: 'charter',
  PlatformLogoRemoved: 'charter',
  DelegationDefined: 'charter',
  TopicDefined: 'charter',
  ClockSet: 'charter',
  WorkshopArchived: 'charter',
  WorkshopRestored: 'charter',
  SittingAdded: 'agenda',
  SittingChanged: 'agenda',
  SittingRemoved: 'agenda',
  SegmentAdded: 'agenda',
  SegmentChanged: 'agenda',
  SegmentMoved: 'agenda',
  SegmentRemoved: 'agenda',
  SittingStarted: 'agenda',
  SittingEnded: 'agenda',
  SegmentStarted: 'agenda',
  SegmentEnded: 'agenda',
  SegmentLeft: 'agenda',
  SegmentPaused: 'agenda',
  SegmentResumed: 'agenda',
  SegmentAdjusted: 'agenda',
  SegmentSkipped: 'agenda',
  SegmentEndNeared: 'agenda',
  TimeRecovered: 'agenda',
  SlotStarted: 'agenda',
  SlotEnded: 'agenda',
  SlotAdjusted: 'agenda',
  SegmentExplained: 'agenda',
  StepTaken: 'agenda',
  StepUndone: 'agenda',
  PersonEnrolled: 'people',
  PersonChanged: 'people',
  PersonRemoved: 'people',
  AttendanceRecorded: 'people',
  GroupAdded: 'groups',
  GroupChanged: 'groups',
  GroupRemoved: 'groups',
  DutyAssigned: 'groups',
  DutyReleased: 'groups',
  DutiesPlanned: 'groups',
  GroupRuleSet: 'groups',
  GroupRuleDropped: 'groups',
  GroupsPlanned: 'groups',
  PlanKept: 'groups',
  PlanChosen: 'groups',
  PlanDropped: 'groups',
  PlanAdjusted: 'groups',
  ChoicesOpened: 'groups',
  ChoicesClosed: 'groups',
  GroupChosen: 'groups',
  GroupsOpened: 'groups',
  GroupsClosed: 'groups',
  GroupsReopened: 'groups',
  GroupClosed: 'groups',
  GroupReopened: 'groups',
  GroupExtended: 'groups',
  RoundStarted: 'groups',
  PersonSeated: 'groups',
  GroupVisited: 'groups',
  HelpCalled: 'groups',
  HelpAnswered: 'groups',
  DraftingOpened: 'drafting',
  DraftingClosed: 'drafting',
  ContributionRecorded: 'drafting',
  DraftRecorded: 'drafting',
  ItemTakenUp: 'plenary',
  ItemReturned: 'plenary',
  ItemsMerged: 'plenary',
  MergeUndone: 'plenary',
  ItemSplit: 'plenary',
  SplitUndone: 'plenary',
  ItemMoved: 'plenary',
  SourcesKeptApart: 'plenary',
  GlossarySet: 'plenary',
  SourcesLetTogether: 'plenary',
  ItemSetAside: 'plenary',
  ItemBroughtBack: 'plenary',
  SourceSetAside: 'plenary',
  SourceBroughtBack: 'plenary',
  PenTaken: 'plenary',
  PenPutDown: 'plenary',
  SuggestionMade: 'plenary',
  SuggestionAnswered: 'plenary',
  BracketOpened: 'plenary',
  BracketResolved: 'plenary',
  ChairTextProposed: 'plenary',
  WordingChanged: 'plenary',
  ChangeCalledEditorial: 'plenary',
  PositionTaken: 'plenary',
  PositionWithdrawn: 'plenary',
  ObjectionRaised: 'plenary',
  ObjectionWithdrawn: 'plenary',
  ObjectionsAsked: 'plenary',
  ItemPulledOut: 'plenary',
  ItemAdopted: 'plenary',
  ReferendumAnswered: 'plenary',
  SilenceOpened: 'plenary',
  SilenceEnded: 'plenary',
  PositionExplained: 'plenary',
  ItemReopened: 'plenary',
  FollowUpPlanned: 'followUp',
  ProgressReported: 'followUp',
  FloorAsked: 'floor',
  RequestWithdrawn: 'floor',
  ListClosed: 'floor',
  ListReopened: 'floor',
  FloorRulesSet: 'floor',
  FloorGiven: 'floor',
  FloorTaken: 'floor',
  SpeechPaused: 'floor',
  SpeechResumed: 'floor',
  SpeechExtended: 'floor',
  SpeechTimeUp: 'floor',
  SpeakerSignalled: 'floor',
  QuestionAsked: 'floor',
  QuestionWithdrawn: 'floor',
  QuestionPublished: 'floor',
  QuestionsMerged: 'floor',
  QuestionSetAside: 'floor',
  QuestionBroughtBack: 'floor',
  QuestionSupported: 'floor',
  SupportWithdrawn: 'floor',
  QuestionAnswered: 'floor',
  QuestionAnsweredOrally: 'floor',
  QuestionTranslated: 'floor',
  Announced: 'messages',
  AnnouncementTakenDown: 'messages',
  BackstageSaid: 'messages',
  EvaluationOpened: 'evaluation',
  EvaluationClosed: 'evaluation',
  EvaluationAnswered: 'evaluation',
  PeopleMuted: 'sound',
  PersonUnmuted: 'sound',
  MicrophoneAsked: 'sound',
  BoothSaid: 'messages',
  PlenaryTeamSet: 'interpretation',
  BoothTaken: 'interpretation',
  BoothLeft: 'interpretation',
  WentOnAir: 'interpretation',
  WentOffAir: 'interpretation',
  DirectionChanged: 'interpretation',
  FloorLanguageSaid: 'interpretation',
  HandoverOffered: 'interpretation',
  HandoverDropped: 'interpretation',
  HandedOver: 'interpretation',
  SourceChosen: 'interpretation',
  SlowDownAsked: 'interpretation',
  CaptionsSwitched: 'interpretation',
  RecordingAsked: 'interpretation',
  RecordingAnswered: 'interpretation',
  RecordingStarted: 'interpretation',
  RecordingStopped: 'interpretation',
  ReportExported: 'report',
  ReportSectionFrozen: 'report',
  ReportSectionThawed: 'report',
  ReportSentForReview: 'report',
  ReviewExtended: 'report',
  ObservationMade: 'report',
  ObservationChanged: 'report',
  ObservationWithdrawn: 'report',
  ObservationAnswered: 'report',
  ReportFinalised: 'report',
  ReportReopened: 'report',
}

/** @returns a guard that is true for the events of a slice; the event must be parsed already */
export const isEventOf =
  <Name extends Slice>(slice: Name) =>
  (event: SliceEvents[Slice]): event is SliceEvents[Name] =>
    sliceOfEvent[event.type] === slice
