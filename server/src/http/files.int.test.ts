/** Files over real HTTP: only what is what its name says, only by those who plan, only to save, and gone only when nothing names them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minutes } from '@plenaria/shared/time'
import { personActor } from '@plenaria/shared/workshop/actor'
import { fileLimits } from '../files/fileType.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { W } from '../testing/startEngine.ts'

let one: StartedApp
beforeAll(async () => {
  one = await startApp()
})
afterAll(() => one.stop())

const base = `/api/workshops/${W}/files`
const pdf = new TextEncoder().encode('%PDF-1.7\nslides')

const ask = async (personId: string, method: string, path: string, body?: Uint8Array) =>
  fetch(`${one.url}${path}`, {
    method,
    headers: {
      cookie: await one.cookieOf(personId),
      'x-seat': personId,
      ...(body && { 'content-type': 'application/octet-stream' }),
    },
    ...(body && { body: Buffer.from(body) }),
  })
const add = (name: string, body: Uint8Array, personId = 'secretariat-rcm') =>
  ask(personId, 'POST', `${base}?name=${encodeURIComponent(name)}`, body)
const refusalOf = async (response: Response) => ((await response.json()) as { refusal: { code: string } }).refusal.code

describe('files', () => {
  test('one is added by the secretariat, and everybody in the workshop saves it byte for byte', async () => {
    const { file } = (await (await add('../Guía <b>.pdf', pdf)).json()) as { file: { id: string; name: string } }
    expect(file.name).toBe('Guía <b>.pdf')
    const response = await ask('honduras-1', 'GET', `${base}/${file.id}`)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each([
    ['page.html', '<script>alert(1)</script>', 'fileType'],
    ['slides.pdf', 'MZ\u0000\u0000 a program', 'fileType'],
    ['macro.docm', 'PK\u0003\u0004', 'fileType'],
    ['drawing.svg', '<svg onload="x"/>', 'fileType'],
    ['notes.txt', '\u0000\u0001', 'fileType'],
    ['', 'words', 'emptyFile'],
  ])('%s is refused as %s', async (name, content, code) => {
    expect(await refusalOf(await add(name, new TextEncoder().encode(content)))).toBe(code)
  })

  test('what is too large is refused, and so is who may not plan, before anything is read', async () => {
    const large = await add('large.txt', new Uint8Array(fileLimits.bytes + 1).fill(97))
    expect([large.status, await refusalOf(large)]).toEqual([413, 'tooLarge'])
    expect((await add('a.pdf', pdf, 'honduras-1')).status).toBe(403)
  })

  test('what a segment names is not removed; what nothing names is', async () => {
    const { file } = (await (await add('agenda.pdf', pdf)).json()) as {
      file: { id: string; name: string; size: number }
    }
    const segment = { id: 'with-file', kind: 'panel' as const, title: { en: 'x' }, points: [], coordinator: {} }
    const reply = await one.app.engine.handle({
      workshopId: W,
      commandId: 'name-the-file',
      commands: [
        { type: 'AddSegment', sittingId: 'day-2', segment: { ...segment, planned: minutes(5), files: [file] } },
      ],
      actor: personActor('secretariat-rcm'),
    })
    expect(reply.ok).toBe(true)
    expect(await refusalOf(await ask('secretariat-rcm', 'DELETE', `${base}/${file.id}`))).toBe('fileInUse')
    const { file: other } = (await (await add('other.pdf', pdf)).json()) as { file: { id: string } }
    expect((await ask('secretariat-rcm', 'DELETE', `${base}/${other.id}`)).status).toBe(200)
    expect((await ask('honduras-1', 'GET', `${base}/${other.id}`)).status).toBe(404)
  })
})
