/**
 * The files of reports that people asked for: one is made at a time, in the order asked; what is done is kept for a while to
 * be fetched. Each belongs to whoever asked for it. It lives in memory: what a stopped server had not made is asked for again.
 */
import type { Id } from '@plenaria/shared/ids'
import type { ExportState } from '@plenaria/shared/report/exportState'
import { type Refusal, refuse } from '@plenaria/shared/workshop/refusals'
import type { Log } from '../engine/log.ts'
import type { Exporter } from './exporter.ts'
import { carryOut, createWork, type ExportWish, type ExportWork, stopWork } from './exportWork.ts'
import { keptFiles } from './keptFiles.ts'
import type { RenderedReport } from './renderReport.ts'

type Owned = Pick<ExportWish, 'reportId' | 'owner'>
export type ExportJob = Pick<ExportWork, 'id' | 'wish'>

export type ExportQueue = {
  /** Somebody who may ask for files looks at them: the first should not wait for what can be loaded before. */
  readonly expect: () => void
  readonly ask: (wish: ExportWish) => { ok: true; job: ExportJob } | { ok: false; refusal: Refusal }
  /** Null for those who did not ask for it, and when it is forgotten. */
  readonly find: (id: Id, by: Owned) => ExportJob | null
  /** Everything of one report that somebody asked for and that is not forgotten, in the order asked. */
  readonly list: (by: Owned) => readonly ExportJob[]
  readonly state: (job: ExportJob) => ExportState
  readonly file: (job: ExportJob) => RenderedReport | null
  /** Resolves when it is done, has failed or was dropped. */
  readonly ended: (job: ExportJob) => Promise<void>
  /** Stops it, or forgets its file. */
  readonly drop: (job: ExportJob) => void
  readonly close: () => Promise<void>
}

export type ExportPorts = {
  readonly exporter: Exporter
  readonly createId: () => Id
  readonly now: () => number
  readonly log: Log
}

/** Files that are waiting or being made, of one person and of all. */
export type ExportLimits = { readonly perOwner: number; readonly inAll: number }
export const exportLimits: ExportLimits = { perOwner: 4, inAll: 40 }

const isOf = ({ wish }: ExportWork, { reportId, owner }: Owned): boolean =>
  wish.reportId === reportId && wish.owner === owner

const stateOf = (work: ExportWork | undefined, waiting: readonly ExportWork[]): ExportState => {
  if (work?.outcome) return work.outcome
  if (work?.progress) return { status: 'running', ...work.progress }
  return { status: 'waiting', ahead: Math.max(0, work ? waiting.indexOf(work) : 0) }
}

export const createExportQueue = (ports: ExportPorts, limits = exportLimits): ExportQueue => {
  const { exporter, createId, now, log } = ports
  const works = new Map<Id, ExportWork>()
  const files = keptFiles(now, (id) => void works.delete(id))
  let isAtWork = false
  let isClosed = false

  const unfinished = (): readonly ExportWork[] => [...works.values()].filter(({ outcome }) => outcome === null)

  const carryOutAll = async (): Promise<void> => {
    if (isAtWork) return
    isAtWork = true
    for (let [next] = unfinished(); next && !isClosed; [next] = unfinished()) {
      const file = await carryOut(exporter, next, log)
      // One that was dropped meanwhile is nobody's any more.
      if (works.has(next.id)) files.keep(next.id, file)
      next.end()
    }
    isAtWork = false
  }

  return {
    expect: () => {
      if (!isClosed) exporter.prepare()
    },
    ask: (wish) => {
      const waiting = unfinished()
      const own = waiting.filter(({ wish: { owner } }) => owner === wish.owner)
      if (isClosed || waiting.length >= limits.inAll || own.length >= limits.perOwner) return refuse('exportsFull')
      const job = createWork(createId(), wish)
      works.set(job.id, job)
      void carryOutAll()
      return { ok: true, job }
    },
    find: (id, by) => {
      files.tidy()
      const work = works.get(id)
      return work && isOf(work, by) ? work : null
    },
    list: (by) => {
      files.tidy()
      return [...works.values()].filter((work) => isOf(work, by))
    },
    state: ({ id }) => stateOf(works.get(id), unfinished()),
    file: ({ id }) => files.read(id),
    ended: async ({ id }) => works.get(id)?.ended,
    drop: ({ id }) => {
      const work = works.get(id)
      if (work) stopWork(work)
      works.delete(id)
      files.forget(id)
    },
    close: async () => {
      isClosed = true
      for (const work of works.values()) stopWork(work)
      await exporter.close()
    },
  }
}
