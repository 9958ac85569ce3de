/** Every address × every role: who is refused, and that a refusal changes nothing. */
import { buildReport } from '@plenaria/shared/report/buildReport'
import { reportSample } from '@plenaria/shared/report/testing/reportSample'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderModelJson } from '../export/renderJson.ts'
import { createSnapshotStore, layDown } from '../reporting/snapshotStore.ts'
import { testPng } from '../pictures/testing/testPng.ts'
import { askAs } from '../testing/askHttp.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

const roles = {
  organiser: 'organiser',
  facilitator: 'facilitator-rcm',
  secretariat: 'secretariat-rcm',
  moderator: 'moderator-1',
  rapporteur: 'rapporteur-1',
  delegate: 'honduras-1',
  observer: 'observer-1',
  expert: 'expert-1',
  interpreter: 'interpreter-1',
} as const
type RoleName = keyof typeof roles
const all = Object.keys(roles) as RoleName[]
const setUp: readonly RoleName[] = ['organiser', 'facilitator', 'secretariat']

const base = `/api/workshops/${W}`
const importedId = '0'.repeat(64)
const imported = `/api/reports/${importedId}`
/** Of the bytes of an empty object. */
const laidDown = createHash('sha256').update('{}\n').digest('hex')
const logo = testPng(20, 16)
const logoHash = createHash('sha256').update(logo).digest('hex')
/** Method, address and the roles that may. */
const addresses: readonly (readonly [string, string, readonly RoleName[]])[] = [
  ['GET', '/api/templates', ['organiser']],
  ['GET', '/api/workshops', ['organiser']],
  ['POST', '/api/workshops', ['organiser']],
  ['POST', `${base}/archive`, ['organiser']],
  ['POST', `${base}/restore`, ['organiser']],
  ['GET', `${base}/directory`, all],
  ['GET', `${base}/meeting`, all],
  ['GET', `${base}/announcements/mine`, all],
  ['GET', `${base}/questions/mine`, all],
  ['GET', `${base}/files/slides`, all],
  ['POST', `${base}/files?name=a.txt`, setUp],
  ['GET', `${base}/logos/${logoHash}`, all],
  ['POST', `${base}/logos?name=a.png`, setUp],
  ['POST', `${base}/agenda-drafts?name=a.txt`, setUp],
  ['GET', `${base}/agenda.csv`, all],
  ['GET', `${base}/agenda.xlsx?language=en`, all],
  ['DELETE', `${base}/files/nowhere`, setUp],
  ['GET', `${base}/people`, setUp],
  ['POST', `${base}/people`, setUp],
  ['PUT', `${base}/people/belize-1`, setUp],
  ['DELETE', `${base}/people/belize-1`, setUp],
  ['POST', `${base}/people/belize-1/link`, setUp],
  ['DELETE', `${base}/people/belize-1/link`, setUp],
  ['POST', `${base}/links`, setUp],
  ['GET', `${base}/people.csv`, setUp],
  ['POST', `${base}/people.csv`, setUp],
  ['GET', `${base}/meetings`, setUp],
  ['PUT', `${base}/meetings`, setUp],
  ['GET', `${base}/agenda.ics`, all],
  ['GET', `${base}/outside-link`, setUp],
  ['POST', `${base}/outside-link`, setUp],
  ['DELETE', `${base}/outside-link`, setUp],
  ['GET', `${base}/times.csv`, ['organiser', 'facilitator', 'secretariat', 'moderator']],
  ['GET', `${base}/follow-up.csv`, all],
  ['GET', `${base}/reminders.csv`, setUp],
  ['GET', `${base}/rehearsals`, ['organiser', 'facilitator']],
  ['POST', `${base}/rehearsals`, ['organiser', 'facilitator']],
  ['POST', `${base}/rehearsals/r/open`, ['organiser', 'facilitator']],
  ['POST', `${base}/rehearsals/r/stop`, ['organiser', 'facilitator']],
  ['DELETE', `${base}/rehearsals/r`, ['organiser', 'facilitator']],
  ['GET', `${base}/drafts/alike`, ['facilitator', 'secretariat']],
  ['GET', `${base}/drafts/figures`, ['organiser', 'facilitator', 'secretariat', 'moderator']],
  ['GET', `${base}/groups/group-1/late`, ['facilitator', 'secretariat', 'moderator', 'rapporteur']],
  ['GET', `${base}/groups/group-1/history`, ['facilitator', 'secretariat', 'moderator', 'rapporteur']],
  ['GET', `${base}/groups/group-1/threads`, ['facilitator', 'secretariat', 'moderator', 'rapporteur']],
  ['POST', `${base}/groups/group-1/rewordings`, []],
  ['GET', `${base}/report/threads?item=sitting:day-1`, ['facilitator', 'secretariat', 'moderator']],
  ['POST', `${base}/report/rewordings`, ['facilitator', 'secretariat']],
  ['GET', `${base}/report`, setUp],
  ['GET', `${base}/report.json`, setUp],
  ['GET', `${base}/report/exports`, setUp],
  ['POST', `${base}/report/exports`, setUp],
  ['GET', `${base}/report/exports/mine`, setUp],
  ['GET', `${base}/report/exports/mine/file`, setUp],
  ['DELETE', `${base}/report/exports/mine`, setUp],
  ['GET', '/api/reports', ['organiser']],
  ['POST', '/api/reports?name=a.json', ['organiser']],
  ['GET', imported, ['organiser']],
  ['GET', `${imported}/report.md`, ['organiser']],
  ['POST', `${imported}/report/exports`, ['organiser']],
  ['GET', `${imported}/report/exports/mine`, ['organiser']],
  ['GET', `${imported}/report/exports/mine/file`, ['organiser']],
  ['DELETE', `${imported}/report/exports/mine`, ['organiser']],
  ['DELETE', imported, ['organiser']],
  ['GET', `${base}/report/snapshots/${laidDown}`, setUp],
  ['GET', `${base}/report/review-links`, setUp],
  ['POST', `${base}/report/review-links`, setUp],
  ['DELETE', `${base}/report/review-links/honduras`, setUp],
  ['POST', `${base}/report/review-letters.csv`, setUp],
  ['POST', '/api/operator/organiser-link', []],
  ['POST', '/api/operator/backup', []],
  ['POST', `/api/operator/workshops/${W}/clock`, []],
  ['POST', `/api/operator/workshops/${W}/simulation`, []],
  ['DELETE', `/api/operator/workshops/${W}/simulation`, []],
]

let one: StartedApp
beforeAll(async () => {
  one = await startApp()
  const slides = { id: 'slides', name: 'slides.pdf', size: 1, by: null, at: 1 }
  await one.ports.fileStore.put(W, slides, new Uint8Array([1]))
  const content = new TextEncoder().encode(renderModelJson(buildReport(reportSample())))
  await one.ports.fileStore.put('imported-reports', { ...slides, id: importedId }, content)
  const sent = { origin: 'a.json', size: 1, importedAt: 1, standing: { kind: 'working' as const } }
  const words = { title: { es: 'Informe', en: 'Report' }, workshopId: W, version: 1, generatedAt: '' }
  await one.ports.registry.addImportedReport({ ...words, id: importedId, ...sent })
  await one.ports.fileStore.put(`${W}.logos`, { ...slides, id: logoHash }, logo)
  await createSnapshotStore(one.ports.fileStore).keep(W, layDown(JSON.parse('{}')), 1)
})
afterAll(() => one.stop())
const versionNow = async () => (await one.app.engine.open(W))?.version

describe.each(addresses)('%s %s', (method, path, allowed) => {
  test('is refused to everybody else', async () => {
    const before = await versionNow()
    const refused = all.filter((role) => !allowed.includes(role))
    for (const role of refused)
      expect([role, (await askAs(one, roles[role])(method, path)).status]).toEqual([
        role,
        path.startsWith(base) || path.includes('operator') ? 403 : 401,
      ])
    expect((await askAs(one, 'nobody')(method, path)).status).toBe(path.includes('operator') ? 403 : 401)
    expect(await versionNow()).toBe(before)
  })

  test('is refused to a page of another site, cookie or not', async () => {
    const { status } = await askAs(one, 'organiser')(method, path, undefined, { origin: 'https://evil.example' })
    expect(status).toBe(path.includes('operator') ? 403 : 401)
  })

  test('is refused with a cookie for one seat and the name of another', async () => {
    const cookie = await one.cookieOf('honduras-1')
    const { status } = await askAs(one, 'nobody')(method, path, undefined, { cookie, 'x-seat': 'facilitator-rcm' })
    expect(status).toBe(path.includes('operator') ? 403 : 401)
  })
})

/** A file of the report belongs to whoever asked for it: exports.int.test.ts asks. */
const readable = addresses.filter(
  ([method, path, allowed]) => method === 'GET' && allowed.length > 0 && !path.includes('/exports/'),
)
test.each(readable)('%s %s answers those who may', async (method, path, allowed) => {
  for (const role of allowed) expect([role, (await askAs(one, roles[role])(method, path)).status]).toEqual([role, 200])
})

test('a removed person may do nothing any more, whatever their role was', async () => {
  const two = await startApp()
  const ask = askAs(two, 'facilitator-mirps')
  expect((await ask('GET', `${base}/people`)).status).toBe(200)
  await askAs(two, 'organiser')('DELETE', `${base}/people/facilitator-mirps`)
  expect((await ask('GET', `${base}/people`)).status).toBe(401)
  await two.stop()
})

test('a workshop that does not exist is not found, and tells strangers nothing', async () => {
  expect((await askAs(one, 'organiser')('GET', '/api/workshops/nowhere/people')).status).toBe(404)
  expect((await askAs(one, 'honduras-1')('GET', '/api/workshops/nowhere/people')).status).toBe(401)
  expect((await askAs(one, 'organiser')('GET', '/api/workshops/__proto__/people')).status).toBe(404)
})
