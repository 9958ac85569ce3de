import { accept, type Decision } from '../../decision.ts'
import type { Instant } from '../../time.ts'
import { refuse } from '../refusals.ts'
import type { CharterCommand } from './charterCommands.ts'
import type { CharterEvent } from './charterEvents.ts'
import type { Charter } from './evolveCharter.ts'
import { isRehearsal } from './workshopClock.ts'

/** The agenda's facts: the clock does not jump under a running segment, nor back behind what has happened. */
export type CharterFacts = { now: Instant; realNow: Instant; isSittingRunning: boolean; hasBegun: boolean }

export const decideCharter = (
  charter: Charter,
  command: CharterCommand,
  { now, realNow, isSittingRunning, hasBegun }: CharterFacts,
): Decision<CharterEvent> => {
  switch (command.type) {
    case 'DescribeWorkshop': {
      const { title, purpose, zone, languages } = command
      return accept({ type: 'WorkshopDescribed', title, purpose, zone, languages })
    }
    case 'DefinePlatform':
      return accept({ type: 'PlatformDefined', platform: command.platform })
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
