/** Every resource of the HTTP interface, each with what it needs. What happens behind them it does not know. */
import type { Router } from 'express'
import type { DocsServer } from '../docs/docsServer.ts'
import { createImportedReports } from '../importing/importedReports.ts'
import type { MediaMode } from '../media/mediaDesk.ts'
import type { MediaHealth } from '../media/mediaProvider.ts'
import type { OrganisingPorts } from '../organising/organisingPorts.ts'
import { agendaDraftRoutes } from './agendaDraftRoutes.ts'
import { agendaTableRoutes } from './agendaTableRoutes.ts'
import { announcementRoutes } from './announcementRoutes.ts'
import type { ExportQueue } from '../export/exportQueue.ts'
import { draftRoutes } from './draftRoutes.ts'
import { fileRoutes } from './fileRoutes.ts'
import type { Rehearsals } from '../rehearsal/rehearsals.ts'
import { agendaRoutes } from './agendaRoutes.ts'
import { healthRoutes } from './healthRoutes.ts'
import { groupTextRoutes } from './groupTextRoutes.ts'
import { homeRoutes } from './homeRoutes.ts'
import { importedReportRoutes } from './importedReportRoutes.ts'
import { linkRoutes } from './linkRoutes.ts'
import { logoRoutes } from './logoRoutes.ts'
import { operatorRoutes } from './operatorRoutes.ts'
import { outsideRoutes } from './outsideRoutes.ts'
import { peopleRoutes } from './peopleRoutes.ts'
import { rehearsalRoutes } from './rehearsalRoutes.ts'
import { reportRoutes } from './reportRoutes.ts'
import { reviewDeskRoutes } from './reviewDeskRoutes.ts'
import { reviewRoutes } from './reviewRoutes.ts'
import { rewordingRoutes } from './rewordingRoutes.ts'
import { roomRoutes } from './roomRoutes.ts'
import { agreementRoutes } from './agreementRoutes.ts'
import { questionRoutes } from './questionRoutes.ts'
import { timesRoutes } from './timesRoutes.ts'
import type { Reporting } from '../reporting/createReporting.ts'
import { createWhoAsks, isToken } from './whoAsks.ts'

export type ApiParts = {
  organising: OrganisingPorts
  docs: DocsServer
  reporting: Reporting
  rehearsals: Rehearsals
  exports: ExportQueue
  liveConnections: () => number
  media: () => Promise<MediaHealth>
  sound: () => Promise<MediaMode>
  tellChanged: (workshopId: string, what: 'directory' | 'meetings') => void
  /** Whether the engine of sound can record. */
  canRecord: () => boolean
  /** Closes a person's connections, live and documents. */
  disconnect: (workshopId: string, personId: string) => void
  backUpTo: (path: string) => Promise<void>
  operatorToken: string
  publicUrl: string | null
  isSecure: boolean
}

export const apiRouters = (parts: ApiParts): Router[] => {
  const { organising, docs, tellChanged, disconnect, operatorToken, publicUrl, isSecure } = parts
  const { engine, registry } = organising
  const whoAsks = createWhoAsks({ registry, engine, operatorToken, publicUrl })
  return [
    healthRoutes({
      gauges: {
        liveConnections: parts.liveConnections,
        docConnections: () => docs.stats().connections,
        docFrames: () => docs.stats().committedFrames,
        media: parts.media,
      },
      isReady: async () => (await registry.workshops()) !== null,
    }),
    linkRoutes({ registry, isSecure }),
    homeRoutes({ ...organising, whoAsks }),
    agendaRoutes({ ...organising, whoAsks }),
    outsideRoutes(organising),
    reviewRoutes({ ...organising, docs, reporting: parts.reporting, exports: parts.exports }),
    reviewDeskRoutes({ ...organising, whoAsks }),
    peopleRoutes({ ...organising, whoAsks, tellChanged, disconnect }),
    roomRoutes({ registry, whoAsks, sound: parts.sound, tellChanged, canRecord: parts.canRecord }),
    groupTextRoutes({ registry, whoAsks, docs }),
    rewordingRoutes({ whoAsks, docs }),
    draftRoutes({ whoAsks, docs }),
    announcementRoutes({ whoAsks }),
    questionRoutes({ whoAsks }),
    fileRoutes({ ...organising, whoAsks }),
    logoRoutes({ ...organising, whoAsks, reporting: parts.reporting }),
    agendaDraftRoutes({ ...organising, whoAsks }),
    agendaTableRoutes({ whoAsks }),
    timesRoutes({ engine, whoAsks }),
    agreementRoutes({ engine, registry, whoAsks }),
    rehearsalRoutes({ engine, whoAsks, rehearsals: parts.rehearsals }),
    reportRoutes({ engine, docs, reporting: parts.reporting, whoAsks, exports: parts.exports }),
    importedReportRoutes({ whoAsks, reports: createImportedReports(organising), exports: parts.exports }),
    operatorRoutes({
      ...organising,
      backUpTo: parts.backUpTo,
      isOperator: (request) => isToken(request.get('authorization'), operatorToken),
    }),
  ]
}
