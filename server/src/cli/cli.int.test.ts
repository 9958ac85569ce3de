/** The operator's cases with real processes: what is wrong is said in one line, and nothing is left half done. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Finished, runCli, type Running, serveCli } from '../testing/cliProcess.ts'

const folder = mkdtempSync(join(tmpdir(), 'plenaria-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const running: Running[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.end('SIGKILL')
})
let folders = 0
const freshDir = (): string => {
  const directory = join(folder, `d${folders++}`)
  mkdirSync(directory)
  return directory
}
const fileOf = (content: string | object): string => {
  const file = join(freshDir(), 'file.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const serve = async (DATA_DIR: string, PORT = '0', limitKb?: number) => {
  const one = await serveCli({ DATA_DIR, PORT }, limitKb)
  running.push(one)
  return one
}
/** What a failed command says. @throws unless that is one line on standard error alone, with a non-zero exit */
const complaintOf = ({ code, out, err }: Finished): string => {
  const lines = err.trimEnd().split('\n')
  if (code === 1 && out === '' && lines.length === 1) return err
  throw new Error(`Not one line: ${JSON.stringify({ code, out, err })}`)
}

describe('what cannot be done is said in one line', () => {
  const database = 'plenaria.db'
  const withData = (content: Uint8Array | string): string => {
    const directory = freshDir()
    writeFileSync(join(directory, database), content)
    return directory
  }
  const impossible: readonly (readonly [string, () => [args: string[], dataDir: string], RegExp])[] = [
    ['an unknown template', () => [['create', '--template', 'nope'], freshDir()], /no such template/],
    [
      'a plan with a mistake',
      () => [['create', '--file', fileOf({ title: {} })], freshDir()],
      /zone|platforms|sittings/,
    ],
    [
      'an export of an unknown workshop',
      () => [['export', 'nowhere', '--format', 'md'], freshDir()],
      /no such workshop/,
    ],
    ['a simulation of an unknown workshop', () => [['simulate', 'nowhere'], freshDir()], /no such workshop/],
    ['a DATA_DIR that is a file', () => [['serve'], fileOf('x')], /DATA_DIR .* cannot be made/],
    ['data that is garbage', () => [['serve'], withData('garbage, and not a little of it'.repeat(200))], /damaged/],
    ['a people file that is no JSON', () => [['balance', '--json', fileOf('[')], freshDir()], /is not JSON/],
    ['a backup into a file that exists', () => [['backup', fileOf('x')], freshDir()], /exists already/],
    ['a restore of what is no backup', () => [['restore', fileOf('x')], freshDir()], /is not a backup/],
    [
      'a form that there is not',
      () => [['export', 'x', '--format', 'rtf'], freshDir()],
      /--format takes docx, .* not "rtf"/,
    ],
    ['a language of no report', () => [['export', 'x', '--format', 'md', '--lang', 'fr'], freshDir()], /es or en/],
    [
      'a spreadsheet without a table',
      () => [['export', 'x', '--format', 'csv'], freshDir()],
      /--table takes attendance/,
    ],
    [
      'a table of no spreadsheet',
      () => [['export', 'x', '--format', 'md', '--table', 'items'], freshDir()],
      /csv alone/,
    ],
    ['an import of a file that is not there', () => [['import', '/nowhere.json'], freshDir()], /cannot be read/],
    [
      'an import of what is no report',
      () => [['import', fileOf('{"schemaVersion":2}')], freshDir()],
      /at workshopId, something is missing/,
    ],
    [
      'an export of a report that was not imported',
      () => [['export', '0'.repeat(64), '--format', 'md'], freshDir()],
      /not been imported/,
    ],
    ['a port that is none', () => [['serve'], freshDir()], /PORT is not usable/],
  ]
  test.concurrent.each(impossible)(
    '%s',
    async (name, prepare, words) => {
      const [args, DATA_DIR] = prepare()
      expect(complaintOf(await runCli(args, { DATA_DIR, PORT: name.startsWith('a port') ? 'harbour' : '0' }))).toMatch(
        words,
      )
    },
    60_000,
  )
})

describe('balance', () => {
  const people = ['a', 'b', 'c', 'd'].map((id, index) => ({
    id,
    delegation: `country-${index % 2}`,
    represents: [index < 2 ? 'rcm' : 'mirps'],
    kind: 'delegate',
    understands: ['es'],
  }))
  const problem = { platforms: ['rcm', 'mirps'], people, groups: ['g1', 'g2'].map((id) => ({ id, mode: 'es' })) }

  test('prints one JSON value', async () => {
    const { code, out, err } = await runCli(['balance', '--json', fileOf(problem)], {})
    expect([code, err]).toEqual([0, ''])
    const { assignment, levels } = JSON.parse(out) as { assignment: Record<string, string>; levels: object[] }
    expect(Object.keys(assignment).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect(levels[0]).toMatchObject({
      name: expect.any(String),
      excess: expect.any(Number),
      status: expect.any(String),
    })
  }, 60_000)

  test('says which rules conflict, as JSON too, and fails', async () => {
    const conflicting = {
      ...problem,
      pins: [
        ['a', 'g1'],
        ['b', 'g2'],
      ],
      together: [['a', 'b']],
    }
    const { code, out } = await runCli(['balance', '--json', fileOf(conflicting)], {})
    expect([code, JSON.parse(out)]).toMatchObject([1, { conflicts: [expect.any(Object)] }])
  }, 60_000)
})

test('a running server: a busy port, a second server, commands that use it, and a clean end', async () => {
  const DATA_DIR = freshDir()
  const one = await serve(DATA_DIR)
  const { port } = new URL(one.url)
  const [busy, second, organiser] = await Promise.all([
    runCli(['serve'], { DATA_DIR: freshDir(), PORT: port }),
    runCli(['serve'], { DATA_DIR, PORT: '0' }),
    runCli(['organiser'], { DATA_DIR, PORT: '1' }),
  ])
  expect(complaintOf(busy)).toMatch(/busy/)
  expect(complaintOf(second)).toMatch(/in use by another/)
  expect(organiser).toMatchObject({ code: 0, out: expect.stringContaining(`${one.url}/l/`), err: '' })
  for (const role of ['organiser', 'facilitator', 'delegate']) {
    const response = await fetch(one.linkOf(role), { redirect: 'manual' })
    expect([role, response.status]).toEqual([role, 303])
  }
  const { code, err } = await one.end('SIGTERM')
  expect([code, err, existsSync(join(DATA_DIR, 'server.json'))]).toEqual([0, '', false])
}, 60_000)

test('a disk that fills up: refusals are clear, the server stays up, and what it acknowledged is there when there is room', async () => {
  const DATA_DIR = freshDir()
  const one = await serve(DATA_DIR, '0', 2_000)
  const opened = await fetch(one.linkOf('organiser'), { redirect: 'manual' })
  const headers = { cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '', 'content-type': 'application/json' }
  const body = JSON.stringify({ template: 'rcm-mirps-2020' })
  const create = () => fetch(`${one.url}/api/workshops`, { method: 'POST', headers, body })
  const acknowledged: string[] = []
  let answer = await create()
  while (answer.ok) {
    acknowledged.push(((await answer.json()) as { id: string }).id)
    answer = await create()
  }
  expect([answer.status, await answer.json()]).toMatchObject([expect.toBeOneOf([503, 507]), { refusal: {} }])
  expect((await fetch(`${one.url}/readyz`)).status).toBe(200)
  expect((await one.end('SIGTERM')).code).toBe(0)

  const again = await serve(DATA_DIR, '0')
  const listed = await fetch(`${again.url}/api/workshops`, { headers })
  const { workshops } = (await listed.json()) as { workshops: { id: string }[] }
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(workshops.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
}, 90_000)

describe('a played workshop, with no server running', () => {
  const [DATA_DIR, restored] = [freshDir(), freshDir()]
  const backup = join(freshDir(), 'backup.db')
  const settings = { DATA_DIR, PORT: '4321', HOST: '127.0.0.1' }
  let id = ''
  let links: { url: string }[] = []
  let played: Finished
  beforeAll(async () => {
    const created = await runCli(['create', '--template', 'rcm-mirps-2020'], settings)
    ;({ id, links } = JSON.parse(created.out) as { id: string; links: { url: string }[] })
    played = await runCli(['simulate', id, '--speed', '3000'], settings)
    await runCli(['backup', backup], settings)
  }, 120_000)

  const report = async (dataDir: string, format: string): Promise<Buffer> => {
    const file = join(freshDir(), `report.${format}`)
    const args = ['export', id, '--format', format, '--lang', 'en', '-o', file]
    const { code, err } = await runCli(args, { DATA_DIR: dataDir })
    expect([format, code, err]).toEqual([format, 0, ''])
    return readFileSync(file)
  }
  /** Fills the beginning of every page but the first. */
  const damage = (file: string): Buffer => {
    const bytes = readFileSync(file)
    for (let page = 4_096; page < bytes.length; page += 4_096) bytes.fill(0xff, page, page + 60)
    writeFileSync(file, bytes)
    return bytes
  }

  test('its links are for the server that will run, not for the one that made them', () => {
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter(({ url }) => !url.startsWith('http://127.0.0.1:4321/l/'))).toEqual([])
  })

  test('everybody saw the same, and no text was lost', () => {
    expect(JSON.parse(played.out)).toMatchObject({ ok: true, texts: { lost: 0 }, disagreeing: [], problem: null })
  })

  test('the report is exported in every form', async () => {
    const [html, docx, json] = await Promise.all([
      report(freshCopy(), 'html'),
      report(freshCopy(), 'docx'),
      report(freshCopy(), 'json'),
    ])
    expect(html.toString()).toMatch(/^<!doctype html>/i)
    expect(docx.subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse(json.toString())).toBeTypeOf('object')
  }, 60_000)

  test('it travels as JSON into an empty installation, over a running server, and is the same there', async () => {
    const [file, sheet] = [join(freshDir(), 'report.json'), join(freshDir(), 'items.csv')]
    writeFileSync(file, await report(freshCopy(), 'json'))
    const there = freshDir()
    await serve(there)
    const imported = await runCli(['import', file], { DATA_DIR: there })
    expect([imported.code, imported.err]).toEqual([0, ''])
    const { report: kept } = JSON.parse(imported.out) as { report: { id: string; origin: string } }
    expect(kept.origin).toBe('report.json')
    const again = await runCli(['export', kept.id, '--format', 'json'], { DATA_DIR: there })
    expect(again.out).toBe(readFileSync(file, 'utf8'))
    const args = ['export', kept.id, '--format', 'csv', '--table', 'items', '--lang', 'es', '-o', sheet]
    expect(await runCli(args, { DATA_DIR: there })).toMatchObject({ code: 0, out: '', err: '' })
    expect(readFileSync(sheet, 'utf8')).toMatch(/^\uFEFF"Número"/)
  }, 90_000)

  test('a backup that was restored gives the same report; it is not restored over other data', async () => {
    const [again, over] = await Promise.all([
      runCli(['restore', backup], { DATA_DIR: restored }),
      runCli(['restore', backup], settings),
    ])
    expect(again).toMatchObject({ code: 0, out: '', err: '' })
    expect(complaintOf(over)).toMatch(/exists already/)
    const [markdown, same] = await Promise.all([report(DATA_DIR, 'md'), report(restored, 'md')])
    expect(markdown.toString()).toContain('Both secretariats')
    expect(same.toString()).toBe(markdown.toString())
  }, 60_000)

  test('a damaged backup is refused, and leaves the DATA_DIR empty for a good one', async () => {
    const [empty, damaged] = [freshDir(), join(freshDir(), 'damaged.db')]
    copyFileSync(backup, damaged)
    damage(damaged)
    expect(complaintOf(await runCli(['restore', damaged], { DATA_DIR: empty }))).toMatch(/damaged/)
    expect(readdirSync(empty)).toEqual([])
  }, 60_000)

  test('damaged data is noticed at the start, and left as it was', async () => {
    const copy = freshCopy()
    const bytes = damage(join(copy, 'plenaria.db'))
    expect(complaintOf(await runCli(['serve'], { DATA_DIR: copy, PORT: '0' }))).toMatch(/damaged/)
    // The first page also says how the file is being used; everything that is data comes after it.
    expect(readFileSync(join(copy, 'plenaria.db')).subarray(4_096).equals(bytes.subarray(4_096))).toBe(true)
  }, 60_000)

  /** A DATA_DIR of its own, so that several commands can run at once. */
  const freshCopy = (): string => {
    const directory = freshDir()
    copyFileSync(backup, join(directory, 'plenaria.db'))
    return directory
  }
})
