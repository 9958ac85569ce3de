/** Rehearsals: on copies alone, bounded, for those who lead; nothing of them reaches the real workshop. */
import { afterEach, describe, expect, test } from 'vitest'
import { forkPlayer } from '../rehearsal/forkPlayer.ts'
import { askAs } from '../testing/askHttp.ts'
import { type IdlePlayer, idlePlayers } from '../testing/idlePlayer.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

const started: StartedApp[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
})
const start = async (options: Parameters<typeof startApp>[0] = {}) => {
  const players: IdlePlayer[] = []
  const one = await startApp({ startPlayer: idlePlayers(players), ...options })
  started.push(one)
  return { one, players, ask: askAs(one, 'organiser') }
}

const base = `/api/workshops/${W}/rehearsals`
const led = { lead: 'simulation', speed: 60 }
type Listed = {
  rehearsals: {
    id: string
    title: { es: string; en: string }
    status: string
    lead: string | null
    outcome: object | null
    progress: { segments: number; begun: number; people: number; present: number }
  }[]
}
const listed = async (ask: ReturnType<typeof askAs>) => (await ask('GET', base)).json<Listed>().rehearsals
const begin = async (ask: ReturnType<typeof askAs>, body: object = led) =>
  (await ask('POST', base, body)).json<{ id: string; url: string }>()
const codeOf = (answer: { json: <T>() => T }) => answer.json<{ refusal: { code: string } }>().refusal.code

/** All that is kept of the real workshop. */
const everythingOf = async ({ ports }: StartedApp) => ({
  log: await ports.eventStore.read(W, 0),
  people: await ports.registry.people(W),
  links: await ports.registry.links(W),
  meetings: await ports.registry.meetings(W),
  outside: await ports.registry.outsideLinkOf(W),
})

describe('beginning', () => {
  test('makes a copy that says what it is, with the plan and the people and no address', async () => {
    const { one, ask, players } = await start()
    const person = {
      personId: 'belize-1',
      name: { en: 'Belize · Delegate 1' },
      email: 'delegate@example.org',
      institution: '',
    }
    await one.ports.registry.putPeople(W, [person], 1)
    const { id } = await begin(ask)
    const copy = (await one.app.engine.open(id))?.workshop
    expect(copy?.charter.title.es).toMatch(/^Ensayo · /)
    expect(copy?.charter.title.en).toMatch(/^Rehearsal · /)
    expect(copy?.charter.clock.rate).toBe(1)
    const original = (await one.app.engine.open(W))?.workshop
    expect(Object.keys(copy?.people ?? {})).toEqual(Object.keys(original?.people ?? {}))
    const copied = await one.ports.registry.people(id)
    expect(copied.find(({ personId }) => personId === 'belize-1')?.name).toEqual(person.name)
    expect(copied.map(({ email }) => email).join('')).toBe('')
    expect(players).toHaveLength(1)
    expect(players[0]?.order.seats).toHaveLength(Object.keys(original?.people ?? {}).length)
  })

  test('leaves to a facilitator who leads their own seat, on a clock of the speed asked for', async () => {
    const { one, players } = await start()
    const { id, url } = await begin(askAs(one, 'facilitator-mirps'), { lead: 'self', speed: 10 })
    expect(players[0]?.order).toMatchObject({ isLed: false, speed: 10 })
    expect(players[0]?.order.seats.map(({ personId }) => personId)).not.toContain('facilitator-mirps')
    expect((await one.app.engine.open(id))?.workshop.charter.clock.rate).toBe(10)
    const opened = await fetch(url, { redirect: 'manual' })
    expect(opened.headers.get('location')).toBe(`/w/${id}/facilitator-mirps`)
  })

  test('gives the organiser who leads the seat of the first facilitator, and else a look from outside', async () => {
    const { ask, players } = await start()
    const { id, url } = await begin(ask, { lead: 'self', speed: 1 })
    expect((await fetch(url, { redirect: 'manual' })).headers.get('location')).toBe(`/w/${id}/facilitator-rcm`)
    expect(players[0]?.order.seats.map(({ personId }) => personId)).not.toContain('facilitator-rcm')
    await ask('DELETE', `${base}/${id}`)
    const second = await begin(ask)
    expect(second.url).toBe(`/w/${second.id}/organiser/console`)
  })

  test.each([
    [{ lead: 'simulation', speed: 61 }],
    [{ lead: 'simulation', speed: 0.5 }],
    [{ lead: 'simulation', speed: '60' }],
    [{ lead: 'nobody', speed: 1 }],
    [{ ...led, seats: ['x'] }],
    [{}],
    [undefined],
    ['{"lead":'],
  ])('%j is no order', async (body) => {
    const { ask, players } = await start()
    expect((await ask('POST', base, body)).status).toBe(400)
    expect([players.length, (await listed(ask)).length]).toEqual([0, 0])
  })
})

describe('bounds', () => {
  test('one runs for a workshop', async () => {
    const { ask, players } = await start()
    const answers = await Promise.all([ask('POST', base, led), ask('POST', base, led)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const third = await ask('POST', base, led)
    expect([codeOf(third), players.length]).toEqual(['rehearsalRuns', 1])
  })

  test('two run on a server, and no rehearsal is rehearsed', async () => {
    const { ask } = await start()
    const copies = []
    for (let number = 0; number < 2; number++)
      copies.push((await ask('POST', '/api/workshops', { copyOf: W })).json<{ id: string }>().id)
    const { id } = await begin(ask)
    expect(codeOf(await ask('POST', `/api/workshops/${id}/rehearsals`, led))).toBe('rehearsalOfRehearsal')
    expect((await ask('POST', `/api/workshops/${copies[0]}/rehearsals`, led)).status).toBe(200)
    expect(codeOf(await ask('POST', `/api/workshops/${copies[1]}/rehearsals`, led))).toBe('rehearsalsFull')
    await ask('POST', `${base}/${id}/stop`)
    expect((await ask('POST', `/api/workshops/${copies[1]}/rehearsals`, led)).status).toBe(200)
  })

  test('without a segment or without a facilitator there is nothing to play', async () => {
    const { one, ask } = await start()
    const platform = { id: 'rcm', name: { en: 'RCM' }, short: { en: 'RCM' }, letter: 'R', secretariat: { en: 'RCM' } }
    const sitting = { id: 'day-1', title: { en: 'Day 1' }, date: '2030-01-01', start: '09:00', segments: [] }
    const plan = { title: { en: 'Empty' }, zone: 'America/Tegucigalpa', platforms: [platform], sittings: [sitting] }
    const made = await ask('POST', '/api/workshops', { plan })
    expect(made.status).toBe(200)
    expect(codeOf(await ask('POST', `/api/workshops/${made.json<{ id: string }>().id}/rehearsals`, led))).toBe(
      'nothingToRehearse',
    )
    for (const person of ['facilitator-rcm', 'facilitator-mirps'])
      await ask('DELETE', `/api/workshops/${W}/people/${person}`)
    expect(codeOf(await ask('POST', base, led))).toBe('nobodyLeads')
    expect(one.reports).toEqual([])
  })
})

describe('stopping and discarding', () => {
  test('a stopped one has ended its sitting, runs at the pace of life and lets another begin', async () => {
    const { one, ask, players } = await start()
    const { id } = await begin(ask, { lead: 'self', speed: 60 })
    const sittingId = (await one.app.engine.open(id))?.workshop.agenda.sittings[0]?.id ?? ''
    await one.app.engine.handle({
      workshopId: id,
      commandId: 'start',
      commands: [{ type: 'StartSitting', sittingId }],
      actor: { kind: 'person', personId: 'facilitator-rcm' },
    })
    expect((await ask('POST', `${base}/${id}/stop`)).status).toBe(200)
    const copy = (await one.app.engine.open(id))?.workshop
    expect([copy?.agenda.sittings[0]?.run.status, copy?.charter.clock.rate]).toEqual(['ended', 1])
    expect(players[0]?.isStopped()).toBe(true)
    expect((await listed(ask))[0]).toMatchObject({ status: 'stopped', lead: 'self' })
    expect((await ask('POST', base, led)).status).toBe(200)
  })

  test('a copy has the files and logos of the original as long as it is kept', async () => {
    const { one, ask } = await start()
    const { fileStore } = one.ports
    const file = { id: 'slides', name: 'slides.pdf', size: 3, by: null, at: 1 }
    await fileStore.put(W, file, new Uint8Array([1, 2, 3]))
    await fileStore.put(`${W}.logos`, file, new Uint8Array([1, 2, 3]))
    const { id } = await begin(ask)
    expect(await fileStore.list(`${id}.logos`)).toHaveLength(1)
    expect((await fileStore.list(id)).map(({ name }) => name)).toEqual(['slides.pdf'])
    await ask('DELETE', `${base}/${id}`)
    expect([await fileStore.list(id), (await fileStore.list(W)).length]).toEqual([[], 1])
    expect([await fileStore.list(`${id}.logos`), (await fileStore.list(`${W}.logos`)).length]).toEqual([[], 1])
  })

  test('a discarded one is archived, its links are dead and it is listed no more', async () => {
    const { one, ask } = await start()
    const { id, url } = await begin(askAs(one, 'facilitator-rcm'), { lead: 'self', speed: 1 })
    const outside = askAs(one, 'nobody')
    const made = await ask('POST', `/api/workshops/${id}/report/review-links`, { delegationId: 'honduras' })
    const review = `/api/outside/review/${made.json<{ url: string }>().url.split('/').at(-1)}`
    expect((await outside('GET', review)).status).toBe(200)
    expect((await ask('DELETE', `${base}/${id}`)).status).toBe(200)
    expect((await one.app.engine.open(id))?.workshop.charter.archivedAt).not.toBeNull()
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(404)
    expect([(await outside('GET', review)).status, codeOf(await outside('GET', review))]).toEqual([
      410,
      'linkWithdrawn',
    ])
    expect(await listed(ask)).toEqual([])
    expect(codeOf(await ask('DELETE', `${base}/${id}`))).toBe('unknownRehearsal')
  })

  test.each([W, 'nowhere', '__proto__', 'a%20b'])('%s is no rehearsal of this workshop', async (id) => {
    const { ask } = await start()
    for (const [method, path] of [
      ['DELETE', ''],
      ['POST', '/stop'],
      ['POST', '/open'],
    ] as const)
      expect((await ask(method, `${base}/${id}${path}`)).status).toBe(404)
  })

  test('a player that ends without an outcome, or with a problem, has failed', async () => {
    const { ask, players } = await start()
    await begin(ask)
    players[0]?.calls.onOver(null)
    expect((await listed(ask))[0]).toMatchObject({ status: 'failed', outcome: null })
    await begin(ask)
    const outcome = {
      ok: true,
      items: { recorded: 1, adopted: 1, setAside: 0, unplaced: 0 },
      texts: { saved: 2, lost: 0 },
      disagreeing: [],
      problem: null,
    }
    players[1]?.calls.onOver(outcome)
    expect((await listed(ask)).find(({ status }) => status === 'over')).toMatchObject({ outcome })
  })

  test('the server takes its players with it', async () => {
    const { one, ask, players } = await start()
    await begin(ask)
    await one.app.close()
    expect(players[0]?.isStopped()).toBe(true)
  })
})

test('played whole by real players in a process of its own, nothing of it reaches the real workshop', async () => {
  const { one, ask } = await start({ startPlayer: forkPlayer, now: () => Date.now() })
  const before = await everythingOf(one)
  const { id } = await begin(ask, { lead: 'simulation', speed: 60 })
  await expect.poll(async () => (await listed(ask))[0]?.progress.present, { timeout: 60_000 }).toBeGreaterThan(5)
  await expect.poll(async () => (await listed(ask))[0]?.progress.begun, { timeout: 60_000 }).toBeGreaterThan(0)
  expect((await one.app.engine.open(id))?.workshop.charter.clock.rate).toBe(60)
  expect((await ask('POST', `${base}/${id}/stop`)).status).toBe(200)
  expect(await everythingOf(one)).toEqual(before)
  expect((await ask('DELETE', `${base}/${id}`)).status).toBe(200)
  expect(await everythingOf(one)).toEqual(before)
}, 120_000)
