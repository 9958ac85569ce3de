/** A logo's way over real HTTP: tried, kept, set, shown, and printed by an installation that has never seen it. */
import { createHash } from 'node:crypto'
import { askedFacts } from '@plenaria/shared/testing/sampleHistories'
import { organiser, personActor } from '@plenaria/shared/workshop/actor'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testPng } from '../pictures/testing/testPng.ts'
import { askAs } from '../testing/askHttp.ts'
import { OPERATOR_TOKEN, type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

const base = `/api/workshops/${W}`
const png = testPng(300, 100)
const sha256 = createHash('sha256').update(png).digest('hex')
const alternative = { es: 'Un puente', en: 'A bridge' }
const data = `data:image/png;base64,${Buffer.from(png).toString('base64')}`

let one: StartedApp
beforeAll(async () => {
  one = await startApp({ facts: askedFacts })
})
afterAll(() => one.stop())

const upload = async (bytes: Uint8Array, personId = 'secretariat-rcm', name = 'logo.png') => {
  const response = await fetch(`${one.url}${base}/logos?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { cookie: await one.cookieOf(personId), 'x-seat': personId, 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  })
  const body = (await response.json()) as { file?: object; refusal?: { code: string; message: { es: string } } }
  return { status: response.status, ...body }
}
const wish = (commandId: string, command: Command, actor = personActor('secretariat-rcm')) =>
  one.app.engine.handle({ workshopId: W, commandId, commands: [command], actor })
const set: Command = { type: 'SetPlatformLogo', platformId: 'rcm', sha256, alternative }
const logosNow = (id = W) => one.app.engine.open(id).then((open) => open?.workshop.charter.logos)
const headers = { authorization: `Bearer ${OPERATOR_TOKEN}` }
const textOf = async (path: string, app = one) => (await fetch(`${app.url}${path}`, { headers })).text()

test('what was not uploaded is not set', async () => {
  expect(await wish('early', set)).toMatchObject({ ok: false, refusal: { code: 'unknownLogo' } })
})

test('a picture is tried when it comes in, and told with what to do when it is none', async () => {
  expect(await upload(png)).toMatchObject({ status: 200, file: { sha256, type: 'image/png', width: 300, height: 100 } })
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  expect(await upload(svg)).toMatchObject({ status: 415, refusal: { code: 'logoType' } })
  expect(await upload(png.slice(0, 60))).toMatchObject({ status: 422, refusal: { code: 'logoBroken' } })
  const large = new Uint8Array(1024 * 1024 + 1)
  large.set(png)
  expect(await upload(large)).toMatchObject({ status: 413, refusal: { code: 'logoSize' } })
  expect(await upload(new Uint8Array(3 * 1024 * 1024))).toMatchObject({ status: 413, refusal: { code: 'tooLarge' } })
  expect(await upload(png, 'honduras-1')).toMatchObject({ status: 403, refusal: { code: 'notAllowed' } })
})

test('it is set as it was found, and shown to everybody in the workshop as a picture and nothing else', async () => {
  expect(await wish('set', set)).toMatchObject({ ok: true })
  const size = png.length
  const found = { sha256, name: 'logo.png', type: 'image/png', size, width: 300, height: 100 }
  expect(await logosNow()).toEqual({ rcm: { ...found, alternative } })
  const cookie = await one.cookieOf('honduras-1')
  // An element of a page can name its seat in the address alone.
  const response = await fetch(`${one.url}${base}/logos/${sha256}?seat=honduras-1`, { headers: { cookie } })
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(png)
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await askAs(one, 'honduras-1')('GET', `${base}/logos/${'b'.repeat(64)}`)).status).toBe(404)
  expect((await askAs(one, 'honduras-1')('GET', `${base}/logos/..%2Ffiles`)).status).toBe(404)
  expect((await askAs(one, 'honduras-1')('GET', `${base}/files/${sha256}`)).status).toBe(404)
})

test('the report holds it, but not what the desk asks for again and again', async () => {
  expect(await textOf(`${base}/report.html?language=en`)).toContain(`<img src="${data}" alt="A bridge"`)
  type Asked = { model: { cover: { platforms: { id: string; logo?: { content: string | null } }[] } } }
  const { model } = JSON.parse(await textOf(`${base}/report`)) as Asked
  expect(model.cover.platforms.find(({ id }) => id === 'rcm')?.logo).toMatchObject({ sha256, content: null })
})

test('an empty installation that imports the report gives the same pages', async () => {
  const there = await startApp({ facts: [] })
  const json = await textOf(`${base}/report.json`)
  const posted = await fetch(`${there.url}/api/reports?name=a.json`, { method: 'POST', headers, body: json })
  const { report } = (await posted.json()) as { report: { id: string } }
  expect(posted.status).toBe(200)
  const imported = await textOf(`/api/reports/${report.id}/report.html?language=es`, there)
  expect(imported).toContain(data)
  expect(await textOf(`/api/reports/${report.id}/report.json`, there)).toBe(json)
  await there.stop()
})

test.each([
  [
    'another picture',
    { content: Buffer.from(testPng(30, 30)).toString('base64') },
    /cover\.platforms\[0\]\.logo.*SHA-256/,
  ],
  ['other sides', { width: 301 }, /cover\.platforms\[0\]\.logo.*tamaño/],
  ['another type', { type: 'image/jpeg' }, /cover\.platforms\[0\]\.logo.*tipo/],
])('a report whose logo is not what it names is not imported: %s', async (_, change, place) => {
  type File = { cover: { platforms: { logo?: object }[] } }
  const file = JSON.parse(await textOf(`${base}/report.json`)) as File
  Object.assign(file.cover.platforms[0]?.logo ?? {}, change)
  const body = JSON.stringify(file)
  const posted = await fetch(`${one.url}/api/reports?name=a.json`, { method: 'POST', headers, body })
  const { refusal } = (await posted.json()) as { refusal: { code: string; message: { es: string } } }
  expect([posted.status, refusal.code]).toEqual([422, 'notAReport'])
  expect(refusal.message.es).toMatch(place)
})

test('a copy of the workshop has it', async () => {
  const answer = await askAs(one, 'organiser')('POST', '/api/workshops', { copyOf: W })
  const { id } = answer.json<{ id: string }>()
  expect(await logosNow(id)).toEqual(await logosNow())
  expect(await textOf(`/api/workshops/${id}/report.html?language=en`)).toContain(data)
})

test('a snapshot keeps the logo it was made with, whatever becomes of it', async () => {
  const { docSeq } = JSON.parse(await textOf(`${base}/report`)) as { docSeq: number }
  expect(await wish('final', { type: 'FinaliseReport', docSeq, reason: 'All have answered.' })).toMatchObject({
    ok: true,
  })
  const before = await textOf(`${base}/report.html?language=es`)
  expect(before).toContain(data)
  await one.ports.fileStore.remove(`${W}.logos`, sha256)
  expect(await wish('remove', { type: 'RemovePlatformLogo', platformId: 'rcm' }, organiser)).toMatchObject({ ok: true })
  expect(await textOf(`${base}/report.html?language=es`)).toBe(before)
})

test('one that was lost does not stop the working version, which says so', async () => {
  await upload(png)
  const actor = personActor('facilitator-rcm')
  expect(await wish('again', set, actor)).toMatchObject({ ok: true })
  expect(await wish('reopen', { type: 'ReopenReport', reason: 'Another logo.' }, actor)).toMatchObject({ ok: true })
  await one.ports.fileStore.remove(`${W}.logos`, sha256)
  const response = await fetch(`${one.url}${base}/report.html?language=es`, { headers })
  expect([response.status, response.headers.get('missing-logos')]).toEqual([200, '1'])
  expect(await response.text()).not.toContain('<img')
})
