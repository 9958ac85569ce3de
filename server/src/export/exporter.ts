/**
 * Makes files of reports in a process of its own: setting pages takes seconds of computing, in which the clock of a running
 * workshop must not stand still, and only a process can be stopped within them. One file at a time; the process begins when
 * a file is expected, is kept warm for the next, and is replaced when it fails, is stopped or takes too long.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ExportStage } from '@plenaria/shared/report/exportState'
import type { Place } from './blockFailed.ts'
import type { ExportOrder, FromExporter, Making, ToExporter } from './exportMessages.ts'
import type { RenderedReport } from './renderReport.ts'

/** A file that was not made. */
export class ExportFailed extends Error {
  readonly code: 'failed' | 'tooLong' | 'stopped'
  readonly place: Place | null

  constructor(code: ExportFailed['code'], reason: string, place: Place | null = null) {
    super(reason)
    this.code = code
    this.place = place
  }
}

export type Tell = (stage: ExportStage, percent: number) => void

export type Exporter = {
  /** Begins what the first file would wait for; a process that is there already is left as it is. */
  readonly prepare: () => void
  /**
   * Not before the last file is made or given up.
   * @throws ExportFailed
   */
  readonly make: (order: ExportOrder, tell: Tell, stopped: AbortSignal) => Promise<RenderedReport>
  readonly close: () => Promise<void>
}

export type ExporterLimits = {
  /** How long a file may take, in milliseconds; one that holds all others thrice as long. */
  readonly patience: number
  /** How long the process waits for the next file before it gives back its memory, in milliseconds. */
  readonly idle: number
}

export const exporterLimits: ExporterLimits = { patience: 120_000, idle: 180_000 }

/** In megabytes, besides what the setting of pages takes. */
const MEMORY = 1024

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/**
 * Between an equal of the live server and one that a full machine leaves nothing: a third of an equal's share of a processor.
 * Whoever waits for a file waits in front of others, too.
 */
const NICENESS = 5

/** Files yield to what is live; where the system does not allow that, they are made all the same. */
const yieldToOthers = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS)
  } catch {}
}

/** Nothing of the server's settings, no home, and a list of fonts that is empty: only what is packaged is read. */
export const exporterEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  FONTCONFIG_FILE: path('./typst/noSystemFonts.conf'),
})

export const exporterFlags = [`--max-old-space-size=${MEMORY}`]

export const startExporter = (): ChildProcess => {
  const child = fork(path('./exportChild.mjs'), [], {
    execArgv: exporterFlags,
    env: exporterEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  yieldToOthers(child)
  return child
}

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

/** @param giveUp hears that the process cannot be asked again */
const askExporter = (
  child: ChildProcess,
  question: Making,
  { tell, stopped, patience, giveUp }: { tell: Tell; stopped: AbortSignal; patience: number; giveUp: () => void },
): Promise<RenderedReport> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(alarm)
      child.off('message', hear)
      child.off('exit', fall)
      child.off('error', fall)
      stopped.removeEventListener('abort', stop)
      act()
    }
    const fail = (code: ExportFailed['code'], reason: string) =>
      settle(() => {
        giveUp()
        reject(new ExportFailed(code, reason))
      })
    const hear = (news: FromExporter): void => {
      if (news.number !== question.number) return
      if (news.type === 'progress') tell(news.stage, news.percent)
      else if (news.type === 'done') settle(() => resolve(news.file))
      else settle(() => reject(new ExportFailed('failed', news.reason, news.place)))
    }
    const fall = () => fail('failed', 'The process that makes files ended.')
    const stop = () => fail('stopped', 'The file is not wanted any more.')
    const limit = question.order.form.format === 'zip' ? 3 * patience : patience
    const alarm = setTimeout(() => fail('tooLong', `It took more than ${limit / 1000} seconds.`), limit)
    child.on('message', hear)
    child.once('exit', fall)
    child.once('error', fall)
    stopped.addEventListener('abort', stop)
    child.send(question)
  })

export const createExporter = ({ patience, idle } = exporterLimits, start = startExporter): Exporter => {
  let child: ChildProcess | null = null
  let made = 0
  let rest: ReturnType<typeof setTimeout> | undefined

  const end = async (): Promise<void> => {
    clearTimeout(rest)
    const ending = child
    child = null
    if (ending) await gone(ending)
  }

  const begin = (): ChildProcess => {
    const begun = start()
    // One that ends, or could not begin, is not asked again.
    const forget = (): void => {
      if (child === begun) child = null
    }
    begun.once('exit', forget)
    begun.on('error', forget)
    child = begun
    return begun
  }

  /** A process that waits keeps no server from ending. */
  const letRest = (): void => {
    child?.unref()
    clearTimeout(rest)
    rest = setTimeout(() => void end(), idle)
    rest.unref()
  }

  return {
    prepare: () => {
      if (child) return
      const question: ToExporter = { type: 'prepare' }
      begin().send(question)
      letRest()
    },
    make: async (order, tell, stopped) => {
      if (stopped.aborted) throw new ExportFailed('stopped', 'The file is not wanted any more.')
      clearTimeout(rest)
      const worker = child ?? begin()
      worker.ref()
      made += 1
      try {
        const question: Making = { type: 'make', number: made, order }
        return await askExporter(worker, question, { tell, stopped, patience, giveUp: () => void end() })
      } finally {
        letRest()
      }
    },
    close: end,
  }
}
