/** Wishes about a room's list of speakers and its rules → facts. Whoever repeats a wish is answered as if done. */
import { accept } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import { type RefusalCode, refuse } from '../refusals.ts'
import { type Floor, type FloorRules, floorRoom, isSamePlace, type RoomId, rulesIn, usualRules } from './floor.ts'
import type { FloorCommand } from './floorCommands.ts'
import { type FloorDecision, type FloorFacts, said } from './floorFacts.ts'
import type { RequestKind } from './floorKinds.ts'

export type ListCommand = Extract<
  FloorCommand,
  { type: 'AskForFloor' | 'PutOnList' | 'WithdrawRequest' | 'CloseList' | 'ReopenList' | 'SetFloorRules' }
>
type Of<Type extends ListCommand['type']> = Extract<ListCommand, { type: Type }>

type Place = { roomId: RoomId; personId: Id; kind: RequestKind }

/** Of delegations alone, and open when the list is closed (FL12, FL13). */
const isProcedural = (kind: RequestKind): boolean => kind === 'pointOfOrder' || kind === 'reply'

/** Why somebody cannot be on the list; null when they can. */
const whyNot = (floor: Floor, { roomId, personId, kind }: Place, facts: FloorFacts): RefusalCode | null => {
  if (!facts.isRoom(roomId)) return 'unknownRoom'
  if (facts.roomOf(personId) !== roomId) return 'notInRoom'
  if (facts.segmentId === null) return 'nobodySpeaks'
  if (floorRoom(floor, roomId).speaking?.personId === personId) return 'hasFloor'
  return isProcedural(kind) && facts.speaksFor(personId) === null ? 'delegationsAlone' : null
}

const waitsFor = (floor: Floor, { roomId, personId, kind }: Place, { segmentId }: FloorFacts) =>
  floorRoom(floor, roomId).requests.find(
    (one) => one.personId === personId && one.segmentId === segmentId && isSamePlace(one.kind, kind),
  )

type Wording = Pick<Of<'AskForFloor'>, 'requestId' | 'note' | 'language'>

const putOn = (floor: Floor, place: Place, wording: Wording, facts: FloorFacts): FloorDecision => {
  if (floorRoom(floor, place.roomId).requests.some(({ id }) => id === wording.requestId)) return accept()
  const why = whyNot(floor, place, facts)
  if (why || facts.segmentId === null) return refuse(why ?? 'nobodySpeaks')
  const waiting = waitsFor(floor, place, facts)
  if (waiting) return waiting.kind === place.kind ? accept() : refuse('alreadyOnList')
  return accept({ type: 'FloorAsked', ...place, ...wording, segmentId: facts.segmentId, ...said(facts) })
}

const ask = (floor: Floor, command: Of<'AskForFloor'>, facts: FloorFacts): FloorDecision => {
  const { roomId, requestId, kind, note, language } = command
  if (facts.by === null) return refuse('notAllowed')
  if (facts.isObserver(facts.by) && !rulesIn(floor, roomId).observers) return refuse('observersListen')
  const isClosed = facts.segmentId !== null && floorRoom(floor, roomId).closedFor === facts.segmentId
  if (isClosed && !isProcedural(kind)) return refuse('listClosed')
  return putOn(floor, { roomId, personId: facts.by, kind }, { requestId, note, language }, facts)
}

const withdraw = (floor: Floor, { roomId, requestId }: Of<'WithdrawRequest'>, facts: FloorFacts): FloorDecision => {
  const request = floorRoom(floor, roomId).requests.find(({ id }) => id === requestId)
  if (!request) return accept() // FL2
  if (request.personId !== facts.by && !facts.leads(roomId)) return refuse('notYourRoom')
  return accept({ type: 'RequestWithdrawn', roomId, requestId, ...said(facts) })
}

const close = (floor: Floor, { roomId }: Of<'CloseList'>, facts: FloorFacts): FloorDecision => {
  const { segmentId } = facts
  if (segmentId === null) return refuse('nobodySpeaks')
  if (floorRoom(floor, roomId).closedFor === segmentId) return accept()
  return accept({ type: 'ListClosed', roomId, segmentId, ...said(facts) })
}

const isSame = (a: FloorRules | null, b: FloorRules | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.order === b.order &&
    a.limit === b.limit &&
    a.budget === b.budget &&
    a.atLimit === b.atLimit &&
    a.observers === b.observers)

const setRules = (floor: Floor, { roomId, rules }: Of<'SetFloorRules'>, facts: FloorFacts): FloorDecision => {
  const before = roomId === null ? floor.rules : floorRoom(floor, roomId).rules
  const after = roomId === null ? (rules ?? usualRules) : rules
  return isSame(before, after) ? accept() : accept({ type: 'FloorRulesSet', roomId, rules, ...said(facts) })
}

/** The room is there, and the sender leads it where that is asked. */
export const decideList = (floor: Floor, command: ListCommand, facts: FloorFacts): FloorDecision => {
  switch (command.type) {
    case 'AskForFloor':
      return ask(floor, command, facts)
    case 'PutOnList': {
      const { roomId, personId, kind, requestId } = command
      return putOn(floor, { roomId, personId, kind }, { requestId, note: '', language: null }, facts)
    }
    case 'WithdrawRequest':
      return withdraw(floor, command, facts)
    case 'CloseList':
      return close(floor, command, facts)
    case 'ReopenList':
      return floorRoom(floor, command.roomId).closedFor === null
        ? accept()
        : accept({ type: 'ListReopened', roomId: command.roomId, ...said(facts) })
    case 'SetFloorRules':
      return setRules(floor, command, facts)
  }
}
