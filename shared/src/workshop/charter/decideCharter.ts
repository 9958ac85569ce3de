import { accept, type Decision } from '../../decision.ts'
import type { Id } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { CharterCommand } from './charterCommands.ts'
import type { CharterEvent } from './charterEvents.ts'
import type { Charter } from './evolveCharter.ts'
import type { LogoFile } from './platformLogo.ts'
import { isRehearsal } from './workshopClock.ts'

/** The agenda's facts: the clock does not jump under a running segment, nor back behind what has happened. */
export type CharterFacts = {
  now: Instant
  realNow: Instant
  isSittingRunning: boolean
  hasBegun: boolean
  /** Whether the sender may say how this platform's secretariat looks. */
  mayChangeLogo: (platformId: Id) => boolean
  /** The picture that is named, as it is kept; null where none is. */
  logo: LogoFile | null
}

type LogoCommand = Extract<CharterCommand, { type: 'SetPlatformLogo' | 'RemovePlatformLogo' }>

const decideLogo = (
  { platforms, logos }: Charter,
  command: LogoCommand,
  { mayChangeLogo, logo: file }: CharterFacts,
): Decision<CharterEvent> => {
  const { platformId } = command
  if (!platforms.some(({ id }) => id === platformId)) return refuse('unknownPlatform')
  if (!mayChangeLogo(platformId)) return refuse('otherSecretariat')
  const known = logos[platformId]
  if (command.type === 'RemovePlatformLogo')
    return known ? accept({ type: 'PlatformLogoRemoved', platformId }) : accept()
  if (file?.sha256 !== command.sha256) return refuse('unknownLogo')
  const logo = { ...file, alternative: command.alternative }
  return JSON.stringify(known) === JSON.stringify(logo)
    ? accept()
    : accept({ type: 'PlatformLogoSet', platformId, logo })
}

export const decideCharter = (
  charter: Charter,
  command: CharterCommand,
  facts: CharterFacts,
): Decision<CharterEvent> => {
  const { now, realNow, isSittingRunning, hasBegun } = facts
  switch (command.type) {
    case 'DescribeWorkshop': {
      const { title, purpose, place, zone, languages } = command
      return accept({ type: 'WorkshopDescribed', title, purpose, ...(place ? { place } : {}), zone, languages })
    }
    case 'DefinePlatform':
      return accept({ type: 'PlatformDefined', platform: command.platform })
    case 'SetPlatformLogo':
    case 'RemovePlatformLogo':
      return decideLogo(charter, command, facts)
    case 'DefineDelegation': {
      const { delegation } = command
      const isKnown = (id: string) => charter.platforms.some((platform) => platform.id === id)
      if (!delegation.memberOf.every(isKnown)) return refuse('unknownPlatform')
      return accept({ type: 'DelegationDefined', delegation })
    }
    case 'DefineTopic':
      return accept({ type: 'TopicDefined', topic: command.topic })
    case 'SetClock':
      if (isSittingRunning) return refuse('sittingRunning')
      if (hasBegun && command.workshopAt < now) return refuse('clockGoesForward')
      return accept({
        type: 'ClockSet',
        clock: { realAt: realNow, workshopAt: command.workshopAt, rate: command.rate },
      })
    case 'SkipAhead':
      if (!isRehearsal(charter.clock)) return refuse('realClock')
      if (isSittingRunning) return refuse('sittingRunning')
      if (command.to <= now) return refuse('clockGoesForward')
      return accept({ type: 'ClockSet', clock: { ...charter.clock, realAt: realNow, workshopAt: command.to } })
    case 'ArchiveWorkshop':
      return charter.archivedAt === null ? accept({ type: 'WorkshopArchived', at: now }) : accept()
    case 'RestoreWorkshop':
      return charter.archivedAt === null ? accept() : accept({ type: 'WorkshopRestored', at: now })
  }
}
