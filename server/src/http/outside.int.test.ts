/** The agenda for people outside: by its link alone, without names, made, renewed and withdrawn by those who hand out links. */
import { afterEach, describe, expect, test } from 'vitest'
import { createFakeClock } from '../testing/fakeClock.ts'
import { askAs, askAsOperator } from '../testing/askHttp.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

const started: StartedApp[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
})
const start = async (options: Parameters<typeof startApp>[0] = {}) => {
  const one = await startApp(options)
  started.push(one)
  return one
}
const link = `/api/workshops/${W}/outside-link`

/** Makes a link and gives the address at which its page asks. */
const issue = async (one: StartedApp, who = 'organiser') => {
  const { url } = (await askAs(one, who)('POST', link)).json<{ url: string }>()
  expect(url).toMatch(/\/a\/[A-Za-z0-9_-]{32}$/)
  return { url, api: `/api/outside/${url.slice(url.lastIndexOf('/') + 1)}` }
}
const codeOf = (answer: { json: <T>() => T }) => answer.json<{ refusal: { code: string } }>().refusal.code

describe('the agenda for people outside', () => {
  test('is read without any seat, sets no cookie and is not to be indexed', async () => {
    const one = await start()
    const { api } = await issue(one)
    const answer = await askAs(one, 'nobody')('GET', api)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(answer.json<{ agenda: { sittings: object[] } }>().agenda.sittings.length).toBeGreaterThan(0)
    for (const secret of ['facilitator-rcm', 'honduras-1', 'steps":[{', 'staffNotes'])
      expect(answer.text).not.toContain(secret)
  })

  test('is answered in a line while nothing has changed, always with the server’s time', async () => {
    const clock = createFakeClock(Date.UTC(2026, 0, 1))
    const one = await start({ now: clock.now })
    const { api } = await issue(one)
    const ask = askAs(one, 'nobody')
    const first = await ask('GET', api)
    const again = await ask('GET', api, undefined, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([again.status, again.text]).toEqual([304, ''])
    expect(again.headers.get('server-now')).toBe(String(clock.now()))
    const version = one.app.engine.current(W)?.version
    expect(
      await one.app.organising.engine.handle({
        workshopId: W,
        commandId: 'pause',
        commands: [{ type: 'PauseSegment' }],
        actor: { kind: 'person', personId: 'facilitator-rcm' },
      }),
    ).toMatchObject({ ok: true })
    expect(one.app.engine.current(W)?.version).not.toBe(version)
    const changed = await ask('GET', api, undefined, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([changed.status, changed.headers.get('etag') === first.headers.get('etag')]).toEqual([200, false])
  })

  test('is gone, in both languages, once its link is withdrawn or renewed; the new one works', async () => {
    const one = await start()
    const ask = askAs(one, 'nobody')
    const [first, second] = [await issue(one, 'secretariat-rcm'), await issue(one, 'facilitator-rcm')]
    const dead = await ask('GET', first.api)
    expect([dead.status, codeOf(dead), (await ask('GET', second.api)).status]).toEqual([410, 'linkWithdrawn', 200])
    expect((await askAs(one, 'organiser')('GET', link)).json()).toEqual({ createdAt: expect.any(Number) })
    await askAs(one, 'organiser')('DELETE', link)
    expect((await askAs(one, 'organiser')('GET', link)).json()).toEqual({ createdAt: null })
    expect((await ask('GET', second.api)).status).toBe(410)
  })

  test.each(['A'.repeat(32), 'x', '%00', '..%2F..', 'x'.repeat(5_000)])('%s opens nothing', async (secret) => {
    const one = await start()
    const answer = await askAs(one, 'nobody')('GET', `/api/outside/${secret}`)
    expect([answer.status, codeOf(answer)]).toEqual([401, 'linkUnknown'])
  })

  test('the secret of a seat opens no agenda, and that of the agenda no seat', async () => {
    const one = await start()
    const person = (await askAs(one, 'organiser')('POST', `/api/workshops/${W}/people/belize-1/link`)).json<{
      url: string
    }>()
    const ofPerson = person.url.slice(person.url.lastIndexOf('/') + 1)
    expect((await askAs(one, 'nobody')('GET', `/api/outside/${ofPerson}`)).status).toBe(401)
    const { url } = await issue(one)
    const opened = await fetch(url.replace('/a/', '/l/'), { redirect: 'manual' })
    expect([opened.status, opened.headers.get('set-cookie')]).toEqual([404, null])
  })

  test('who asks too often, or guesses, is told to wait', async () => {
    const one = await start({ now: createFakeClock(Date.UTC(2026, 0, 1)).now })
    const { api } = await issue(one)
    const ask = askAs(one, 'nobody')
    const guessed = await Promise.all(Array.from({ length: 31 }, () => ask('GET', `/api/outside/${'B'.repeat(32)}`)))
    expect(guessed.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1)
    const statuses: number[] = []
    for (let round = 0; round < 6; round++)
      statuses.push(
        ...(await Promise.all(Array.from({ length: 100 }, () => ask('GET', api)))).map(({ status }) => status),
      )
    expect(statuses.filter((status) => status === 429)).toHaveLength(31)
  })
})

describe('the agenda for a calendar', () => {
  const ics = `/api/workshops/${W}/agenda.ics`

  test('carries the plenary’s meeting of the asker’s language and nothing that would break its lines', async () => {
    const one = await start()
    const rooms = { plenary: { es: 'https://meet.example/es', floor: 'https://meet.example/floor' } }
    await askAs(one, 'organiser')('PUT', `/api/workshops/${W}/meetings`, { rooms })
    const ask = askAs(one, 'belize-1')
    const english = await ask('GET', `${ics}?language=en`)
    expect(english.headers.get('content-type')).toContain('text/calendar')
    expect(english.headers.get('content-disposition')).toContain('.ics')
    expect(english.text).toContain('URL:https://meet.example/floor\r\n')
    expect((await ask('GET', `${ics}?language=es`)).text).toContain('URL:https://meet.example/es\r\n')
  })

  test.each(['fr', '', 'es&language=en', '__proto__'])('language %j is refused', async (language) => {
    const one = await start()
    expect((await askAsOperator(one)('GET', `${ics}?language=${language}`)).status).toBe(400)
  })
})
