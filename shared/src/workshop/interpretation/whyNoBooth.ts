/** Why somebody cannot be in a booth; null when they can (IN2). */
import type { Id } from '../../ids.ts'
import type { Language } from '../../language.ts'
import type { RefusalCode } from '../refusals.ts'
import type { InterpretationFacts } from './interpretationFacts.ts'

type Asked = Pick<InterpretationFacts, 'isInterpreter' | 'roomOf' | 'channelsOf' | 'understands' | 'isOfTeam'>

export const whyNoBooth = (
  personId: Id,
  { roomId, into }: { readonly roomId: Id; readonly into: Language },
  { isInterpreter, roomOf, channelsOf, understands, isOfTeam }: Asked,
): RefusalCode | null => {
  if (!isInterpreter(personId)) return 'notInterpreter'
  if (roomOf(personId) !== roomId) return 'notInRoom'
  if (!channelsOf(roomId).includes(into)) return 'notInterpreted'
  if (!understands(personId).includes(into)) return 'notYourLanguage'
  return isOfTeam(personId, roomId) ? null : 'notOfTeam'
}
