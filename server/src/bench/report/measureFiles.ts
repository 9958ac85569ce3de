/** How long the Word and PDF files of a report take and how much memory, each in a process of its own, as the server makes them. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { interfaceLanguages } from '@plenaria/shared/language'
import { exporterEnvironment, exporterFlags } from '../../export/exporter.ts'
import { median } from '../statistics.ts'
import type { FileCase, FileFigures } from './fileChild.ts'

const names: Readonly<Record<FileCase['report'], string>> = {
  sample: 'sample',
  thirty: '60 people, 10 items',
  big: '1,000 people, 200 items',
}

type Wanted = Omit<FileCase, 'isPrepared'>

const inBoth = (one: Omit<Wanted, 'language'>): readonly Wanted[] =>
  interfaceLanguages.map((language) => ({ ...one, language }))

const cases: readonly Wanted[] = [
  ...inBoth({ report: 'sample', format: 'pdf', findsPages: false, runs: 6 }),
  ...inBoth({ report: 'sample', format: 'docx', findsPages: false, runs: 6 }),
  ...inBoth({ report: 'thirty', format: 'pdf', findsPages: false, runs: 6 }),
  ...inBoth({ report: 'thirty', format: 'docx', findsPages: false, runs: 6 }),
  { report: 'thirty', format: 'docx', language: 'es', findsPages: true, runs: 2 },
  ...inBoth({ report: 'big', format: 'pdf', findsPages: false, runs: 2 }),
  ...inBoth({ report: 'big', format: 'docx', findsPages: false, runs: 2 }),
]

/** Milliseconds; finding pages is not bounded, and is not part of the aim. */
const aimOf = ({ report, format, findsPages }: Wanted): number | null =>
  findsPages ? null : report === 'big' ? 10_000 : format === 'pdf' ? 2_000 : 1_000

export type FileTime = Wanted & {
  /** Milliseconds: the first file of a process that was not prepared, of one that was, and the median of those after it. */
  readonly cold: number
  readonly first: number
  readonly next: number
  /** Of processor time, in the median. */
  readonly processor: number
  readonly bytes: number
  readonly pages: number | null
  /** Megabytes. */
  readonly peak: number
  readonly aim: number | null
}

const measureIn = async (one: FileCase): Promise<FileFigures> => {
  const child = fork(fileURLToPath(new URL('./fileChild.mjs', import.meta.url)), [], {
    execArgv: exporterFlags,
    env: exporterEnvironment(),
  })
  child.send(one)
  const [figures] = (await once(child, 'message')) as [FileFigures]
  return figures
}

const measure = async (one: Wanted): Promise<FileTime> => {
  const [cold = 0] = (await measureIn({ ...one, isPrepared: false, runs: 1 })).times
  const { times, processor, bytes, pages, peak } = await measureIn({ ...one, isPrepared: true })
  const [first = 0, ...others] = times
  return {
    ...one,
    cold,
    first,
    next: median(others),
    processor: median(processor),
    bytes,
    pages,
    peak: peak / 1024,
    aim: aimOf(one),
  }
}

/** @param say hears what is being measured */
export const measureFiles = async (say: (text: string) => void): Promise<readonly FileTime[]> => {
  const times: FileTime[] = []
  for (const one of cases) {
    say(`${names[one.report]}, ${one.format}, ${one.language}`)
    times.push(await measure(one))
  }
  return times
}

export const fileLines = (times: readonly FileTime[]): string =>
  times
    .map(({ report, format, language, findsPages, cold, first, next, processor, bytes, pages, peak, aim }) =>
      [
        names[report].padEnd(26),
        `${format}, ${language}${findsPages ? ', with pages' : ''}`.padEnd(22),
        `cold ${cold.toFixed(0).padStart(6)} ms`,
        `first ${first.toFixed(0).padStart(6)} ms`,
        `next ${next.toFixed(0).padStart(6)} ms`,
        `cpu ${processor.toFixed(0).padStart(6)} ms`,
        (pages === null ? '' : `${pages} pages`).padStart(10),
        `${(bytes / 1_000).toFixed(0)} kB`.padStart(9),
        `${peak.toFixed(0)} MB at most`.padStart(15),
        aim === null ? '' : `  ≤ ${aim} ms ${first <= aim ? 'reached' : next <= aim ? 'reached when warm' : 'missed'}`,
      ].join(' '),
    )
    .join('\n')
