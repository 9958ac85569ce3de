/** The command line: every command answers on standard output, or fails with one clear line and a non-zero exit. */
import { copyFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { reportTables } from '@plenaria/shared/report/reportTables'
import { reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import { Command, InvalidArgumentError } from 'commander'
import { ConfigUnusable, readConfig } from '../config.ts'
import { AddressUnusable } from '../main.ts'
import type { HandedLink } from '../organising/createWorkshop.ts'
import { StoreUnusable } from '../stores/sqlite/openSqlite.ts'
import { templates } from '../templates/templates.ts'
import { agendaFile } from './agendaFile.ts'
import { backUp } from './backUp.ts'
import { type BalanceOptions, balanceFile } from './balanceFile.ts'
import { collateFile } from './collateFile.ts'
import { createFromFile } from './createFromFile.ts'
import { type ExportOptions, exportReport } from './exportReport.ts'
import { importReport } from './importReport.ts'
import { CommandFailed, withOperator } from './operator.ts'
import { restore } from './restore.ts'
import { serve } from './serve.ts'
import { simulate } from './simulate.ts'

const print = (text: string): void => void process.stdout.write(`${text}\n`)
/** npm runs scripts in their workspace; paths are meant from where the person typed. */
const typedIn = process.env.INIT_CWD ?? process.cwd()
const config = () => readConfig(process.env, typedIn)
const here = (path: string) => resolve(typedIn, path)

const positive = (text: string): number => {
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new InvalidArgumentError('Give a number above zero.')
}

const program = new Command('plenaria')
  .description('Working sessions of governments, online. Settings come from the environment; see the README.')
  .exitOverride()
  .showHelpAfterError(false)

program
  .command('serve')
  .description('start the server')
  .action(() => serve(config(), print))

program
  .command('create')
  .description('create a workshop; prints its id and one link per person')
  .option('--template <name>', `one of ${templates.map(({ id }) => id).join(', ')}`)
  .option('--file <path>', 'a plan as JSON')
  .option('--first-day <date>', 'day of the first sitting, YYYY-MM-DD')
  .action(async ({ template, file, firstDay }: { template?: string; file?: string; firstDay?: string }) => {
    if ((template === undefined) === (file === undefined)) throw new CommandFailed('Give --template NAME or --file F.')
    const body = template === undefined ? await createFromFile(here(file ?? '')) : { template, firstDay }
    await withOperator(config(), async ({ ask }) =>
      print(JSON.stringify(await ask<object>('POST', '/api/workshops', body))),
    )
  })

program
  .command('links <id>')
  .description('make a new link for everybody of a workshop; the links they have go on working')
  .option('--renew', 'make the earlier links useless')
  .action((id: string, { renew = false }: { renew?: boolean }) =>
    withOperator(config(), async ({ ask }) => {
      const path = `/api/workshops/${encodeURIComponent(id)}/links`
      const { links } = await ask<{ links: HandedLink[] }>('POST', path, { all: true, keep: !renew })
      print(JSON.stringify({ id, links }))
    }),
  )

program
  .command('organiser')
  .description('make a new organiser link; those that exist go on working')
  .option('--renew', 'make the earlier links useless')
  .action(({ renew = false }: { renew?: boolean }) =>
    withOperator(config(), async ({ ask }) =>
      print((await ask<{ url: string }>('POST', '/api/operator/organiser-link', { renew })).url),
    ),
  )

program
  .command('simulate <id>')
  .description('play a whole workshop with simulated people')
  .option('--speed <factor>', 'how many times faster than real time', positive, 60)
  .option('--copy', 'play on a copy; the workshop itself stays as it is')
  .option('--beside <persons>', 'real people take part: play everybody else and let them lead (ids with commas)')
  .option('--seed <number>', 'seed of what people write', positive, 1)
  .action(async (id: string, options: { speed: number; copy?: boolean; beside?: string; seed: number }) => {
    const outcome = await withOperator(config(), (operator) => simulate(operator, id, options))
    print(JSON.stringify(outcome))
    if (!outcome.ok) process.exitCode = 1
  })

program
  .command('export <id>')
  .description('export the joint report of a workshop, or an imported report')
  .requiredOption('--format <format>', `one of ${reportFormats.join(', ')}`)
  .option('--lang <language>', 'es or en; json and zip hold both', 'es')
  .option('--table <name>', `with csv, one of ${reportTables.join(', ')}`)
  .option('-o, --output <file>', 'where to write it; standard output by default')
  .action((id: string, { output, ...options }: Omit<ExportOptions, 'output'> & { output?: string }) =>
    exportReport(config(), id, { ...options, output: output === undefined ? null : here(output) }),
  )

program
  .command('import <file>')
  .description('import a report that was exported as JSON; prints what is kept and where its page is')
  .action(async (file: string) => print(JSON.stringify(await importReport(config(), here(file)))))

program
  .command('backup <file>')
  .description('write a whole copy of the data to a new file')
  .action((file: string) => backUp(config(), here(file)))

program
  .command('restore <file>')
  .description('put a backup into an empty DATA_DIR; no server may run on it')
  .action((file: string) => restore(here(file), config().dataDir, copyFile))

program
  .command('collate <file>')
  .description('find out which items of the groups say the same, and what forbids merging them; needs no server')
  .option('--json', 'print one JSON value')
  .action(async (file: string, { json = false }: { json?: boolean }) => print(await collateFile(here(file), json)))

program
  .command('balance <file>')
  .description('people to groups with equal representation, without a server')
  .option('--json', 'print one JSON value')
  .option('--explain', 'add seats and voices, and what each rule costs')
  .option('--why <person>', 'add why this person sits where they sit')
  .action(async (file: string, options: BalanceOptions) => {
    const { text, exitCode } = await balanceFile(here(file), options)
    print(text)
    process.exitCode = exitCode
  })

program
  .command('agenda <file>')
  .description('a concept note (docx, pdf, xlsx, csv or text) to a run of show, without a server')
  .option('--json', 'print one JSON value')
  .action(async (file: string, { json }: { json?: boolean }) => print(await agendaFile(here(file), json === true)))

const expected = [CommandFailed, ConfigUnusable, StoreUnusable, AddressUnusable]

program.parseAsync().catch((error: unknown) => {
  const isCommander = error instanceof Error && 'exitCode' in error
  if (isCommander) process.exitCode = Number(error.exitCode)
  else if (expected.some((kind) => error instanceof kind)) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  } else {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  }
})
