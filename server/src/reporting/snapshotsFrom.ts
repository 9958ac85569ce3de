/** Lays the report down as it stands while nobody's writing in it is committed: the engine's port, on documents and files. */
import { layOutReport } from '@plenaria/shared/report/layOutReport'
import { reportAnchors } from '@plenaria/shared/report/reportAnchors'
import type { IssuedAs } from '@plenaria/shared/report/reportStanding'
import type { Workshop } from '@plenaria/shared/workshop/workshop'
import type { DocsServer } from '../docs/docsServer.ts'
import type { SnapshotSource } from '../engine/outsidePort.ts'
import type { Reporting } from './createReporting.ts'
import { layDown } from './snapshotStore.ts'
import { textSeqOf } from './textSeqOf.ts'

type Ports = {
  readonly docs: () => Pick<DocsServer, 'hold'>
  readonly reporting: Reporting
}

const issued = ({ report }: Workshop, of: IssuedAs['kind']): IssuedAs =>
  of === 'final' ? { kind: 'final' } : { kind: 'draft', number: report.drafts.length + 1 }

export const snapshotsFrom = ({ docs, reporting: { presentReport, snapshots } }: Ports): SnapshotSource => ({
  holding: ({ workshopId, ...moment }, of, task) =>
    docs().hold({ kind: 'report', workshopId }, async (doc) => {
      const issuedAs = issued(moment.workshop, of)
      const model = await presentReport.build({ workshopId, ...moment, issuedAs }, doc)
      const laidDown = layDown(model)
      // Numbers and keys are alike in every language.
      const { paragraphs, items } = reportAnchors(layOutReport(model, 'en'))
      const decision = await task({
        hash: laidDown.hash,
        version: moment.version,
        docSeq: textSeqOf(doc),
        paragraphs,
        items,
      })
      if (decision.ok) await snapshots.keep(workshopId, laidDown, moment.now)
      return decision
    }),
})
