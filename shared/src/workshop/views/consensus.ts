/** Whose agreement is sought, what each delegation says of an item, and what is left to do before plenary closes. Pure. */
import type { Id } from '../../ids.ts'
import { recordedSources } from '../drafting/evolveDrafting.ts'
import { enrolled, hasRole, isPresent } from '../people/evolvePeople.ts'
import {
  currentPositions,
  isAgainst,
  isCurrent,
  isPlaced,
  isShapeable,
  type JointItem,
  lastPosition,
  listedItems,
  openBrackets,
  openSuggestions,
  type Position,
  type SourceRef,
  unanswered,
} from '../plenary/plenary.ts'
import type { Member } from '../plenary/plenaryFacts.ts'
import type { Workshop } from '../workshop.ts'

/** Countries that sent delegates: organisations, observers and experts do not hold up consensus (PL6). */
export const consensusMembers = ({ charter, people }: Pick<Workshop, 'charter' | 'people'>): readonly Member[] => {
  const delegates = enrolled(people).filter((person) => hasRole(person, 'delegate'))
  return charter.delegations
    .filter(({ kind }) => kind === 'country')
    .flatMap(({ id: delegationId }) => {
      const own = delegates.filter((person) => person.delegationId === delegationId)
      return own.length === 0 ? [] : [{ delegationId, isPresent: own.some(isPresent) }]
    })
}

export type Voice = Member & {
  /** What counts now; null when nothing was said about the wording as it is. */
  readonly position: Position | null
  /** What was said about an earlier wording, and is asked for again. */
  readonly outdated: Position | null
}

/** One voice for every delegation whose agreement is sought, in the order of the charter. */
export const voicesOn = (workshop: Pick<Workshop, 'charter' | 'people'>, item: JointItem): readonly Voice[] =>
  consensusMembers(workshop).map((member) => {
    const last = lastPosition(item, member.delegationId)
    const isNow = last !== null && isCurrent(item, last)
    return { ...member, position: isNow ? last : null, outdated: isNow ? null : last }
  })

export type PlatformVoices = { readonly platformId: Id; readonly voices: readonly Voice[] }

/** The voices of each platform's countries; a country of both is heard in both. */
export const voicesByPlatform = (
  workshop: Pick<Workshop, 'charter' | 'people'>,
  item: JointItem,
): readonly PlatformVoices[] => {
  const voices = voicesOn(workshop, item)
  const { platforms, delegations } = workshop.charter
  return platforms.map(({ id: platformId }) => ({
    platformId,
    voices: voices.filter(({ delegationId }) =>
      delegations.some(({ id, memberOf }) => id === delegationId && memberOf.includes(platformId)),
    ),
  }))
}

/** Open items against which nobody says anything, and in which nothing is left to settle (PL18). */
export const isUncontested = (item: JointItem): boolean =>
  item.state.status === 'open' &&
  !currentPositions(item).some(({ stance }) => isAgainst(stance)) &&
  openBrackets(item).length === 0 &&
  openSuggestions(item).length === 0

export type LeftToDo = {
  readonly unplaced: readonly SourceRef[]
  readonly undecided: readonly JointItem[]
  readonly underSilence: readonly JointItem[]
  readonly awaited: readonly { readonly item: JointItem; readonly delegationIds: readonly Id[] }[]
}

/** What closing plenary would leave behind: every source item ends in a joint item or has a reason (coverage). */
export const leftToDo = ({ plenary, drafting }: Pick<Workshop, 'plenary' | 'drafting'>): LeftToDo => {
  const items = listedItems(plenary)
  return {
    unplaced: recordedSources(drafting).filter((source) => !isPlaced(plenary, source)),
    undecided: items.filter(isShapeable),
    underSilence: items.filter(({ state }) => state.status === 'silence'),
    awaited: items.flatMap((item) => {
      const delegationIds = item.state.status === 'adopted' ? unanswered(item.state) : []
      return delegationIds.length === 0 ? [] : [{ item, delegationIds }]
    }),
  }
}
