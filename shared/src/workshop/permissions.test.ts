/** Who may do what, verb by verb and role by role, written out a second time so that a slip in the table is seen. */
import { describe, expect, test } from 'vitest'
import { fold } from '../testing/givenWhenThen.ts'
import { dayOne, sampleFacts } from '../testing/sampleFacts.ts'
import { type Actor, delegationActor, organiser, personActor, system } from './actor.ts'
import { roles } from './people/roles.ts'
import { holdersOf, may, rights, speaksFor, type Verb } from './permissions.ts'
import { commandSchema } from './workshopSchemas.ts'

const { people } = fold(sampleFacts)

/** One column each: F facilitator, S secretariat, M moderator, R rapporteur, D delegate, O observer, E expert, I interpreter, then o organiser, s system and g a delegation by its link. */
const actors: Readonly<Record<string, Actor>> = {
  F: personActor('facilitator-rcm'),
  S: personActor('secretariat-rcm'),
  M: personActor('moderator-1'),
  R: personActor('rapporteur-1'),
  D: personActor('honduras-1'),
  O: personActor('observer-1'),
  E: personActor('expert-1'),
  I: personActor('interpreter-1'),
  o: organiser,
  s: system,
  g: delegationActor('honduras'),
}

const table: Readonly<Record<Verb, string>> = {
  DescribeWorkshop: 'FSos',
  DefinePlatform: 'FSos',
  SetPlatformLogo: 'FSos',
  RemovePlatformLogo: 'FSos',
  DefineDelegation: 'FSos',
  DefineTopic: 'FSos',
  SetClock: 'os',
  SkipAhead: 'Fos',
  ArchiveWorkshop: 'os',
  RestoreWorkshop: 'os',
  AddSitting: 'FSos',
  ChangeSitting: 'FSos',
  RemoveSitting: 'FSos',
  AddSegment: 'FSos',
  ChangeSegment: 'FSos',
  MoveSegment: 'FSos',
  RemoveSegment: 'FSos',
  StartSitting: 'F',
  EndSitting: 'F',
  NextSegment: 'F',
  PreviousSegment: 'F',
  GoToSegment: 'F',
  PauseSegment: 'F',
  ResumeSegment: 'F',
  AdjustSegment: 'F',
  SkipSegment: 'F',
  RecoverTime: 'F',
  StartSlot: 'F',
  EndSlot: 'F',
  AdjustSlot: 'F',
  ExplainSegment: 'FS',
  UndoStep: 'FSo',
  Wake: 's',
  EnrolPerson: 'FSos',
  ChangePerson: 'FSos',
  RemovePerson: 'FSos',
  RecordAttendance: 's',
  AddGroup: 'FSos',
  ChangeGroup: 'FSos',
  RemoveGroup: 'FSos',
  AssignDuty: 'FSos',
  ReleaseDuty: 'FSos',
  PlanDuties: 'FSos',
  SetGroupRule: 'FSos',
  DropGroupRule: 'FSos',
  PlanGroups: 'Fs',
  KeepPlan: 'F',
  ChoosePlan: 'F',
  DropPlan: 'F',
  MovePerson: 'F',
  MovePeople: 'F',
  OpenChoices: 'F',
  CloseChoices: 'F',
  ChooseGroup: 'DOE',
  OpenGroups: 'F',
  CloseGroups: 'F',
  CloseGroup: 'F',
  ReopenGroups: 'F',
  ReopenGroup: 'F',
  ExtendGroup: 'F',
  StartRound: 'F',
  CallForHelp: 'MRDOEI',
  AnswerHelp: 'FSM',
  VisitGroup: 'FSM',
  SeatNewcomer: 's',
  OpenDrafting: 'F',
  CloseDrafting: 'F',
  RecordContribution: 's',
  RecordDraft: 's',
  TakeUp: 'FS',
  ReturnToGroups: 'FS',
  MergeItems: 'FS',
  UndoMerge: 'FS',
  SplitItem: 'FS',
  UndoSplit: 'FS',
  MoveToTopic: 'FS',
  KeepApart: 'FS',
  SetGlossary: 'FS',
  LetTogether: 'FS',
  TakePen: 'FSMRD',
  PutPenDown: 'FSMRD',
  Suggest: 'FSMRDOE',
  AnswerSuggestion: 'FSMRD',
  WithdrawSuggestion: 'FSMRDOE',
  OpenBracket: 'FSMRD',
  ResolveBracket: 'FSMRD',
  ProposeChairText: 'FS',
  CallEditorial: 'FS',
  NoteWording: 's',
  TakePosition: 'D',
  WithdrawPosition: 'D',
  AskForObjections: 'FS',
  AskEnBloc: 'FS',
  PullOut: 'FSD',
  Adopt: 'FS',
  AdoptEnBloc: 'FS',
  AdoptAdReferendum: 'FS',
  AnswerReferendum: 'FSD',
  OpenSilence: 'FS',
  EndSilence: 'FS',
  ExplainPosition: 'D',
  Reopen: 'FS',
  PlanFollowUp: 'FS',
  ReportProgress: 'FSDOE',
  SetAside: 'FS',
  SetSourceAside: 'FS',
  BringBack: 'FS',
  BringSourceBack: 'FS',
  AskForFloor: 'MRDOE',
  PutOnList: 'FSM',
  WithdrawRequest: 'FSMRDOE',
  CloseList: 'FSM',
  ReopenList: 'FSM',
  SetFloorRules: 'FSM',
  GiveFloor: 'FSM',
  GiveBackFloor: 'FSM',
  EndSpeech: 'FSMRDOE',
  ReturnToList: 'FSM',
  ExtendSpeech: 'FSM',
  SignalSpeaker: 'FSMI',
  AskQuestion: 'MRDOE',
  WithdrawQuestion: 'MRDOE',
  PublishQuestion: 'FSM',
  MergeQuestions: 'FSM',
  SetQuestionAside: 'FSM',
  BringQuestionBack: 'FSM',
  SupportQuestion: 'MRDOE',
  WithdrawSupport: 'MRDOE',
  AnswerQuestion: 'FSMRDOE',
  AnswerOrally: 'FSM',
  TranslateQuestion: 'FSMI',
  Announce: 'FS',
  TakeDownAnnouncement: 'FS',
  SayBackstage: 'FSMI',
  OpenEvaluation: 'FSo',
  CloseEvaluation: 'FSo',
  AnswerEvaluation: 'MRDOEI',
  RecordExport: 'FSosg',
  FreezeSection: 'FS',
  ThawSection: 'FS',
  SendForReview: 'FS',
  ExtendReview: 'FS',
  MakeObservation: 'FSg',
  ChangeObservation: 'FSg',
  WithdrawObservation: 'FSg',
  AnswerObservation: 'FS',
  FinaliseReport: 'FS',
  ReopenReport: 'FS',
  MutePeople: 'FSM',
  UnmutePerson: 'FSM',
  AskForMicrophone: 'MRDOEI',
  SayInBooth: 'I',
  NameForPlenary: 'FSos',
  ReleaseFromPlenary: 'FSos',
  TakeBooth: 'I',
  LeaveBooth: 'I',
  GoOnAir: 'I',
  GoOffAir: 'FSMI',
  ChangeDirection: 'I',
  SayFloorLanguage: 'FSMI',
  OfferHandover: 'I',
  AcceptHandover: 'I',
  DropHandover: 'I',
  TakeOver: 'I',
  ListenTo: 'I',
  AskToSlowDown: 'I',
  SwitchCaptions: 'FS',
  AskToRecord: 'F',
  AnswerRecording: 'FSMRDOEI',
  StartRecording: 'F',
  StopRecording: 'F',
  seeStaffView: 'FSMos',
  seeBackstage: 'FSMIos',
  managePeople: 'FSos',
  writeInAnyGroup: 'FS',
  writeJointText: 'FSMRD',
  writeReport: 'FS',
  exportReport: 'FSos',
  seeLateContributions: 'FSMR',
  rehearse: 'Fo',
}

const verbs = Object.keys(rights) as Verb[]

describe('rights', () => {
  test.each(verbs)('%s', (verb) => {
    const allowed = Object.keys(actors).filter((letter) => actors[letter] && may(people, actors[letter], verb))
    expect(allowed.join('')).toBe(table[verb])
  })

  test('every command has its right', () => {
    const commands = commandSchema.options.flatMap(({ options }) =>
      options.flatMap(({ shape }) => [...shape.type.values]),
    )
    expect(commands.filter((type) => !(type in rights))).toEqual([])
  })

  test('the sample has somebody of every role, so that no column is empty', () => {
    const present = new Set(Object.values(actors).flatMap((actor) => holdersOf(people, actor)))
    expect([...present].toSorted()).toEqual([...roles, 'organiser', 'system', 'delegation'].toSorted())
  })

  test('nobody who is unknown or removed may do anything', () => {
    const removed = fold([...sampleFacts, { type: 'PersonRemoved', personId: 'facilitator-rcm', at: dayOne }]).people
    const strangers = [personActor('nobody'), personActor('facilitator-rcm'), personActor('constructor')]
    expect(verbs.filter((verb) => strangers.some((actor) => may(removed, actor, verb)))).toEqual([])
  })
})

describe('speaking for a delegation', () => {
  test('delegates alone speak for theirs', () => {
    expect(speaksFor(people, personActor('honduras-1'))).toBe('honduras')
    expect(speaksFor(people, personActor('observer-1'))).toBeNull()
    expect(speaksFor(people, organiser)).toBeNull()
    const removed = fold([...sampleFacts, { type: 'PersonRemoved', personId: 'honduras-1', at: dayOne }]).people
    expect(speaksFor(removed, personActor('honduras-1'))).toBeNull()
  })
})
