/** Frozen sections over HTTP: facts of an older state beside those of now, also after the server was started again. */
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import { momentOfEvent } from '@plenaria/shared/workshop/momentOfEvent'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { afterEach, expect, test } from 'vitest'
import type { PersonForm } from '../organising/people.ts'
import { testPng } from '../pictures/testing/testPng.ts'
import { askAs } from '../testing/askHttp.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'

const started: StartedApp[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
})
const begin = async (options: Parameters<typeof startApp>[0] = {}) => {
  const one = await startApp({ facts: plenaryFacts, ...options })
  started.push(one)
  return one
}

type Answer = { model: ReportModel; thawed: ReportModel | null }
const reportOf = async (one: StartedApp) =>
  (await askAs(one, 'secretariat-rcm')('GET', `/api/workshops/${W}/report`)).json<Answer>()
let orders = 0
const wish = (one: StartedApp, command: Command) =>
  one.app.engine.handle({ workshopId: W, commandId: `o-${orders++}`, commands: [command], actor: facilitatorRcm })
const titleOf = ({ agenda }: ReportModel) => agenda.sittings.find(({ id }) => id === 'day-2')?.title.en.text
const rename = (title: string): Command => ({
  type: 'ChangeSitting',
  sittingId: 'day-2',
  title: { en: title },
  plannedStart: Date.UTC(2020, 10, 19, 15) as never,
})

test('a frozen section keeps its facts while the record goes on; what it would say now comes beside it', async () => {
  const one = await begin()
  const { model: before, thawed } = await reportOf(one)
  expect(thawed).toBeNull()
  expect(await wish(one, { type: 'FreezeSection', sectionId: 'sitting:day-2', version: before.version })).toMatchObject(
    {
      ok: true,
    },
  )
  expect(await wish(one, rename('Renamed'))).toMatchObject({ ok: true })
  const frozen = await reportOf(one)
  expect([titleOf(frozen.model), frozen.thawed && titleOf(frozen.thawed)]).toEqual(['Day 2', 'Renamed'])
  expect(frozen.model.sections.find(({ id }) => id === 'sitting:day-2')?.frozenAt?.version).toBe(before.version)

  const again = await begin(one.ports)
  expect(titleOf((await reportOf(again)).model)).toBe('Day 2')
  await wish(again, { type: 'FreezeSection', sectionId: 'sitting:day-2', version: frozen.model.version })
  expect(titleOf((await reportOf(again)).model)).toBe('Renamed')
  await wish(again, { type: 'ThawSection', sectionId: 'sitting:day-2' })
  expect((await reportOf(again)).thawed).toBeNull()
})

test('no version that the log has not reached is frozen', async () => {
  const one = await begin()
  const { version } = (await reportOf(one)).model
  const ahead = { type: 'FreezeSection', sectionId: 'plenary', version: version + 1 } as const
  expect(await wish(one, ahead)).toMatchObject({ ok: false, refusal: { code: 'versionAhead' } })
})

test('the final report has the facts that were frozen, as drafts have', async () => {
  const one = await begin()
  const { version } = (await reportOf(one)).model
  await wish(one, { type: 'FreezeSection', sectionId: 'sitting:day-2', version })
  await wish(one, rename('Renamed'))
  await wish(one, { type: 'FinaliseReport', docSeq: 1_000, reason: '' })
  const json = await askAs(one, 'secretariat-rcm')('GET', `/api/workshops/${W}/report.json`)
  expect(titleOf(json.json<ReportModel>())).toBe('Day 2')
})

const put = async (one: StartedApp, name: string, institution: string) => {
  const { people } = (await askAs(one, 'organiser')('GET', `/api/workshops/${W}/people`)).json<{
    people: (PersonForm & { personId: string })[]
  }>()
  const person = people.find(({ personId }) => personId === 'honduras-1')
  const form = { ...person, name: { es: name, en: name }, institution }
  expect((await askAs(one, 'organiser')('PUT', `/api/workshops/${W}/people/honduras-1`, form)).status).toBe(200)
}

test('a frozen section has the names and institutions of then, whatever the registry says later', async () => {
  const one = await begin()
  await put(one, 'Honduras · Delegate 1', 'Ministry')
  const { model: before } = await reportOf(one)
  await put(one, 'Honduras · Delegate 7', 'Another ministry')
  await wish(one, { type: 'FreezeSection', sectionId: 'participants', version: before.version })
  const frozen = await reportOf(one)
  expect(frozen.model.participants.parties).toEqual(before.participants.parties)
  expect(JSON.stringify(frozen.thawed?.participants.parties)).toContain('Honduras · Delegate 7')

  await one.ports.registry.erasePerson(W, 'honduras-1')
  expect(JSON.stringify((await reportOf(one)).model.participants)).not.toMatch(/Delegate [17]|inistry/)
})

test('the moment of a frozen section is that of the last fact it rests on, not that of the press', async () => {
  const one = await begin()
  const { model: before } = await reportOf(one)
  await wish(one, { type: 'FreezeSection', sectionId: 'participants', version: before.version })
  await wish(one, { type: 'FreezeSection', sectionId: 'plenary', version: before.version })
  const { sections } = (await reportOf(one)).model
  const moments = sections.flatMap(({ frozenAt }) => (frozenAt ? [frozenAt.at.at] : []))
  const last = Math.max(...plenaryFacts.map((event) => momentOfEvent(event) ?? 0))
  expect(new Set(moments)).toEqual(new Set([last]))
})

test('the logo of a frozen cover is kept, however many are tried after it', async () => {
  const one = await begin()
  const upload = async (width: number) => {
    const answer = await fetch(`${one.url}/api/workshops/${W}/logos?name=a.png`, {
      method: 'POST',
      headers: {
        cookie: await one.cookieOf('secretariat-rcm'),
        'x-seat': 'secretariat-rcm',
        'content-type': 'application/octet-stream',
      },
      body: Buffer.from(testPng(width, 40)),
    })
    return ((await answer.json()) as { file: { sha256: string } }).file.sha256
  }
  const set = async (sha256: string) =>
    expect(
      await wish(one, { type: 'SetPlatformLogo', platformId: 'rcm', sha256, alternative: { en: 'A bridge' } }),
    ).toMatchObject({ ok: true })
  const first = await upload(40)
  await set(first)
  const { version } = (await reportOf(one)).model
  await wish(one, { type: 'FreezeSection', sectionId: 'context', version })
  await set(await upload(41))
  for (let at = 0; at < 45; at++) {
    const tried = { id: `tried-${at}`, name: 'a.png', size: 1, by: null, at }
    await one.ports.fileStore.put(`${W}.logos`, tried, new Uint8Array([at]))
  }
  await upload(42)
  expect(await one.ports.fileStore.read(`${W}.logos`, 'tried-0')).toBeNull()
  expect(await one.ports.fileStore.read(`${W}.logos`, first)).not.toBeNull()
  const html = await askAs(one, 'secretariat-rcm')('GET', `/api/workshops/${W}/report.html?language=en`)
  expect(html.text).toContain(Buffer.from(testPng(40, 40)).toString('base64'))
})
