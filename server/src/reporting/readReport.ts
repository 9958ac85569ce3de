/** The report in the copy that is asked for: a snapshot as it was laid down, or the working version made anew. */
import { hashOfStanding, type ReportStanding, standingOf } from '@plenaria/shared/report/reportStanding'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import type { ReportSnapshot } from '@plenaria/shared/workshop/report/reportFacts'
import type { DocsServer } from '../docs/docsServer.ts'
import { ensureReportDoc } from '../docs/workshopDocs.ts'
import type { Engine } from '../engine/engine.ts'
import type { OpenWorkshop } from '../engine/openWorkshop.ts'
import type { Reporting } from './createReporting.ts'
import { textSeqOf } from './textSeqOf.ts'

export type ReadingPorts = {
  readonly engine: Pick<Engine, 'workshopNow'>
  readonly docs: DocsServer
  readonly reporting: Reporting
}

export type CopyPorts = ReadingPorts & { readonly engine: Pick<Engine, 'open' | 'workshopNow'> }

export type WorkingReport = {
  readonly model: ReportModel
  /** As it would be if no section were frozen; null where none is. */
  readonly thawed: ReportModel | null
  readonly docSeq: ReportSnapshot['docSeq']
}

/**
 * The report as the record has it now, with the prose both secretariats have written.
 * @param hasPictures whether it holds the bytes of its logos
 */
export const workingReport = async (
  ports: ReadingPorts,
  open: OpenWorkshop,
  hasPictures: boolean,
): Promise<WorkingReport> => {
  const { engine, docs, reporting } = ports
  const { id: workshopId, workshop, version } = open
  await ensureReportDoc(docs, workshopId, workshop)
  const prose = await docs.read({ kind: 'report', workshopId })
  const moment = { workshopId, workshop, version, now: engine.workshopNow(workshop) }
  const hasFrozen = Object.keys(workshop.report.frozen).length > 0
  return {
    model: await reporting.presentReport.build(moment, prose, { hasPictures }),
    thawed: hasFrozen ? await reporting.presentReport.build(moment, prose, { isThawed: true, hasPictures }) : null,
    docSeq: textSeqOf(prose),
  }
}

export type CopyToRead = { readonly standing: ReportStanding; readonly read: () => Promise<ReportModel> }

/**
 * @param wanted a draft's id; null for the report itself, which is the final one where there is one
 * @returns null where there is no such copy; reading the working version takes the record as it stands then
 */
export const copyOf = (ports: CopyPorts, open: OpenWorkshop, wanted: string | null): CopyToRead | null => {
  const standing = standingOf(open.workshop.report, wanted)
  if (!standing) return null
  const hash = hashOfStanding(standing)
  const read = async (): Promise<ReportModel> => {
    if (hash === null) return (await workingReport(ports, (await ports.engine.open(open.id)) ?? open, true)).model
    const model = await ports.reporting.snapshots.read(open.id, hash)
    if (!model) throw new Error(`The report's snapshot ${hash} cannot be read.`)
    return model
  }
  return { standing, read }
}
