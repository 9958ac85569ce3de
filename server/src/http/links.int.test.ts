/** Secret links and what protects a page: opening uses nothing up, dead links say so, cookies and headers are strict. */
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAs, askAsOperator } from '../testing/askHttp.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

let one: StartedApp
beforeAll(async () => {
  one = await startApp()
})
afterAll(() => one.stop())

const base = `/api/workshops/${W}`
const linkOf = async (personId: string): Promise<string> => {
  const { json } = await askAs(one, 'organiser')('POST', `${base}/people/${personId}/link`)
  return json<{ url: string }>().url
}
const open = (url: string, method = 'GET') => fetch(url, { method, redirect: 'manual' })

test('a link sets the cookie of its seat, strict and out of reach of scripts, and leads to its page', async () => {
  const response = await open(await linkOf('belize-1'))
  expect([response.status, response.headers.get('location')]).toEqual([303, `/w/${W}/belize-1`])
  const cookie = response.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(new RegExp(`^seat\\.${W}\\.belize-1=`))
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Strict/)
  expect(cookie).not.toMatch(/Secure/)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('behind HTTPS the cookie is for HTTPS alone, and links carry the public address', async () => {
  const two = await startApp({ publicUrl: 'https://plenaria.example' })
  const { json } = await askAs(two, 'organiser')('POST', `${base}/people/belize-1/link`)
  const { url } = json<{ url: string }>()
  expect(url).toMatch(/^https:\/\/plenaria\.example\/l\//)
  const response = await open(url.replace('https://plenaria.example', two.url))
  expect(response.headers.get('set-cookie')).toMatch(/Secure/)
  expect(response.headers.get('strict-transport-security')).not.toBeNull()
  const headers = { origin: 'https://plenaria.example' }
  expect((await askAs(two, 'organiser')('GET', `${base}/people`, undefined, headers)).status).toBe(200)
  await two.stop()
})

test('a scanner that opens a link, by GET or HEAD, however often, uses nothing up', async () => {
  const url = await linkOf('observer-1')
  for (const method of ['HEAD', 'GET', 'HEAD', 'GET', 'GET']) expect((await open(url, method)).status).toBe(303)
  const people = (await askAs(one, 'organiser')('GET', `${base}/people`)).json<{
    people: { personId: string; met: boolean }[]
  }>()
  expect(people.people.find(({ personId }) => personId === 'observer-1')).toMatchObject({
    met: false,
    link: { state: 'live' },
  })
})

test('an unknown, a malformed and a withdrawn link say so in both languages, with no cookie', async () => {
  const dead = await linkOf('expert-1')
  const fresh = await linkOf('expert-1')
  for (const url of [dead, `${one.url}/l/${'A'.repeat(32)}`, `${one.url}/l/%00`, `${one.url}/l/${'x'.repeat(5_000)}`]) {
    const response = await open(url)
    const text = await response.text()
    expect([response.status, response.headers.get('set-cookie')]).toEqual([404, null])
    expect([text.includes('no es válido'), text.includes('not valid')]).toEqual([true, true])
  }
  expect((await open(fresh)).status).toBe(303)
})

test('the page of a dead link names a style sheet that the client brings', async () => {
  const text = await (await open(`${one.url}/l/unknown`)).text()
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(text) ?? []
  expect(existsSync(new URL(`../../../client/public${sheet}`, import.meta.url))).toBe(true)
})

test('a file of the client that is no longer there is not found', async () => {
  expect((await open(`${one.url}/assets/of-an-earlier-version.js`)).status).toBe(404)
})

test('links handed out beside others leave those alive; renewed ones do not', async () => {
  const first = await linkOf('rapporteur-2')
  const ask = askAs(one, 'organiser')
  await ask('POST', `${base}/links`, { all: true, keep: true })
  expect((await open(first)).status).toBe(303)
  await ask('POST', `${base}/links`, { all: true })
  expect((await open(first)).status).toBe(404)
})

test('the organiser’s link is made by the operator alone; renewing it ends the earlier ones', async () => {
  const two = await startApp()
  const ask = askAsOperator(two)
  const make = async (renew: boolean) =>
    (await ask('POST', '/api/operator/organiser-link', { renew })).json<{ url: string }>().url
  const [first, second] = [await make(false), await make(false)]
  expect([(await open(first)).status, (await open(second)).headers.get('location')]).toEqual([303, '/home'])
  const third = await make(true)
  expect([(await open(first)).status, (await open(second)).status, (await open(third)).status]).toEqual([404, 404, 303])
  expect((await ask('POST', '/api/operator/organiser-link', {})).status).toBe(400)
  await two.stop()
})

test.each(['/', '/healthz', `${base}/people`, '/l/nothing', '/nowhere'])(
  '%s carries the headers that protect',
  async (path) => {
    const { headers } = await open(`${one.url}${path}`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  },
)

test('machines are told: alive, ready, metrics, and how to speak HTTP', async () => {
  expect(await (await open(`${one.url}/healthz`)).json()).toEqual({ ok: true })
  expect(await (await open(`${one.url}/readyz`)).json()).toEqual({ ok: true })
  expect(await (await open(`${one.url}/metrics`)).text()).toContain('plenaria_live_connections 0')
  expect(await (await open(`${one.url}/api/openapi.json`)).json()).toMatchObject({ openapi: expect.any(String) })
})
