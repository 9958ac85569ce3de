/** The report as it stands, and the snapshots of it: what the pages and the engine need to know of reports. */
import { createLogoStore } from '../pictures/logoStore.ts'
import type { EventStore } from '../stores/eventStore.ts'
import type { FileStore } from '../stores/fileStore.ts'
import type { Registry } from '../stores/registry.ts'
import { type LogosInUse, logosInUse } from './logosInUse.ts'
import { createPastWorkshops } from './pastWorkshops.ts'
import { createPresentReport, type PresentReport } from './presentReport.ts'
import { createSnapshotStore, type SnapshotStore } from './snapshotStore.ts'

export type Reporting = {
  readonly presentReport: PresentReport
  readonly snapshots: SnapshotStore
  readonly logosInUse: LogosInUse
}

export const createReporting = (ports: {
  registry: Registry
  eventStore: EventStore
  fileStore: FileStore
}): Reporting => {
  const pastWorkshops = createPastWorkshops(ports.eventStore)
  return {
    presentReport: createPresentReport({
      registry: ports.registry,
      pastWorkshops,
      logos: createLogoStore(ports.fileStore),
    }),
    snapshots: createSnapshotStore(ports.fileStore),
    logosInUse: logosInUse(pastWorkshops),
  }
}
