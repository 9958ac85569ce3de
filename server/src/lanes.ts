/** Ties the lanes together: facts by the engine and its live sockets, documents beside them, and what follows from one in the other. */
import type { Server } from 'node:http'
import { system } from '@plenaria/shared/workshop/actor'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { createBalancing } from './balance/createBalancing.ts'
import { createDocsServer, type DocsServer } from './docs/docsServer.ts'
import { writeDecisions, writeJointItem } from './docs/jointDoc.ts'
import { seedDraft } from './docs/seedDraft.ts'
import { createWordingNotes, type WordingNotes } from './docs/noteWordings.ts'
import { docAccessFrom, recordDraft, wordingsFrom } from './docs/workshopDocs.ts'
import { institutionsFrom } from './engine/institutionsFrom.ts'
import { createAlarms } from './engine/alarms.ts'
import { createEngine, type Engine } from './engine/engine.ts'
import type { Log } from './engine/log.ts'
import { resumeWorkshops } from './engine/resumeWorkshops.ts'
import { createReactor, type RunEffect } from './engine/runReactions.ts'
import type { Fanout } from './fanout/fanout.ts'
import { createLiveServer, type LiveServer } from './live/liveServer.ts'
import type { TurnSettings } from './media/iceServers.ts'
import { createMediaDesk, type MediaDesk } from './media/mediaDesk.ts'
import type { MediaProvider } from './media/mediaProvider.ts'
import type { DocStore } from './stores/docStore.ts'
import type { EventStore } from './stores/eventStore.ts'
import { createLogoStore } from './pictures/logoStore.ts'
import { createReporting, type Reporting } from './reporting/createReporting.ts'
import { snapshotsFrom } from './reporting/snapshotsFrom.ts'
import type { FileStore } from './stores/fileStore.ts'
import type { Registry } from './stores/registry.ts'

export type LanePorts = {
  http: Server
  eventStore: EventStore
  docStore: DocStore
  registry: Registry
  fileStore: FileStore
  fanout: Fanout
  media: MediaProvider
  turn: TurnSettings | null
  createToken: () => string
  publicUrl: string | null
  now: () => number
  createId: () => string
  log: Log
  /** How long a person may be gone before they have left, in milliseconds. */
  grace?: number | undefined
  canRecord: () => boolean
}

export type Lanes = {
  readonly engine: Engine
  readonly docs: DocsServer
  readonly live: LiveServer
  readonly reporting: Reporting
  readonly media: MediaDesk
  /** Goes on where a stopped server was. */
  readonly resume: () => Promise<void>
  /** Resolves when what was under way is on disk and every socket is closed. */
  readonly close: () => Promise<void>
}

type Tied = { engine: Engine; docs: DocsServer; live: LiveServer; notes: WordingNotes; createId: () => string }

const orderBySystem = ({ engine, createId }: Pick<Tied, 'engine' | 'createId'>, workshopId: string, command: Command) =>
  engine.handle({ workshopId, commandId: createId(), commands: [command], actor: system })

const effectsFrom =
  (tied: Tied): RunEffect =>
  async (workshopId, reaction) => {
    const { docs, live } = tied
    switch (reaction.type) {
      case 'recordDraft':
        return recordDraft(tied, workshopId, reaction.groupId)
      case 'seedDraft':
        return seedDraft(tied, workshopId, reaction.groupId)
      case 'writeJointItem':
        return writeJointItem(tied, workshopId, reaction.jointItemId)
      case 'writeDecisions':
        await writeDecisions(tied, workshopId, reaction.jointItemId)
        return tied.notes.changed(workshopId)
      case 'seatNewcomer':
        await orderBySystem(tied, workshopId, { type: 'SeatNewcomer', personId: reaction.personId })
        return
      case 'recheckDocs':
        return docs.recheck(workshopId)
      case 'reconnect':
        live.reconnect(workshopId, reaction.personId)
        return docs.recheck(workshopId)
    }
  }

const mediaDeskFrom = (ports: LanePorts, engine: Engine, live: () => LiveServer): MediaDesk =>
  createMediaDesk({
    ...ports,
    engine,
    provider: ports.media,
    tellStaff: (workshopId, news) => live().tellStaff(workshopId, news),
  })

export const createLanes = (ports: LanePorts): Lanes => {
  const { eventStore, docStore, registry, fileStore, fanout, publicUrl, now, createId, log } = ports
  const balancing = createBalancing()
  const reporting = createReporting({ registry, eventStore, fileStore })
  const logoStore = createLogoStore(fileStore)
  const outside = {
    wordings: wordingsFrom(() => docs),
    institutions: institutionsFrom(registry),
    snapshots: snapshotsFrom({ docs: () => docs, reporting }),
    balancing,
    canRecord: ports.canRecord,
    logos: async (workshopId: string, sha256: string) => (await logoStore.read(workshopId, sha256))?.file ?? null,
    presence: (workshopId: string, personIds: readonly string[]) => live.present(workshopId, personIds),
  }
  const engine: Engine = createEngine({ eventStore, fanout, ...outside, now, log })
  const docs: DocsServer = createDocsServer({
    docStore,
    access: docAccessFrom({ engine: () => engine, registry, publicUrl }),
    now,
    log,
    onCommitted: (doc) => {
      if (doc.kind === 'joint') notes.changed(doc.workshopId)
    },
    onContribution: (doc, personId) => {
      if (doc.kind !== 'draft') return
      const { workshopId, groupId } = doc
      void orderBySystem({ engine, createId }, workshopId, { type: 'RecordContribution', groupId, personId })
    },
  })
  const notes: WordingNotes = createWordingNotes({
    engine,
    docs,
    createId,
    onFailed: (error) => log.error({ error }, 'A change of wording could not be noted.'),
  })
  const media = mediaDeskFrom(ports, engine, () => live)
  const live: LiveServer = createLiveServer({ ...ports, engine, media })
  const alarms = createAlarms({ engine, fanout, now, createId })
  const reactor = createReactor({ engine, fanout, run: effectsFrom({ engine, docs, live, notes, createId }), log })

  return {
    engine,
    docs,
    live,
    reporting,
    media,
    resume: () => resumeWorkshops({ engine, registry, alarms, reactor, expectBack: live.expectBack, log }),
    close: async () => {
      alarms.close()
      notes.close()
      reactor.close()
      await reactor.idle()
      await docs.close()
      await live.close()
      await media.close()
      await balancing.close()
    },
  }
}
