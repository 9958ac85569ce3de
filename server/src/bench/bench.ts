/**
 * `npm run bench`: measures how evenly and how fast people are divided (`balance`), how
 * fast alike texts are found (`collate`) and the joint report is made (`report`), documents beside Hocuspocus and a bare relay
 * (`docs`), and Plenaria beside bare servers with the same participants (`lanes`); prints tables and keeps the figures as JSON. Sections can be named: `npm run bench --
 * balance`; what listeners cost the engines of sound (`voice`) is measured only when it is. All participants live in this one process,
 * so its own work is part of every figure, on both sides alike; of the engines of sound it is not.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { balanceTables, measureBalance } from './balance/measureBalance.ts'
import { describeMachine, machineState } from './machineState.ts'
import { collateLine, measureCollate } from './measureCollate.ts'
import { type Lane, lanes, measureSize } from './measureSize.ts'
import { fileLines, measureFiles } from './report/measureFiles.ts'
import { measureReport, reportLines } from './report/measureReport.ts'
import { resultTable } from './resultTable.ts'
import { compareDocs, type DocsRounds } from './sideBySide/compareDocs.ts'
import { docsTable } from './sideBySide/docsTable.ts'
import { summarise } from './summarise.ts'
import { measureVoice } from './voice/measureVoice.ts'
import { voiceTable } from './voice/voiceTable.ts'
import { withinTime } from './withinTime.ts'

/** The whole bench ends within ten minutes, on a busy machine with fewer rounds; the documents come first. */
const LIMIT = 600_000
const LAST_WRITING_BEFORE = 300_000
const LAST_HOLDING_BEFORE = 150_000
const LAST_ROUND_BEFORE = 500_000
const top = fileURLToPath(new URL('../../../', import.meta.url))

const print = (text: string): void => void process.stdout.write(`${text}\n`)
const say = (text: string): void => void process.stderr.write(`${text}\n`)

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    participants: { type: 'string', default: '50,500' },
    rounds: { type: 'string', default: '3' },
    acts: { type: 'string', default: '50' },
    lanes: { type: 'string', default: lanes.join(',') },
    profile: { type: 'string' },
    listeners: { type: 'string', default: '20,50,100,200,300' },
  },
})
const numbers = (text: string): number[] => text.split(',').map(Number)
const isLane = (text: string): text is Lane => lanes.some((lane) => lane === text)

const sections = ['balance', 'collate', 'report', 'docs', 'lanes', 'voice']
const strange = positionals.filter((name) => !sections.includes(name))
if (strange.length > 0) {
  say(`There is no section ${strange.join(', ')}; there are ${sections.join(', ')}.`)
  process.exit(1)
}
const isWanted = (section: string): boolean => positionals.length === 0 || positionals.includes(section)

const keep = (figures: object): string => {
  const directory = join(top, 'bench-results')
  mkdirSync(directory, { recursive: true })
  const file = join(directory, `${new Date().toISOString().slice(0, 16).replace(':', '-')}.json`)
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
  return relative(top, file)
}

/** Times of writing differ by a fifth from one round to the next, on every system: whoever asks for documents alone gets more rounds. */
const roundsOfDocs = (rounds: number): DocsRounds =>
  positionals.length === 1
    ? {
        writing: rounds + 2,
        holding: rounds,
        lastWritingBefore: LAST_WRITING_BEFORE,
        lastHoldingBefore: LAST_ROUND_BEFORE,
      }
    : {
        writing: rounds,
        holding: rounds,
        lastWritingBefore: LAST_WRITING_BEFORE,
        lastHoldingBefore: LAST_HOLDING_BEFORE,
      }

const measureLanes = async () => {
  const results = []
  const sizes = numbers(options.participants)
  for (const [index, participants] of sizes.entries()) {
    const result = await measureSize({
      participants,
      rounds: Number(options.rounds),
      lastRoundBefore: (LAST_ROUND_BEFORE * (index + 1)) / sizes.length,
      acts: Number(options.acts),
      lanes: options.lanes.split(',').filter(isLane),
      profile: options.profile,
      say,
    })
    const lines = summarise(result)
    const rounds = Math.max(...Object.values(result.rounds).map(({ length }) => length))
    print(`\n${resultTable(`${participants} participants, median of ${rounds} round(s)`, lines)}`)
    results.push({ ...result, lines })
  }
  return results
}

const run = async (): Promise<void> => {
  const before = machineState()
  print(`Before: ${describeMachine(before)}`)
  const balance = isWanted('balance') ? measureBalance(say) : null
  if (balance) print(`\n${balanceTables(balance)}`)
  const collate = isWanted('collate') ? measureCollate() : null
  if (collate) print(`\n${collateLine(collate)}`)
  const report = isWanted('report') ? measureReport() : null
  if (report) print(`\n${reportLines(report)}`)
  const files = isWanted('report') ? await measureFiles(say) : null
  if (files) print(`\n${fileLines(files)}`)
  const docs = isWanted('docs') ? await compareDocs(roundsOfDocs(Number(options.rounds)), say) : null
  if (docs) print(`\n${docsTable(docs)}`)
  const results = isWanted('lanes') ? await measureLanes() : []
  const voice = positionals.includes('voice')
    ? await measureVoice(numbers(options.listeners), Number(options.rounds), say)
    : null
  if (voice) print(`\n${voiceTable(voice)}`)
  const after = machineState()
  print(`\nAfter:  ${describeMachine(after)}`)
  print(`Figures: ${keep({ before, after, balance, collate, report, files, docs, voice, results })}`)
}

// Every open document listens for the end of this process; hundreds of them are no leak here.
process.setMaxListeners(0)
withinTime(LIMIT, 'The bench', run()).then(
  () => process.exit(),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exit(1)
  },
)
