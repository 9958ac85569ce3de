/** Every resource of the HTTP interface, each with what it needs. What happens behind them it does not know. */
import type { Router } from 'express'
import type { DocsServer } from '../docs/docsServer.ts'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import { agendaDraftRoutes } from './agendaDraftRoutes.ts'
import { agendaTableRoutes } from './agendaTableRoutes.ts'
import { announcementRoutes } from './announcementRoutes.ts'
import { draftRoutes } from './draftRoutes.ts'
import { fileRoutes } from './fileRoutes.ts'
import type { Rehearsals } from '../rehearsal/rehearsals.ts'
import { agendaRoutes } from './agendaRoutes.ts'
import { healthRoutes } from './healthRoutes.ts'
import { groupTextRoutes } from './groupTextRoutes.ts'
import { homeRoutes } from './homeRoutes.ts'
import { linkRoutes } from './linkRoutes.ts'
import { operatorRoutes } from './operatorRoutes.ts'
import { outsideRoutes } from './outsideRoutes.ts'
import { peopleRoutes } from './peopleRoutes.ts'
import { rehearsalRoutes } from './rehearsalRoutes.ts'
import { reportRoutes } from './reportRoutes.ts'
import { roomRoutes } from './roomRoutes.ts'
import { agreementRoutes } from './agreementRoutes.ts'
import { timesRoutes } from './timesRoutes.ts'
import { createWhoAsks, isToken } from './whoAsks.ts'

export type ApiParts = {
  organising: OrganisingPorts
  docs: DocsServer
  rehearsals: Rehearsals
  liveConnections: () => number
  tellChanged: (workshopId: string, what: 'directory' | 'meetings') => void
  /** Closes a person's connections, live and documents. */
  disconnect: (workshopId: string, personId: string) => void
  backUpTo: (path: string) => Promise<void>
  operatorToken: string
  publicUrl: string | null
  isSecure: boolean
}

export const apiRouters = (parts: ApiParts): Router[] => {
  const { organising, docs, tellChanged, disconnect, operatorToken, publicUrl, isSecure } = parts
  const { engine, registry, createId } = organising
  const whoAsks = createWhoAsks({ registry, engine, operatorToken, publicUrl })
  return [
    healthRoutes({
      gauges: {
        liveConnections: parts.liveConnections,
        docConnections: () => docs.stats().connections,
        docFrames: () => docs.stats().committedFrames,
      },
      isReady: async () => (await registry.workshops()) !== null,
    }),
    linkRoutes({ registry, isSecure }),
    homeRoutes({ ...organising, whoAsks }),
    agendaRoutes({ ...organising, whoAsks }),
    outsideRoutes(organising),
    peopleRoutes({ ...organising, whoAsks, tellChanged, disconnect }),
    roomRoutes({ registry, whoAsks, tellChanged }),
    groupTextRoutes({ registry, whoAsks, docs }),
    draftRoutes({ whoAsks, docs }),
    announcementRoutes({ whoAsks }),
    fileRoutes({ ...organising, whoAsks }),
    agendaDraftRoutes({ ...organising, whoAsks }),
    agendaTableRoutes({ whoAsks }),
    timesRoutes({ engine, whoAsks }),
    agreementRoutes({ engine, registry, whoAsks }),
    rehearsalRoutes({ engine, whoAsks, rehearsals: parts.rehearsals }),
    reportRoutes({ engine, registry, docs, whoAsks, createId }),
    operatorRoutes({
      ...organising,
      backUpTo: parts.backUpTo,
      isOperator: (request) => isToken(request.get('authorization'), operatorToken),
    }),
  ]
}
