/** The desk and the review round with many hands at once, with a workshop in which nothing happened, and one that is archived. */
import { interfaceLanguages } from '@plenaria/shared/language'
import { plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import { instant } from '@plenaria/shared/time'
import { personActor } from '@plenaria/shared/workshop/actor'
import { reportFormats } from '@plenaria/shared/workshop/report/reportCommands'
import type { Command, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askAs } from '../testing/askHttp.ts'
import { createFakeClock, type FakeClock } from '../testing/fakeClock.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

const base = `/api/workshops/${W}/report`
const start = Date.UTC(2026, 0, 10, 15)
const until = instant(start + 3_600_000)

let one: StartedApp
let clock: FakeClock
beforeEach(async () => {
  clock = createFakeClock(instant(start))
  one = await startApp({ facts: plenaryFacts, now: clock.now })
})
afterEach(() => one.stop())

let orders = 0
const wish = (command: Command, personId = 'secretariat-rcm') =>
  one.app.engine.handle({
    workshopId: W,
    commandId: `order-${orders++}`,
    commands: [command],
    actor: personActor(personId),
  })
const both = ['secretariat-rcm', 'facilitator-mirps'] as const
const reportNow = () => one.app.engine.current(W)?.workshop.report
const secretariat = (method: string, path: string, body?: unknown) => askAs(one, 'secretariat-rcm')(method, path, body)
const codeOf = ({ text }: { text: string }) => /"code":"(\w+)"/.exec(text)?.[1]
const linkFor = async (delegationId: string): Promise<string> => {
  const { url } = (await secretariat('POST', `${base}/review-links`, { delegationId })).json<{ url: string }>()
  return `/api/outside/review/${url.slice(url.lastIndexOf('/') + 1)}`
}
const drafts = () => Promise.all(both.map((by, at) => wish(sendDraft(`draft-${at}`), by)))
const sendDraft = (draftId: string): Command => ({
  type: 'SendForReview',
  draftId,
  docSeq: 1_000,
  until,
  note: { en: 'Please read.' },
})

describe('both secretariats at once', () => {
  test('freeze and thaw one section, again and again: it ends in one state, and the report can be read', async () => {
    const wishes = Array.from({ length: 20 }, (_, at): Promise<unknown> => {
      const section = { sectionId: 'plenary' } as const
      const freezes: Command = { type: 'FreezeSection', ...section, version: 1 + (at % 5) }
      return wish(at % 3 === 2 ? { type: 'ThawSection', ...section } : freezes, both[at % 2])
    })
    await Promise.all(wishes)
    await wish({ type: 'FreezeSection', sectionId: 'plenary', version: 3 }, both[1])
    expect(reportNow()?.frozen).toMatchObject({ plenary: { version: 3 } })
    expect((await secretariat('GET', `${base}.md?language=es`)).status).toBe(200)
  })

  test('send a draft: each has a number of its own, and says so in its contents', async () => {
    expect((await drafts()).every(({ ok }) => ok)).toBe(true)
    expect(reportNow()?.drafts.map(({ number }) => number)).toEqual([1, 2])
    for (const { id, number, hash } of reportNow()?.drafts ?? []) {
      const file = (await secretariat('GET', `${base}.json?of=${id}`)).json<object>()
      expect(file).toMatchObject({ hash, issuedAs: { kind: 'draft', number } })
    }
  })

  test('make it final: it is final once, under one hash', async () => {
    await Promise.all(both.map((by) => wish({ type: 'FinaliseReport', docSeq: 1_000, reason: '' }, by)))
    expect(reportNow()?.finals).toHaveLength(1)
  })
})

describe('a flood of files', () => {
  test('fifty asked for at once: a few are taken, the others told why, and all of them can be dropped', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => secretariat('POST', `${base}/exports`, { format: 'md', language: 'es' })),
    )
    const taken = answers.filter(({ status }) => status === 200)
    expect(taken.length).toBeGreaterThan(0)
    const others = answers.filter(({ status }) => status !== 200)
    expect(others.filter((answer) => answer.status !== 503 || codeOf(answer) !== 'exportsFull')).toEqual([])
    for (const { json } of taken)
      expect((await secretariat('DELETE', `${base}/exports/${json<{ id: string }>().id}`)).status).toBe(200)
    expect((await secretariat('GET', `${base}.html?language=es`)).status).toBe(200)
  })

  test('whoever goes away leaves no file waiting', async () => {
    const cookie = await one.cookieOf('secretariat-rcm')
    const waiting = async () =>
      (await secretariat('GET', `${base}/exports`)).json<{ exports: object[] }>().exports.length
    const going = new AbortController()
    const request = { headers: { cookie, 'x-seat': 'secretariat-rcm' }, signal: going.signal }
    const asked = [1, 2, 3].map(() => fetch(`${one.url}${base}.pdf?language=es`, request))
    await expect.poll(waiting).toBe(3)
    going.abort()
    for (const one of asked) await expect(one).rejects.toThrow('aborted')
    await expect.poll(waiting).toBe(0)
  })

  test('one delegation cannot keep the secretariats from their files', async () => {
    await wish(sendDraft('draft-1'))
    const link = await linkFor('honduras')
    const outside = Array.from({ length: 30 }, () =>
      askAs(one, 'nobody')('GET', `${link}/report.md?of=draft-1&language=es`),
    )
    expect((await secretariat('GET', `${base}.md?language=en`)).status).toBe(200)
    const statuses = new Set((await Promise.all(outside)).map(({ status }) => status))
    expect([...statuses].filter((status) => ![200, 429, 503].includes(status))).toEqual([])
  })
})

const forms = reportFormats
  .filter((format) => format !== 'csv' && format !== 'zip')
  .flatMap((format) => interfaceLanguages.map((language) => `${base}.${format}?language=${language}`))

const nothing: WorkshopEvent = {
  type: 'WorkshopDescribed',
  title: {},
  purpose: {},
  zone: 'America/Tegucigalpa',
  languages: ['es'],
}

test('a workshop in which nothing was entered has a report in every form', async () => {
  const empty = await startApp({ facts: [nothing], now: clock.now })
  try {
    for (const form of [...forms, `${base}.csv?table=positions`, `${base}.zip`]) {
      const { status, text } = await askAs(empty, 'organiser')('GET', form)
      expect([form, status]).toEqual([form, 200])
      expect(text.length).toBeGreaterThan(10)
    }
  } finally {
    await empty.stop()
  }
}, 120_000)

describe('an archived workshop', () => {
  test('still hands out its report and its drafts, and takes neither observations nor drafts', async () => {
    await wish(sendDraft('draft-1'))
    const link = await linkFor('honduras')
    expect(
      await one.app.engine.handle({
        workshopId: W,
        commandId: 'archive',
        commands: [{ type: 'ArchiveWorkshop' }],
        actor: { kind: 'organiser' },
      }),
    ).toMatchObject({ ok: true })
    for (const form of forms) expect([form, (await askAs(one, 'organiser')('GET', form)).status]).toEqual([form, 200])
    expect(await wish(sendDraft('draft-2'))).toMatchObject({ ok: false, refusal: { code: 'archived' } })
    const page = await askAs(one, 'nobody')('GET', link)
    const observed = await askAs(one, 'nobody')('POST', `${link}/observations`, {
      commandId: 'command-1',
      draftId: 'draft-1',
      observationId: 'observation-1',
      anchor: { kind: 'whole' },
      language: 'es',
      text: 'Tarde.',
      proposed: '',
    })
    expect([page.status, observed.status, codeOf(observed)]).toEqual([200, 409, 'archived'])
  }, 60_000)
})
