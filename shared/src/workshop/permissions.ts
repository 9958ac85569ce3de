/**
 * Who may do what: one table, asked by every button and by the server alike. A right says who may wish for something at
 * all; whether it is possible now is decided by the slice.
 */
import type { Actor } from './actor.ts'
import { hasRole, type People } from './people/evolvePeople.ts'
import { type Role, roles } from './people/roles.ts'
import type { Command } from './workshop.ts'

/** Doings that are not commands but need a right all the same. */
export type Verb =
  | Command['type']
  | 'seeStaffView'
  | 'seeBackstage'
  | 'managePeople'
  | 'writeInAnyGroup'
  | 'writeJointText'
  | 'writeReport'
  | 'exportReport'
  | 'seeLateContributions'
  | 'rehearse'

/** A delegation by its link alone holds no role of a person. */
type Holder = Role | 'organiser' | 'system' | 'delegation'

const lead: readonly Holder[] = ['facilitator', 'organiser']
const chair: readonly Holder[] = ['facilitator', 'secretariat']
const staff: readonly Holder[] = ['facilitator', 'secretariat', 'moderator', 'organiser', 'system']
const setUp: readonly Holder[] = ['organiser', 'secretariat', 'facilitator', 'system']
/** Whoever may word the joint list. */
const writers: readonly Holder[] = ['facilitator', 'secretariat', 'moderator', 'rapporteur', 'delegate']
/** Whoever may lead a room; in which, the floor's slice decides. */
const leaders: readonly Holder[] = ['facilitator', 'secretariat', 'moderator']
/** Whoever may be on a list of speakers, and put questions in writing. */
const speakers: readonly Holder[] = ['moderator', 'rapporteur', 'delegate', 'observer', 'expert']
const interpreters: readonly Holder[] = ['interpreter']
/** Whoever can be in a room. */
const everyRole: readonly Holder[] = roles
const serverAlone: readonly Holder[] = ['system']

export const rights: Readonly<Record<Verb, readonly Holder[]>> = {
  DescribeWorkshop: setUp,
  DefinePlatform: setUp,
  SetPlatformLogo: setUp,
  RemovePlatformLogo: setUp,
  DefineDelegation: setUp,
  DefineTopic: setUp,
  SetClock: ['organiser', 'system'],
  SkipAhead: [...lead, 'system'],
  ArchiveWorkshop: ['organiser', 'system'],
  RestoreWorkshop: ['organiser', 'system'],
  AddSitting: setUp,
  ChangeSitting: setUp,
  RemoveSitting: setUp,
  AddSegment: setUp,
  ChangeSegment: setUp,
  MoveSegment: setUp,
  RemoveSegment: setUp,
  StartSitting: ['facilitator'],
  EndSitting: ['facilitator'],
  NextSegment: ['facilitator'],
  PreviousSegment: ['facilitator'],
  GoToSegment: ['facilitator'],
  PauseSegment: ['facilitator'],
  ResumeSegment: ['facilitator'],
  AdjustSegment: ['facilitator'],
  SkipSegment: ['facilitator'],
  RecoverTime: ['facilitator'],
  StartSlot: ['facilitator'],
  EndSlot: ['facilitator'],
  AdjustSlot: ['facilitator'],
  ExplainSegment: chair,
  UndoStep: ['facilitator', 'secretariat', 'organiser'],
  Wake: serverAlone,
  EnrolPerson: setUp,
  ChangePerson: setUp,
  RemovePerson: setUp,
  RecordAttendance: serverAlone,
  AddGroup: setUp,
  ChangeGroup: setUp,
  RemoveGroup: setUp,
  AssignDuty: setUp,
  ReleaseDuty: setUp,
  PlanDuties: setUp,
  SetGroupRule: setUp,
  DropGroupRule: setUp,
  PlanGroups: ['facilitator', 'system'],
  KeepPlan: ['facilitator'],
  ChoosePlan: ['facilitator'],
  DropPlan: ['facilitator'],
  MovePerson: ['facilitator'],
  MovePeople: ['facilitator'],
  OpenChoices: ['facilitator'],
  CloseChoices: ['facilitator'],
  ChooseGroup: ['delegate', 'observer', 'expert'],
  OpenGroups: ['facilitator'],
  CloseGroups: ['facilitator'],
  ReopenGroups: ['facilitator'],
  CloseGroup: ['facilitator'],
  ReopenGroup: ['facilitator'],
  ExtendGroup: ['facilitator'],
  StartRound: ['facilitator'],
  CallForHelp: ['moderator', 'rapporteur', 'delegate', 'observer', 'expert', 'interpreter'],
  AnswerHelp: ['facilitator', 'secretariat', 'moderator'],
  VisitGroup: ['facilitator', 'secretariat', 'moderator'],
  SeatNewcomer: serverAlone,
  OpenDrafting: ['facilitator'],
  CloseDrafting: ['facilitator'],
  RecordContribution: serverAlone,
  RecordDraft: serverAlone,
  TakeUp: chair,
  ReturnToGroups: chair,
  MergeItems: chair,
  UndoMerge: chair,
  SplitItem: chair,
  UndoSplit: chair,
  MoveToTopic: chair,
  KeepApart: chair,
  SetGlossary: chair,
  LetTogether: chair,
  TakePen: writers,
  PutPenDown: writers,
  Suggest: [...writers, 'observer', 'expert'],
  AnswerSuggestion: writers,
  WithdrawSuggestion: [...writers, 'observer', 'expert'],
  OpenBracket: writers,
  ResolveBracket: writers,
  ProposeChairText: chair,
  CallEditorial: chair,
  NoteWording: serverAlone,
  TakePosition: ['delegate'],
  WithdrawPosition: ['delegate'],
  AskForObjections: chair,
  AskEnBloc: chair,
  PullOut: ['delegate', ...chair],
  Adopt: chair,
  AdoptEnBloc: chair,
  AdoptAdReferendum: chair,
  AnswerReferendum: ['delegate', ...chair],
  OpenSilence: chair,
  EndSilence: chair,
  ExplainPosition: ['delegate'],
  Reopen: chair,
  PlanFollowUp: chair,
  ReportProgress: ['delegate', 'observer', 'expert', ...chair],
  SetAside: chair,
  SetSourceAside: chair,
  BringBack: chair,
  BringSourceBack: chair,
  AskForFloor: speakers,
  PutOnList: leaders,
  WithdrawRequest: [...leaders, ...speakers],
  CloseList: leaders,
  ReopenList: leaders,
  SetFloorRules: leaders,
  GiveFloor: leaders,
  GiveBackFloor: leaders,
  EndSpeech: [...leaders, ...speakers],
  ReturnToList: leaders,
  ExtendSpeech: leaders,
  SignalSpeaker: [...leaders, 'interpreter'],
  AskQuestion: speakers,
  WithdrawQuestion: speakers,
  PublishQuestion: leaders,
  MergeQuestions: leaders,
  SetQuestionAside: leaders,
  BringQuestionBack: leaders,
  SupportQuestion: speakers,
  WithdrawSupport: speakers,
  AnswerQuestion: [...leaders, 'delegate', 'observer', 'expert', 'rapporteur'],
  AnswerOrally: leaders,
  TranslateQuestion: [...leaders, 'interpreter'],
  Announce: chair,
  TakeDownAnnouncement: chair,
  SayBackstage: ['facilitator', 'secretariat', 'moderator', 'interpreter'],
  OpenEvaluation: [...chair, 'organiser'],
  CloseEvaluation: [...chair, 'organiser'],
  AnswerEvaluation: ['moderator', 'rapporteur', 'delegate', 'observer', 'expert', 'interpreter'],
  RecordExport: ['secretariat', 'facilitator', 'organiser', 'system', 'delegation'],
  FreezeSection: chair,
  ThawSection: chair,
  SendForReview: chair,
  ExtendReview: chair,
  MakeObservation: ['delegation', ...chair],
  ChangeObservation: ['delegation', ...chair],
  WithdrawObservation: ['delegation', ...chair],
  AnswerObservation: chair,
  FinaliseReport: chair,
  ReopenReport: chair,
  MutePeople: leaders,
  UnmutePerson: leaders,
  AskForMicrophone: ['moderator', 'rapporteur', 'delegate', 'observer', 'expert', 'interpreter'],
  SayInBooth: interpreters,
  NameForPlenary: setUp,
  ReleaseFromPlenary: setUp,
  TakeBooth: interpreters,
  LeaveBooth: interpreters,
  GoOnAir: interpreters,
  GoOffAir: ['interpreter', 'facilitator', 'secretariat', 'moderator'],
  ChangeDirection: interpreters,
  SayFloorLanguage: ['interpreter', 'facilitator', 'secretariat', 'moderator'],
  OfferHandover: interpreters,
  AcceptHandover: interpreters,
  DropHandover: interpreters,
  TakeOver: interpreters,
  ListenTo: interpreters,
  AskToSlowDown: interpreters,
  SwitchCaptions: chair,
  AskToRecord: ['facilitator'],
  AnswerRecording: everyRole,
  StartRecording: ['facilitator'],
  StopRecording: ['facilitator'],
  seeStaffView: staff,
  seeBackstage: [...staff, 'interpreter'],
  managePeople: setUp,
  writeInAnyGroup: ['facilitator', 'secretariat'],
  writeJointText: writers,
  writeReport: ['secretariat', 'facilitator'],
  exportReport: ['secretariat', 'facilitator', 'organiser', 'system'],
  seeLateContributions: ['facilitator', 'secretariat', 'moderator', 'rapporteur'],
  rehearse: lead,
}

/** The roles an actor holds now; a removed person holds none. */
export const holdersOf = (people: People, actor: Actor): readonly Holder[] => {
  if (actor.kind !== 'person') return [actor.kind]
  const person = people[actor.personId]
  return person && person.removedAt === null ? person.grants.map(({ role }) => role) : []
}

export const may = (people: People, actor: Actor, verb: Verb): boolean =>
  holdersOf(people, actor).some((holder) => rights[verb].includes(holder))

/** Who leads plenary: what others ask for, the chair does. */
export const isChair = (people: People, actor: Actor): boolean =>
  holdersOf(people, actor).some((holder) => chair.includes(holder))

/** The delegation an actor may take positions for, or null: delegates alone speak for theirs. */
export const speaksFor = (people: People, actor: Actor): string | null => {
  if (actor.kind !== 'person') return null
  const person = people[actor.personId]
  return person && person.removedAt === null && hasRole(person, 'delegate') ? person.delegationId : null
}
