/** Organising over HTTP: people, CSV, meetings, plans and copies; whatever is wrong with a request, all or nothing is done. */
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { openGroupsFacts, runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { afterEach, describe, expect, test } from 'vitest'
import type { TemplateSummary } from '../templates/templateSummary.ts'
import { templates } from '../templates/templates.ts'
import { createFakeClock } from '../testing/fakeClock.ts'
import { createFaultyEventStore } from '../testing/faultyEventStore.ts'
import { askAs } from '../testing/askHttp.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'

const started: StartedApp[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop()
})
const start = async (options: Parameters<typeof startApp>[0] = {}) => {
  const one = await startApp(options)
  started.push(one)
  return { one, ask: askAs(one, 'organiser') }
}

const base = `/api/workshops/${W}`
const form = {
  name: { es: 'Honduras · Delegada 3', en: 'Honduras · Delegate 3' },
  email: 'delegate3@example.org',
  institution: 'Dirección de Migración',
  delegationId: 'honduras',
  represents: ['rcm'],
  understands: ['es'],
  grants: [{ role: 'delegate', platformId: null }],
}
type Listed = { people: ({ personId: string; removed: boolean } & typeof form)[] }
const listed = async (ask: ReturnType<typeof askAs>) => (await ask('GET', `${base}/people`)).json<Listed>().people
const versionOf = async (one: StartedApp) => (await one.app.engine.open(W))?.version

describe('bodies', () => {
  const bodies: readonly (readonly [string, unknown, number])[] = [
    ['not JSON', '{"name":', 400],
    ['JSON that is no object', '7', 400],
    ['nothing', undefined, 400],
    ['an unknown role', { ...form, grants: [{ role: 'emperor', platformId: null }] }, 400],
    ['no role', { ...form, grants: [] }, 400],
    ['a bad address', { ...form, email: 'nobody' }, 400],
    ['a name that is too long', { ...form, name: { es: 'x'.repeat(501) } }, 400],
    ['an inherited name as id', { ...form, delegationId: 'constructor' }, 400],
    ['an unknown platform', { ...form, represents: ['atlantis'] }, 409],
    ['an unknown delegation', { ...form, delegationId: 'atlantis' }, 409],
    ['three megabytes', { ...form, institution: 'x'.repeat(3_000_000) }, 413],
  ]
  test.each(bodies)('%s is refused and changes nothing', async (_, body, status) => {
    const { one, ask } = await start()
    const before = await versionOf(one)
    const answer = await ask('POST', `${base}/people`, body)
    expect([answer.status, Object.keys(answer.json<object>())]).toEqual([status, ['refusal']])
    expect(await versionOf(one)).toBe(before)
    expect(one.reports).toEqual([])
  })

  test('a body in the wrong guise is not read', async () => {
    const { ask } = await start()
    expect((await ask('POST', `${base}/people`, 'name=x', { 'content-type': 'text/plain' })).status).toBe(400)
  })
})

describe('people', () => {
  test('are enrolled, changed and removed; names live beside the facts', async () => {
    const { one, ask } = await start()
    const { personId } = (await ask('POST', `${base}/people`, form)).json<{ personId: string }>()
    expect((await listed(ask)).find((person) => person.personId === personId)).toMatchObject(form)
    const changed = { ...form, name: { es: 'Honduras · Delegada 4' }, represents: ['rcm', 'mirps'] }
    expect((await ask('PUT', `${base}/people/${personId}`, changed)).status).toBe(200)
    expect((await listed(ask)).find((person) => person.personId === personId)).toMatchObject(changed)
    expect((await ask('DELETE', `${base}/people/${personId}`)).status).toBe(200)
    expect((await listed(ask)).find((person) => person.personId === personId)).toMatchObject({ removed: true })
    expect((await ask('PUT', `${base}/people/${personId}`, changed)).status).toBe(404)
    const log = JSON.stringify(await one.ports.eventStore.read(W, 0))
    expect(log).not.toContain('Delegada')
    expect(log).not.toContain('example.org')
  })

  test.each(['nobody', '__proto__', 'constructor', 'a%20b', '..%2F..'])(
    '%s is no person to change, link or remove',
    async (personId) => {
      const { ask } = await start()
      for (const [method, path] of [
        ['PUT', ''],
        ['DELETE', ''],
        ['POST', '/link'],
      ] as const)
        expect((await ask(method, `${base}/people/${personId}${path}`, form)).status).toBe(404)
    },
  )

  test('on a full disk the organiser is told, and nobody is half enrolled', async () => {
    const eventStore = createFaultyEventStore()
    const { ask } = await start({ eventStore })
    eventStore.failAppends(true)
    const before = await listed(ask)
    const answer = await ask('POST', `${base}/people`, form)
    expect([answer.status, answer.json<{ refusal: { code: string } }>().refusal.code]).toEqual([507, 'notSaved'])
    expect(await listed(ask)).toEqual(before)
    eventStore.failAppends(false)
    expect((await ask('POST', `${base}/people`, form)).status).toBe(200)
  })
})

describe('CSV', () => {
  const header = 'id,name_es,name_en,email,institution,delegation,represents,understands,roles'
  const send = async (ask: ReturnType<typeof askAs>, csv: string) => {
    const { status, json } = await ask('POST', `${base}/people.csv`, { csv })
    return { status, ...json<{ added: number; changed: number; problems: { line: number; text: { en: string } }[] }>() }
  }

  test('what is exported is taken back as it was, formulas and all', async () => {
    const { ask } = await start()
    const names = ['=SUM(A1:A9)', '+1', '-1', '@here', "O'Brien", '"quoted", with comma', 'dos\nlíneas', "'=kept"]
    for (const name of names)
      await ask('POST', `${base}/people`, { ...form, name: { es: name, en: name }, institution: '=HYPERLINK("x")' })
    await ask('POST', `${base}/people`, { ...form, grants: [{ role: 'moderator', platformId: 'rcm' }, form.grants[0]] })
    const before = await listed(ask)
    const { text, headers } = await ask('GET', `${base}/people.csv`)
    expect(headers.get('content-disposition')).toContain('people.csv')
    // fetch swallows the mark that tells Excel of UTF-8; it is looked for in the bytes by the next test.
    const cells = text.split(/[,\n]/)
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([])
    const answer = await send(ask, text)
    expect(answer).toMatchObject({ status: 200, added: 0, changed: before.length, problems: [] })
    expect(await listed(ask)).toEqual(before)
  })

  test('the export begins with the mark that tells a spreadsheet of UTF-8', async () => {
    const { one } = await start()
    const headers = { cookie: await one.cookieOf('organiser'), 'x-seat': 'organiser' }
    const bytes = new Uint8Array(await (await fetch(`${one.url}${base}/people.csv`, { headers })).arrayBuffer())
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  })

  test('semicolons, a byte order mark, Windows line ends and empty lines are understood', async () => {
    const { ask } = await start()
    const csv = `\uFEFF${header.replaceAll(',', ';')}\r\n;Panamá · Delegada 1;;;;;rcm mirps;es en;delegate\r\n\r\nhonduras-1;Honduras · Delegada 1;;;;honduras;rcm;es;delegate\r\n`
    expect(await send(ask, csv)).toMatchObject({ added: 1, changed: 1, problems: [] })
    const people = await listed(ask)
    expect(people.find(({ name }) => name.es === 'Panamá · Delegada 1')).toMatchObject({ represents: ['rcm', 'mirps'] })
  })

  test('problems are told by line, in both languages, and nothing is applied', async () => {
    const { one, ask } = await start()
    const before = [await versionOf(one), await listed(ask)]
    const rows = [
      ',Uno,,,,,rcm,es,delegate',
      ',Dos,,,,,rcm,es,emperor',
      ',,,,,,rcm,es,delegate',
      ',"Cuatro,\ndos líneas",,,,,rcm,es,delegate',
      ',Seis,,nobody,,,rcm,es,delegate',
      'two words,Siete,,,,,rcm,es,delegate',
      '__proto__,Ocho,,,,,rcm,es,delegate',
      ',Nueve,,,,,rcm,es,',
    ]
    const { problems, added } = await send(ask, [header, ...rows].join('\n'))
    expect([added, problems.map(({ line }) => line)]).toEqual([0, [3, 4, 7, 8, 9, 10]])
    expect(problems[0]?.text.en).toContain('emperor')
    expect([await versionOf(one), await listed(ask)]).toEqual(before)
  })

  test('a mistake that only the facts know refuses the whole file', async () => {
    const { one, ask } = await start()
    const before = await versionOf(one)
    const csv = [header, ',Uno,,,,,rcm,es,delegate', ',Dos,,,,,atlantis,es,delegate'].join('\n')
    expect((await ask('POST', `${base}/people.csv`, { csv })).status).toBe(409)
    const twice = [header, 'twin,Uno,,,,,rcm,es,delegate', 'twin,Dos,,,,,rcm,es,delegate'].join('\n')
    expect((await ask('POST', `${base}/people.csv`, { csv: twice })).status).toBe(409)
    expect(await versionOf(one)).toBe(before)
  })

  test.each(['', 'hello', '"', 'a,b\n1,2', `${'x'.repeat(100_000)}`])(
    'a file that is no list of people is told as such',
    async (csv) => {
      const { ask } = await start()
      const { problems } = await send(ask, csv)
      expect(problems).toMatchObject([{ line: 1 }])
    },
  )
})

test('meetings follow people into their group and back', async () => {
  const clock = createFakeClock(dayOneAfter(20))
  const { one, ask } = await start({ facts: openGroupsFacts, now: clock.now })
  const link = (room: string) => ({ floor: `https://meet.example/${room}` })
  const rooms = { plenary: link('plenary'), 'group-1': { ...link('group-1'), en: '' }, 'group-2': link('group-2') }
  expect((await ask('PUT', `${base}/meetings`, { rooms })).status).toBe(200)
  const mine = async (personId: string) => (await askAs(one, personId)('GET', `${base}/meeting`)).json<object>()
  expect(await mine('honduras-1')).toEqual({ room: 'group-1', links: link('group-1'), sound: 'none', canRecord: false })
  expect(await mine('secretariat-rcm')).toEqual({
    room: 'plenary',
    links: link('plenary'),
    sound: 'none',
    canRecord: false,
  })
  const order = (commandId: string, command: Parameters<typeof one.app.engine.handle>[0]['commands'][number]) =>
    one.app.engine.handle({ workshopId: W, commandId, commands: [command], actor: facilitatorRcm })
  await order('move', { type: 'MovePerson', personId: 'honduras-1', from: 'group-1', to: 'group-2' })
  expect(await mine('honduras-1')).toEqual({ room: 'group-2', links: link('group-2'), sound: 'none', canRecord: false })
  await order('close', { type: 'CloseGroups' })
  expect(await mine('honduras-1')).toEqual({ room: 'plenary', links: link('plenary'), sound: 'none', canRecord: false })
})

test.each(['http://meet.example', 'javascript:alert(1)', 'meet.example', 'https://'])(
  '%s is no address of a meeting',
  async (url) => {
    const { ask } = await start()
    expect((await ask('PUT', `${base}/meetings`, { rooms: { plenary: { floor: url } } })).status).toBe(400)
  },
)

describe('workshops', () => {
  type Created = { id: string; links: { personId: string; role: string; url: string }[] }
  type Overview = { workshops: { id: string; status: string; archivedAt: number | null; people: number }[] }
  const create = async (ask: ReturnType<typeof askAs>, body: object) =>
    (await ask('POST', '/api/workshops', body)).json<Created>()
  const overview = async (ask: ReturnType<typeof askAs>) =>
    (await ask('GET', '/api/workshops')).json<Overview>().workshops

  test('the templates are listed with what a choice needs', async () => {
    const { ask } = await start()
    const { templates: listed } = (await ask('GET', '/api/templates')).json<{ templates: TemplateSummary[] }>()
    expect(listed.map(({ id, days, sittings, minutes }) => [id, days, sittings, minutes / 60])).toEqual([
      ['rcm-mirps-2020', 2, 2, 4],
      ['rcm-webinars-2020', 2, 2, 4],
      ['regional-workshop-2019', 2, 2, 13.5],
      ['regional-training-2017', 3, 6, 20],
    ])
    expect(JSON.stringify(listed)).not.toMatch(/staffNotes|personId/)
  })

  test.each(templates.map(({ id }) => id))(
    '%s becomes a workshop with a link that works for everybody',
    async (template) => {
      const { ask } = await start()
      const { id, links } = await create(ask, { template, firstDay: '2027-03-01' })
      expect(new Set(links.map(({ role }) => role)).size).toBeGreaterThan(4)
      for (const { url, personId } of links) {
        const response = await fetch(url, { redirect: 'manual' })
        expect(response.headers.get('location')).toBe(`/w/${id}/${personId}`)
      }
      expect((await overview(ask)).find((one) => one.id === id)).toMatchObject({
        status: 'planned',
        people: links.length,
      })
    },
  )

  test('a copy has the plan and the people, and nothing of what happened', async () => {
    const { one, ask } = await start({ facts: openGroupsFacts, now: createFakeClock(dayOneAfter(20)).now })
    const { id } = await create(ask, { copyOf: W, firstDay: '2027-03-01' })
    const copy = (await one.app.engine.open(id))?.workshop
    const original = (await one.app.engine.open(W))?.workshop
    expect(copy?.agenda.sittings.map(({ segments }) => segments.map(({ title }) => title))).toEqual(
      original?.agenda.sittings.map(({ segments }) => segments.map(({ title }) => title)),
    )
    expect(Object.keys(copy?.people ?? {})).toEqual(Object.keys(original?.people ?? {}))
    expect([copy?.agenda.currentSegmentId, copy?.groups.openings, copy?.groups.plan]).toEqual([null, [], null])
    const first = copy?.agenda.sittings[0]?.plannedStart ?? 0
    expect(new Date(first).toISOString()).toBe('2027-03-01T15:00:00.000Z')
    expect((await overview(ask)).map((each) => each.id)).toContain(id)
  })

  test('an archived workshop takes nothing until it is restored', async () => {
    const { one, ask } = await start()
    expect((await ask('POST', `${base}/archive`)).status).toBe(200)
    expect((await overview(ask))[0]?.archivedAt).toEqual(expect.any(Number))
    const refused = await ask('POST', `${base}/people`, form)
    expect([refused.status, refused.json<{ refusal: { code: string } }>().refusal.code]).toEqual([409, 'archived'])
    expect((await ask('POST', `${base}/restore`)).status).toBe(200)
    expect((await overview(ask))[0]?.archivedAt).toBeNull()
    expect((await ask('POST', `${base}/people`, form)).status).toBe(200)
    expect(await versionOf(one)).toBe(runningFacts.length + 3)
  })

  const plan = {
    title: { es: 'Taller', en: 'Workshop' },
    zone: 'America/Panama',
    platforms: [{ id: 'rcm', name: { en: 'RCM' }, short: { en: 'RCM' }, letter: 'R', secretariat: {} }],
    delegations: [{ id: 'panama', name: { en: 'Panama' }, kind: 'country', memberOf: ['rcm'] }],
    groups: [{ id: 'g1', name: { en: 'Group 1' }, mode: 'es', duties: { moderator: ['mod'] } }],
    sittings: [
      {
        id: 's1',
        title: { en: 'Day 1' },
        date: '2027-03-01',
        start: '09:30',
        segments: [{ id: 'open', kind: 'opening', length: 15, title: { en: 'Opening' } }],
      },
    ],
    people: [
      { ...form, id: 'mod', delegationId: null, grants: [{ role: 'moderator', platformId: 'rcm' }] },
      { ...form, id: 'del', delegationId: 'panama' },
    ],
  }
  test('a plan file becomes a workshop', async () => {
    const { one, ask } = await start()
    const { id, links } = await create(ask, { plan })
    const workshop = (await one.app.engine.open(id))?.workshop
    expect(links.map(({ personId }) => personId)).toEqual(['mod', 'del'])
    expect(workshop?.groups.groups[0]?.moderators).toEqual(['mod'])
    expect(new Date(workshop?.agenda.sittings[0]?.plannedStart ?? 0).toISOString()).toBe('2027-03-01T14:30:00.000Z')
  })

  const [sitting] = plan.sittings
  const faults: readonly (readonly [string, object, number])[] = [
    ['no sitting', { sittings: [] }, 400],
    ['no platform', { platforms: [] }, 400],
    ['an unknown zone', { zone: 'Mars/Olympus' }, 400],
    ['a day that is none', { sittings: [{ ...sitting, date: '2027-02-30' }] }, 400],
    ['an hour that is none', { sittings: [{ ...sitting, start: '25:00' }] }, 400],
    ['a field nobody knows', { colour: 'red' }, 400],
    ['an inherited name as id', { groups: [{ id: '__proto__', name: {}, mode: 'es' }] }, 400],
    ['a day before time began', { sittings: [{ ...sitting, date: '1900-01-01' }] }, 400],
    [
      'the same segment twice',
      { sittings: [{ ...sitting, segments: [...(sitting?.segments ?? []), ...(sitting?.segments ?? [])] }] },
      409,
    ],
    [
      'a delegation of an unknown platform',
      { delegations: [{ id: 'x', name: {}, kind: 'country', memberOf: ['mirps'] }] },
      409,
    ],
    ['a duty for nobody', { groups: [{ id: 'g1', name: {}, mode: 'es', duties: { moderator: ['ghost'] } }] }, 404],
  ]
  test.each(faults)('a plan with %s makes no workshop at all', async (_, fault, status) => {
    const { ask } = await start()
    expect((await ask('POST', '/api/workshops', { plan: { ...plan, ...fault } })).status).toBe(status)
    expect((await overview(ask)).map(({ id }) => id)).toEqual([W])
  })

  test.each([
    [{ template: 'nothing' }, 404],
    [{ copyOf: 'nowhere' }, 404],
    [{ template: 'rcm-mirps-2020', firstDay: '2027-02-30' }, 400],
    [{ template: 'rcm-mirps-2020', firstDay: '1900-01-01' }, 400],
    [{}, 400],
  ])('%j makes no workshop', async (body, status) => {
    const { ask } = await start()
    expect((await ask('POST', '/api/workshops', body)).status).toBe(status)
    expect(await overview(ask)).toHaveLength(1)
  })
})
