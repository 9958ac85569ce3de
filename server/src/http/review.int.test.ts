/** The review round over HTTP: by a delegation's link alone, with hostile links, dates, sizes and contents. */
import { createHash } from 'node:crypto'
import { setText } from '@plenaria/shared/docs/writeText'
import type { ReportModel } from '@plenaria/shared/report/reportModel'
import { plenaryFacts } from '@plenaria/shared/testing/sampleHistories'
import type { SendReply } from '@plenaria/shared/protocol/live'
import { instant } from '@plenaria/shared/time'
import { personActor } from '@plenaria/shared/workshop/actor'
import { observationLimits } from '@plenaria/shared/workshop/report/observationLimits'
import type { ReviewPage } from '@plenaria/shared/workshop/views/reviewPage'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { parse } from 'csv-parse/sync'
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
const wish = (command: Command): Promise<SendReply> =>
  one.app.engine.handle({
    workshopId: W,
    commandId: `order-${orders++}`,
    commands: [command],
    actor: personActor('secretariat-rcm'),
  })
const send = (draftId = 'draft-1', docSeq = 1_000, end = until) =>
  wish({ type: 'SendForReview', draftId, docSeq, until: end, note: { en: 'Please read.' } })
const reportNow = () => one.app.engine.current(W)?.workshop.report

/** Makes a delegation's link and gives the address at which its page asks. */
const linkFor = async (delegationId: string): Promise<string> => {
  const answer = await askAs(one, 'secretariat-rcm')('POST', `${base}/review-links`, { delegationId })
  const { url } = answer.json<{ url: string }>()
  expect(url).toMatch(/\/r\/[A-Za-z0-9_-]{32}$/)
  return `/api/outside/review/${url.slice(url.lastIndexOf('/') + 1)}`
}
const outside = () => askAs(one, 'nobody')
const pageOf = async (link: string) => (await outside()('GET', link)).json<ReviewPage>()
const codeOf = (answer: { json: <T>() => T }) => answer.json<{ refusal: { code: string } }>().refusal.code

/** Of what was issued: of the file without the hash it names. */
const contentHash = (json: string): string => {
  const { hash: _, ...model } = JSON.parse(json) as { hash?: string }
  return createHash('sha256')
    .update(`${JSON.stringify(model, null, 2)}\n`)
    .digest('hex')
}

let sent = 0
const said = (changes: object = {}) => ({
  commandId: `command-${sent++}`,
  draftId: 'draft-1',
  observationId: 'observation-1',
  anchor: { kind: 'paragraph', number: 1 },
  language: 'es',
  text: 'Falta la fecha.',
  proposed: '',
  ...changes,
})

describe('a draft', () => {
  test('is laid down under the hash of its bytes, and read by link as it was, whatever comes after', async () => {
    expect(await send()).toMatchObject({ ok: true })
    const hash = reportNow()?.drafts[0]?.hash ?? ''
    const link = await linkFor('honduras')
    const before = await outside()('GET', `${link}/snapshots/${hash}`)
    expect(before.status).toBe(200)
    const { model } = before.json<{ model: ReportModel }>()
    await wish({ type: 'DefineTopic', topic: { id: 'late', name: { en: 'Late topic' }, prompt: {} } })
    expect((await outside()('GET', `${link}/snapshots/${hash}`)).text).toBe(before.text)
    const json = await outside()('GET', `${link}/report.json?of=draft-1`)
    expect(contentHash(json.text)).toBe(hash)
    expect(JSON.parse(json.text)).toEqual({ hash, ...model })
    expect(model.issuedAs).toEqual({ kind: 'draft', number: 1 })
  })

  test('is marked with its number and hash in every printed form, and its export is on record', async () => {
    await send()
    const hash = reportNow()?.drafts[0]?.hash ?? ''
    const link = await linkFor('honduras')
    const html = await outside()('GET', `${link}/report.html?of=draft-1&language=en`)
    expect(html.text).toContain(`draft 1 · ${hash.slice(0, 12)}`)
    expect(html.headers.get('content-disposition')).toContain('draft-1-en.html')
    expect(reportNow()?.exports.at(-1)).toMatchObject({ hash, delegationId: 'honduras', by: null, format: 'html' })
    const staff = await askAs(one, 'secretariat-rcm')('GET', `${base}.md?of=draft-1&language=es`)
    expect(staff.text).toContain('borrador 1')
    expect(staff.text).toContain(hash.slice(0, 12))
    const working = await askAs(one, 'secretariat-rcm')('GET', `${base}.md?language=es`)
    expect(working.text).toContain('versión de trabajo')
  })

  test('is not sent by who has not read what was written last', async () => {
    const doc = await one.openDoc('secretariat-rcm', { kind: 'report', workshopId: W })
    await askAs(one, 'secretariat-rcm')('GET', base)
    await expect.poll(() => doc.state.synced).toBe(true)
    await expect.poll(() => doc.doc.getMap('recs').size).toBeGreaterThan(0)
    const { docSeq: read } = (await askAs(one, 'secretariat-rcm')('GET', base)).json<{ docSeq: number }>()
    setText(doc.doc, 'summary', { field: 'text', language: 'en', text: 'Written last.' })
    await expect.poll(async () => (await askAs(one, 'secretariat-rcm')('GET', base)).text).toContain('Written last.')
    expect(await send('draft-1', read)).toMatchObject({ ok: false, refusal: { code: 'reportMovedOn' } })
    const { docSeq } = (await askAs(one, 'secretariat-rcm')('GET', base)).json<{ docSeq: number }>()
    expect(await send('draft-1', docSeq)).toMatchObject({ ok: true })
  })

  test('is no file of the workshop: nobody fetches or removes it there', async () => {
    await send()
    const hash = reportNow()?.drafts[0]?.hash ?? ''
    for (const at of [W, `${W}.report`]) {
      expect((await askAs(one, 'honduras-1')('GET', `/api/workshops/${at}/files/${hash}`)).status).not.toBe(200)
      await askAs(one, 'secretariat-rcm')('DELETE', `/api/workshops/${at}/files/${hash}`)
    }
    expect((await askAs(one, 'secretariat-rcm')('GET', `${base}/snapshots/${hash}`)).status).toBe(200)
  })
})

describe('a delegation by its link', () => {
  test('observes, changes and withdraws; what is sent twice counts once', async () => {
    await send()
    const link = await linkFor('honduras')
    const first = said()
    for (let round = 0; round < 2; round++)
      expect((await outside()('POST', `${link}/observations`, first)).status).toBe(200)
    expect((await pageOf(link)).drafts[0]?.observations).toMatchObject([
      { id: 'observation-1', delegationId: 'honduras', recordedBy: null, text: 'Falta la fecha.' },
    ])
    const changed = {
      commandId: 'change-001',
      draftId: 'draft-1',
      language: 'es',
      text: 'Falta el año.',
      proposed: 'x',
    }
    expect((await outside()('PUT', `${link}/observations/observation-1`, changed)).status).toBe(200)
    expect((await pageOf(link)).drafts[0]?.observations).toMatchObject([{ text: 'Falta el año.', proposed: 'x' }])
    const gone = { commandId: 'withdraw-001', draftId: 'draft-1' }
    expect((await outside()('DELETE', `${link}/observations/observation-1`, gone)).status).toBe(200)
    expect((await pageOf(link)).drafts[0]?.observations).toEqual([])
  })

  test('sees nothing of another delegation until the time is over, nor can it touch what is theirs', async () => {
    await send()
    const [honduras, belize] = [await linkFor('honduras'), await linkFor('belize')]
    await outside()('POST', `${honduras}/observations`, said())
    expect((await outside()('GET', belize)).text).not.toContain('Falta la fecha.')
    const change = { commandId: 'change-001', draftId: 'draft-1', language: 'es', text: 'No.', proposed: '' }
    const touched = await outside()('PUT', `${belize}/observations/observation-1`, change)
    expect([touched.status, codeOf(touched)]).toEqual([404, 'unknownObservation'])
    const posing = await outside()(
      'POST',
      `${belize}/observations`,
      said({ observationId: 'o-2', delegationId: 'honduras' }),
    )
    expect(posing.status).toBe(200)
    expect(reportNow()?.drafts[0]?.observations.map(({ delegationId }) => delegationId)).toEqual(['honduras', 'belize'])
    clock.advance(3_600_000)
    expect((await outside()('GET', belize)).text).toContain('Falta la fecha.')
  })

  test('cannot take the command of another, so that theirs would count as done', async () => {
    await send()
    const [honduras, belize] = [await linkFor('honduras'), await linkFor('belize')]
    await outside()('POST', `${belize}/observations`, said({ commandId: 'same-command', observationId: 'o-2' }))
    await outside()('POST', `${honduras}/observations`, said({ commandId: 'same-command' }))
    expect(reportNow()?.drafts[0]?.observations).toHaveLength(2)
  })

  test('is told in both languages when the time is over, and nothing changes', async () => {
    await send()
    const link = await linkFor('honduras')
    await outside()('POST', `${link}/observations`, said())
    clock.advance(3_600_000)
    const late = await outside()('POST', `${link}/observations`, said({ observationId: 'o-2' }))
    expect([late.status, codeOf(late)]).toEqual([409, 'reviewOver'])
    const { message } = late.json<{ refusal: { message: Record<string, string> } }>().refusal
    expect([message.es, message.en].every((text) => (text ?? '').length > 20)).toBe(true)
    const gone = await outside()('DELETE', `${link}/observations/observation-1`, said())
    expect(codeOf(gone)).toBe('reviewOver')
    expect(reportNow()?.drafts[0]?.observations).toHaveLength(1)
    expect(await pageOf(link)).toMatchObject({ drafts: [{ isOpen: false, isShared: true }] })
  })

  test.each([
    ['text', observationLimits.text + 1, 413, 'tooLarge'],
    ['proposed', observationLimits.proposed + 1, 413, 'tooLarge'],
    ['text', 3_000_000, 413, 'tooLarge'],
  ])('%s of %i characters is too much', async (field, length, status, code) => {
    await send()
    const link = await linkFor('honduras')
    const answer = await outside()('POST', `${link}/observations`, said({ [field]: 'x'.repeat(length) }))
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(reportNow()?.drafts[0]?.observations).toEqual([])
  })

  test.each([
    { commandId: undefined },
    { commandId: '../../x' },
    { observationId: '__proto__' },
    { anchor: { kind: 'paragraph', number: 0 } },
    { anchor: { kind: 'paragraph', number: 1.5 } },
    { anchor: 'whole' },
    { language: '<b>' },
    { text: 7 },
    { draftId: 'no such draft' },
  ])('%j is not taken', async (changes) => {
    await send()
    const link = await linkFor('honduras')
    const answer = await outside()('POST', `${link}/observations`, said(changes))
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid'])
    expect((await outside()('POST', `${link}/observations`, 'not json')).status).toBe(400)
    expect((await outside()('POST', `${link}/observations`)).status).toBe(400)
  })

  test('wishes for nothing else, whatever it sends', async () => {
    await send()
    const link = await linkFor('honduras')
    const before = one.app.engine.current(W)?.version
    const posing = { type: 'FinaliseReport', docSeq: 999, reason: 'x' }
    const answer = await outside()('POST', `${link}/observations`, {
      ...said(),
      ...posing,
      anchor: { kind: 'item', key: 'nowhere' },
    })
    expect(codeOf(answer)).toBe('unknownAnchor')
    expect(one.app.engine.current(W)?.version).toBe(before)
    for (const path of ['', '.docx', '/snapshots/x', '/review-links', '/review-letters.csv'])
      expect((await outside()('GET', `${base}${path}`)).status).not.toBe(200)
  })

  test('reads drafts and the final report, never the working version nor what did not go out', async () => {
    await send()
    const link = await linkFor('honduras')
    expect((await outside()('GET', `${link}/report.html`)).status).toBe(404)
    expect((await outside()('GET', `${link}/report.html?of=nowhere`)).status).toBe(404)
    await wish({ type: 'DefineTopic', topic: { id: 'late', name: { en: 'Late topic' }, prompt: {} } })
    expect(await send('draft-1')).toMatchObject({ ok: false })
    const kept = await one.ports.fileStore.list(`${W}.report`)
    expect(kept.map(({ id }) => id)).toEqual([reportNow()?.drafts[0]?.hash])
    expect((await outside()('GET', `${link}/snapshots/${'a'.repeat(64)}`)).status).toBe(404)
    await wish({ type: 'FinaliseReport', docSeq: 1_000, reason: 'All have answered.' })
    const hash = reportNow()?.finals[0]?.hash ?? ''
    expect((await outside()('GET', `${link}/report.html?language=es`)).text).toContain(
      `definitivo · ${hash.slice(0, 12)}`,
    )
    expect(await pageOf(link)).toMatchObject({ final: { hash } })
  })

  test('sets no cookie, is not indexed nor kept, and says nothing of people who are not in the text', async () => {
    await send()
    const answer = await outside()('GET', await linkFor('honduras'))
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.text).not.toContain('secretariat-rcm')
  })
})

describe('links', () => {
  test('are withdrawn, also while others of other delegations work; several of one work beside each other', async () => {
    await send()
    const [first, second, belize] = [await linkFor('honduras'), await linkFor('honduras'), await linkFor('belize')]
    expect((await outside()('GET', first)).status).toBe(200)
    await askAs(one, 'secretariat-rcm')('DELETE', `${base}/review-links/honduras`)
    for (const dead of [first, second]) {
      const answer = await outside()('GET', dead)
      expect([answer.status, codeOf(answer)]).toEqual([410, 'linkWithdrawn'])
      expect((await outside()('POST', `${dead}/observations`, said())).status).toBe(410)
    }
    expect((await outside()('GET', belize)).status).toBe(200)
  })

  test.each(['A'.repeat(32), 'x', '%00', '..%2F..', 'x'.repeat(5_000)])('%s opens nothing', async (secret) => {
    const answer = await outside()('GET', `/api/outside/review/${secret}`)
    expect([answer.status, codeOf(answer)]).toEqual([401, 'linkUnknown'])
  })

  test('open neither a seat nor the agenda, and no other link opens drafts', async () => {
    await send()
    const link = await linkFor('honduras')
    const secret = link.slice(link.lastIndexOf('/') + 1)
    expect((await outside()('GET', `/api/outside/${secret}`)).status).toBe(401)
    const opened = await fetch(`${one.url}/l/${secret}`, { redirect: 'manual' })
    expect([opened.status, opened.headers.get('set-cookie')]).toEqual([404, null])
    const person = (await askAs(one, 'organiser')('POST', `/api/workshops/${W}/people/belize-1/link`)).json<{
      url: string
    }>()
    const ofPerson = person.url.slice(person.url.lastIndexOf('/') + 1)
    expect((await outside()('GET', `/api/outside/review/${ofPerson}`)).status).toBe(401)
  })

  test('who writes or guesses too often is told to wait', async () => {
    await send()
    const link = await linkFor('honduras')
    const post = (index: number) => outside()('POST', `${link}/observations`, said({ observationId: `o-${index}` }))
    const statuses = (await Promise.all(Array.from({ length: 31 }, (_, index) => post(index)))).map(
      ({ status }) => status,
    )
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
    const guess = () => outside()('GET', `/api/outside/review/${'B'.repeat(32)}`)
    const guesses = (await Promise.all(Array.from({ length: 31 }, guess))).map(({ status }) => status)
    expect(guesses.filter((status) => status === 429)).toHaveLength(1)
  })

  test('who reads or downloads too often is told to wait, a delegation for itself', async () => {
    await send()
    const [link, other] = [await linkFor('honduras'), await linkFor('belize')]
    const hash = reportNow()?.drafts[0]?.hash ?? ''
    const tooFast = async (count: number, path: string) => {
      const asked = Array.from({ length: count }, () => outside()('GET', `${link}/${path}`))
      return (await Promise.all(asked)).filter(({ status }) => status === 429).length
    }
    expect(await tooFast(30, `snapshots/${hash}`)).toBeGreaterThan(0)
    expect(await tooFast(20, 'report.html?of=nowhere')).toBeGreaterThan(0)
    expect((await outside()('GET', `${other}/snapshots/${hash}`)).status).toBe(200)
    expect((await outside()('GET', link)).status).toBe(200)
  })
})

describe('letters for a mail merge', () => {
  const wanted = { language: 'en', isReminder: false, endsEarlier: false }
  const openLinks = async () =>
    (await askAs(one, 'secretariat-rcm')('GET', `${base}/review-links`)).json<{
      links: Record<string, { count: number; since: number }>
    }>().links

  const rowsOf = (csv: string): string[][] => parse(csv, { bom: true })

  test('have a line for each delegate with a link that works, and reminders for those who said nothing alone', async () => {
    await send()
    const ask = askAs(one, 'secretariat-rcm')
    const letters = await ask('POST', `${base}/review-letters.csv`, wanted)
    const rows = rowsOf(letters.text)
    expect(rows[0]).toEqual(['email', 'name', 'delegation', 'draft', 'until', 'observations', 'link'])
    expect(rows.slice(1).map((row) => row.slice(1, 4))).toEqual([
      ['honduras-1', 'honduras', '1'],
      ['honduras-2', 'honduras', '1'],
      ['guatemala-1', 'guatemala', '1'],
      ['belize-1', 'belize', '1'],
    ])
    const secret = rows[1]?.[6]?.split('/').at(-1) ?? ''
    await outside()('POST', `/api/outside/review/${secret}/observations`, said())
    const reminders = rowsOf(
      (await ask('POST', `${base}/review-letters.csv`, { ...wanted, language: 'es', isReminder: true })).text,
    )
    expect(reminders.slice(1).map((row) => row[2])).toEqual(['guatemala', 'belize'])
    // The link of the first letter goes on working.
    expect((await outside()('GET', `/api/outside/review/${secret}`)).status).toBe(200)
  })

  test('end the links of before only where that is asked for, and only of those they are for', async () => {
    await send()
    const ask = askAs(one, 'secretariat-rcm')
    const [honduras, belize] = [await linkFor('honduras'), await linkFor('belize')]
    await ask('POST', `${base}/review-letters.csv`, wanted)
    expect(await openLinks()).toMatchObject({ honduras: { count: 2 }, belize: { count: 2 }, guatemala: { count: 1 } })
    await outside()('POST', `${honduras}/observations`, said())
    await ask('POST', `${base}/review-letters.csv`, { ...wanted, isReminder: true, endsEarlier: true })
    expect(await openLinks()).toMatchObject({ honduras: { count: 2 }, belize: { count: 1 }, guatemala: { count: 1 } })
    expect([(await outside()('GET', honduras)).status, (await outside()('GET', belize)).status]).toEqual([200, 410])
  })

  test('are refused while no draft is out', async () => {
    const answer = await askAs(one, 'secretariat-rcm')('POST', `${base}/review-letters.csv`, wanted)
    expect([answer.status, codeOf(answer)]).toEqual([404, 'unknownReportDraft'])
  })
})

describe('the final report', () => {
  test('all downloads come from its snapshot until it is reopened', async () => {
    await wish({ type: 'FinaliseReport', docSeq: 1_000, reason: '' })
    const hash = reportNow()?.finals[0]?.hash ?? ''
    const ask = askAs(one, 'secretariat-rcm')
    const read = async () => (await ask('GET', `${base}.json`)).text
    expect(contentHash(await read())).toBe(hash)
    await wish({ type: 'DefineTopic', topic: { id: 'late', name: { en: 'Late topic' }, prompt: {} } })
    expect(contentHash(await read())).toBe(hash)
    expect((await ask('GET', `${base}.html?language=en`)).text).toContain(`final · ${hash.slice(0, 12)}`)
    await wish({ type: 'ReopenReport', reason: 'A name was wrong.' })
    expect(contentHash(await read())).not.toBe(hash)
    expect((await ask('GET', `${base}.html?language=en`)).text).toContain('working version')
  })

  test('its written sections take no more words', async () => {
    await wish({ type: 'FinaliseReport', docSeq: 1_000, reason: '' })
    await askAs(one, 'secretariat-rcm')('GET', base)
    const doc = await one.openDoc('secretariat-rcm', { kind: 'report', workshopId: W })
    await expect.poll(() => doc.doc.getMap('recs').size).toBeGreaterThan(0)
    setText(doc.doc, 'summary', { field: 'text', language: 'en', text: 'Too late.' })
    await expect.poll(() => doc.state.synced).toBe(true)
    const other = await one.openDoc('facilitator-rcm', { kind: 'report', workshopId: W })
    await expect.poll(() => other.doc.getMap('recs').size).toBeGreaterThan(0)
    expect((await askAs(one, 'secretariat-rcm')('GET', base)).text).not.toContain('Too late.')
  })
})
