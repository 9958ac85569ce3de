/** Fetches what a command's decision needs from outside the log, and hands it to the task that decides. */
import { nothingOutside, type Outside } from '@plenaria/shared/workshop/decide'
import { needOf } from '@plenaria/shared/workshop/needs'
import { newcomerGroup } from '@plenaria/shared/workshop/views/newcomerGroup'
import type { Command } from '@plenaria/shared/workshop/workshop'
import type { Balancing } from './balancing.ts'
import type {
  DecisionMoment,
  InstitutionSource,
  LogoSource,
  PresenceSource,
  SnapshotSource,
  WordingSource,
} from './outsidePort.ts'
import { proposeGroups } from './proposeGroups.ts'

export type OutsidePorts = {
  wordings: WordingSource
  institutions: InstitutionSource
  balancing: Balancing
  snapshots: SnapshotSource
  presence: PresenceSource
  /** Whether the engine of sound can record. */
  canRecord: () => boolean
  logos: LogoSource
}

export const withOutside = async <T extends { readonly ok: boolean }>(
  moment: DecisionMoment,
  command: Command,
  { wordings, institutions, balancing, snapshots, presence, canRecord, logos }: OutsidePorts,
  task: (outside: Outside) => Promise<T>,
): Promise<T> => {
  const { workshopId, workshop, version, now } = moment
  const need = needOf(command)
  switch (need?.kind) {
    case undefined:
      return task(nothingOutside)
    case 'wordings':
      return wordings.holding(workshopId, need.jointItemIds, (read) => task({ ...nothingOutside, wordings: read }))
    case 'proposal':
      return task({
        ...nothingOutside,
        proposal: await proposeGroups(workshop, await institutions(workshopId), need, balancing),
      })
    case 'newcomerSeat': {
      const newcomerSeat = newcomerGroup(workshop, await institutions(workshopId), need.personId, now)
      return task({ ...nothingOutside, newcomerSeat })
    }
    case 'logVersion':
      return task({ ...nothingOutside, logVersion: version })
    case 'reportSnapshot':
      return snapshots.holding(moment, need.of, (reportSnapshot) => task({ ...nothingOutside, reportSnapshot }))
    case 'connected':
      return task({ ...nothingOutside, connected: presence(workshopId, need.personIds) })
    case 'recording':
      return task({ ...nothingOutside, canRecord: canRecord() })
    case 'logo':
      return task({ ...nothingOutside, logo: await logos(workshopId, need.sha256) })
  }
}
