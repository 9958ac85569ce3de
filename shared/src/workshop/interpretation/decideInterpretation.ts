/** Wishes about interpretation → facts: who may sit where is decided here, the microphone and the rest in the files beside it. */
import { accept, type Decision } from '../../decision.ts'
import { refuse } from '../refusals.ts'
import { decideAir, isAirCommand } from './decideAir.ts'
import { decideRecording, isRecordingCommand } from './decideRecording.ts'
import { interpretedRoom, type Interpretation, spokenIn } from './interpretation.ts'
import type { InterpretationCommand } from './interpretationCommands.ts'
import type { InterpretationEvent } from './interpretationEvents.ts'
import type { InterpretationFacts } from './interpretationFacts.ts'
import { whyNoBooth } from './whyNoBooth.ts'

type Of<Type extends InterpretationCommand['type']> = Extract<InterpretationCommand, { type: Type }>
type Decided = Decision<InterpretationEvent>

/** Interpreters may all speak at once; the speaker is told once. */
const SLOW_DOWN_EVERY = 10_000

const nameForPlenary = (
  { plenaryTeam }: Interpretation,
  { personId }: Of<'NameForPlenary'>,
  { isEnrolled, isInterpreter, now, by }: InterpretationFacts,
): Decided => {
  if (!isEnrolled(personId)) return refuse('unknownPerson')
  if (!isInterpreter(personId)) return refuse('notInterpreter')
  if (plenaryTeam.includes(personId)) return accept()
  return accept({ type: 'PlenaryTeamSet', personIds: [...plenaryTeam, personId], by, at: now })
}

const releaseFromPlenary = (
  { plenaryTeam }: Interpretation,
  { personId }: Of<'ReleaseFromPlenary'>,
  { now, by }: InterpretationFacts,
): Decided => {
  if (!plenaryTeam.includes(personId)) return accept()
  return accept({ type: 'PlenaryTeamSet', personIds: plenaryTeam.filter((id) => id !== personId), by, at: now })
}

const takeBooth = (all: Interpretation, { roomId, into }: Of<'TakeBooth'>, facts: InterpretationFacts): Decided => {
  const { by, now } = facts
  if (by === null) return refuse('notAllowed')
  const why = whyNoBooth(by, { roomId, into }, facts)
  if (why) return refuse(why)
  const seat = all.seats[by]
  if (seat?.roomId === roomId && seat.into === into) return accept()
  if (seat?.air) return refuse('stillOnAir')
  return accept({ type: 'BoothTaken', personId: by, roomId, into, at: now })
}

const sayFloorLanguage = (
  all: Interpretation,
  { roomId, language }: Of<'SayFloorLanguage'>,
  { by, now, leads, isInterpreter, roomOf, channelsOf }: InterpretationFacts,
): Decided => {
  const interprets = by !== null && isInterpreter(by) && roomOf(by) === roomId
  if (!interprets && !leads(roomId)) return refuse('notInRoom')
  if (channelsOf(roomId).length === 0) return refuse('notInterpreted')
  if (spokenIn(all, roomId) === language) return accept()
  return accept({ type: 'FloorLanguageSaid', roomId, language, by, at: now })
}

const askToSlowDown = (
  all: Interpretation,
  { roomId }: Of<'AskToSlowDown'>,
  { by, now }: InterpretationFacts,
): Decided => {
  if (by === null || all.seats[by]?.roomId !== roomId) return refuse('noBooth')
  const { slowDown } = interpretedRoom(all, roomId)
  if (slowDown && now - slowDown.at < SLOW_DOWN_EVERY) return accept()
  return accept({ type: 'SlowDownAsked', roomId, by, at: now })
}

export const decideInterpretation = (
  all: Interpretation,
  command: InterpretationCommand,
  facts: InterpretationFacts,
): Decided => {
  if (isAirCommand(command)) return decideAir(all, command, facts)
  if (isRecordingCommand(command)) return decideRecording(all, command, facts)
  const { by, now } = facts
  switch (command.type) {
    case 'NameForPlenary':
      return nameForPlenary(all, command, facts)
    case 'ReleaseFromPlenary':
      return releaseFromPlenary(all, command, facts)
    case 'TakeBooth':
      return takeBooth(all, command, facts)
    case 'LeaveBooth':
      if (by === null || !all.seats[by]) return accept()
      return accept({ type: 'BoothLeft', personId: by, at: now })
    case 'SayFloorLanguage':
      return sayFloorLanguage(all, command, facts)
    case 'AskToSlowDown':
      return askToSlowDown(all, command, facts)
    case 'SwitchCaptions': {
      const { roomId, isOn } = command
      if (facts.channelsOf(roomId).length === 0) return refuse('notInterpreted')
      if (interpretedRoom(all, roomId).hasCaptions === isOn) return accept()
      return accept({ type: 'CaptionsSwitched', roomId, isOn, by, at: now })
    }
  }
}
