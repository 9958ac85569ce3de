/** What a step was, in words: from the type of the command that made it. */
import type { AgendaCommand } from '@plenaria/shared/workshop/agenda/agendaCommands'
import type { MessageKey } from '../../../i18n/messages.ts'

const texts: Readonly<Record<Exclude<AgendaCommand['type'], 'UndoStep'>, MessageKey>> = {
  AddSitting: 'steps.AddSitting',
  ChangeSitting: 'steps.ChangeSitting',
  RemoveSitting: 'steps.RemoveSitting',
  AddSegment: 'steps.AddSegment',
  ChangeSegment: 'steps.ChangeSegment',
  MoveSegment: 'steps.MoveSegment',
  RemoveSegment: 'steps.RemoveSegment',
  StartSitting: 'steps.StartSitting',
  EndSitting: 'steps.EndSitting',
  NextSegment: 'steps.NextSegment',
  PreviousSegment: 'steps.PreviousSegment',
  GoToSegment: 'steps.GoToSegment',
  PauseSegment: 'steps.PauseSegment',
  ResumeSegment: 'steps.ResumeSegment',
  AdjustSegment: 'steps.AdjustSegment',
  SkipSegment: 'steps.SkipSegment',
  RecoverTime: 'steps.RecoverTime',
  StartSlot: 'steps.StartSlot',
  EndSlot: 'steps.EndSlot',
  AdjustSlot: 'steps.AdjustSlot',
  ExplainSegment: 'steps.ExplainSegment',
  Wake: 'steps.Wake',
}

const isKnown = (what: string): what is keyof typeof texts => Object.hasOwn(texts, what)

export const stepText = (what: string): MessageKey => (isKnown(what) ? texts[what] : 'steps.other')
