/** The facts lane and those who are not welcome: strangers, withdrawn links, other sites, garbage, floods. */
import { randomUUID } from 'node:crypto'
import type { SendReply } from '@plenaria/shared/protocol/live'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { minutes } from '@plenaria/shared/time'
import { type Actor, organiser } from '@plenaria/shared/workshop/actor'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { afterEach, describe, expect, test } from 'vitest'
import { synced, until } from '../docs/testing/until.ts'
import { createFakeClock } from '../testing/fakeClock.ts'
import { type Dial, dialLive, type RawLive } from '../testing/rawLive.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'
import { untilOnline, untilState } from '../testing/untilState.ts'

const started: StartedApp[] = []
const dialled: RawLive[] = []
afterEach(async () => {
  for (const socket of dialled.splice(0)) socket.close()
  for (const one of started.splice(0)) await one.stop()
})
const start = async (options: Parameters<typeof startApp>[0] = {}): Promise<StartedApp> => {
  const one = await startApp(options)
  started.push(one)
  return one
}
const dial = async (one: StartedApp, personId: string, options: Partial<Dial> = {}): Promise<RawLive> => {
  const socket = dialLive({ url: one.url, personId, cookie: await one.cookieOf(personId), ...options })
  dialled.push(socket)
  return socket
}
const order = ({ app }: StartedApp, command: Command, actor: Actor = facilitatorRcm) =>
  app.engine.handle({ workshopId: W, commandId: randomUUID(), commands: [command], actor })
const fiveMore: Command = { type: 'AdjustSegment', segmentId: 'opening', by: minutes(5) }
const sendOf = (command: unknown) => ({ commandId: randomUUID(), command })

describe('who is not welcome', () => {
  test('a stranger, a cookie for another seat and a made-up person get no connection', async () => {
    const one = await start()
    const attempts = [
      await dial(one, 'honduras-1', { cookie: undefined }),
      await dial(one, 'honduras-1', { cookie: await one.cookieOf('facilitator-rcm') }),
      await dial(one, 'nobody', { cookie: await one.cookieOf('honduras-1') }),
      await dial(one, 'honduras-1', { workshopId: 'elsewhere' }),
      await dial(one, '__proto__', { cookie: await one.cookieOf('honduras-1') }),
    ]
    for (const socket of attempts) await socket.until(() => socket.refusal() !== null)
    expect(attempts.map((socket) => socket.refusal())).toEqual(attempts.map(() => 'linkUnknown'))
  })

  test('the secret of one seat under the name of another opens neither', async () => {
    const one = await start()
    const own = await one.cookieOf('honduras-1')
    const forged = own.replace('honduras-1', 'facilitator-rcm')
    const socket = await dial(one, 'facilitator-rcm', { cookie: forged })
    await socket.until(() => socket.refusal() !== null)
    const headers = { cookie: forged, 'x-seat': 'facilitator-rcm' }
    expect((await fetch(`${one.url}/api/workshops/${W}/people`, { headers })).status).toBe(401)
    const asOrganiser = { cookie: own.replace(/^[^=]*/, 'organiser'), 'x-seat': 'organiser' }
    expect((await fetch(`${one.url}/api/workshops`, { headers: asOrganiser })).status).toBe(401)
  })

  test('a page of another site gets no socket, even with the cookie', async () => {
    const one = await start()
    for (const origin of ['https://evil.example', 'null', one.url.replace('127.0.0.1', 'localhost')])
      expect(await (await dial(one, 'honduras-1', { origin })).ended).toBeGreaterThanOrEqual(400)
    expect(await (await dial(one, 'honduras-1', { origin: one.url })).join()).toMatchObject({ ok: true })
  })

  test('a withdrawn link closes the connections, the documents’ too, and its cookie opens nothing any more', async () => {
    const one = await start()
    const connection = await one.connect('honduras-1')
    const doc = await one.openDoc('honduras-1', { kind: 'joint', workshopId: W })
    await Promise.all([untilOnline(connection), synced(doc)])
    const response = await fetch(`${one.url}/api/workshops/${W}/people/honduras-1/link`, {
      method: 'DELETE',
      headers: { cookie: await one.cookieOf('organiser'), 'x-seat': 'organiser' },
    })
    expect(response.status).toBe(200)
    const { refusal } = await untilState(connection, ({ link }) => link === 'refused')
    expect(refusal?.code).toBe('linkUnknown')
    await until(doc, () => doc.state.link === 'closed')
    expect(doc.state.closeCode).toBe(4401)
    const again = await dial(one, 'honduras-1')
    await again.until(() => again.refusal() !== null)
  })

  test('who renews all links sends the others away and stays inside', async () => {
    const one = await start()
    const [renewing, other] = [await one.connect('facilitator-rcm'), await one.connect('honduras-1')]
    await Promise.all([untilOnline(renewing), untilOnline(other)])
    const response = await fetch(`${one.url}/api/workshops/${W}/links`, {
      method: 'POST',
      headers: {
        cookie: await one.cookieOf('facilitator-rcm'),
        'x-seat': 'facilitator-rcm',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ all: true }),
    })
    const { links } = (await response.json()) as { links: { personId: string }[] }
    expect(links.map(({ personId }) => personId)).not.toContain('facilitator-rcm')
    const { refusal } = await untilState(other, ({ link }) => link === 'refused')
    expect(refusal?.code).toBe('linkUnknown')
    const again = await one.connect('facilitator-rcm')
    await untilOnline(again)
    expect(renewing.state().link).toBe('online')
  })

  test('a person who is removed is sent away and cannot join again', async () => {
    const one = await start()
    const connection = await one.connect('honduras-1')
    await untilOnline(connection)
    await order(one, { type: 'RemovePerson', personId: 'honduras-1' }, organiser)
    const { refusal } = await untilState(connection, ({ link }) => link === 'refused')
    expect(refusal?.code).toBe('unknownPerson')
  })
})

describe('what no client of ours sends', () => {
  test('a malformed message is refused as invalid, and the connection goes on', async () => {
    const one = await start()
    const socket = await dial(one, 'facilitator-rcm')
    await socket.join()
    const malformed: [string, unknown][] = [
      ['join', null],
      ['join', { workshopId: W }],
      ['join', { workshopId: '__proto__', protocol: 1, haveVersion: 0 }],
      ['join', { workshopId: W, protocol: 1, haveVersion: -1 }],
      ['send', 'PauseSegment'],
      ['send', { commandId: 'not-a-uuid', command: { type: 'PauseSegment' } }],
      ['send', sendOf({ type: 'DropTables' })],
      ['send', sendOf({ type: 'AdjustSegment', segmentId: 'opening', by: 1e300 })],
      ['send', sendOf({ type: 'NextSegment', from: { $ne: null } })],
      ['clock', 7],
    ]
    for (const [event, message] of malformed)
      expect(await socket.ask(event, message)).toMatchObject({ refusal: { code: 'invalid' } })
    expect(await socket.ask('send', sendOf(fiveMore))).toMatchObject({ ok: true })
  })

  test('garbage on the wire ends that connection alone', async () => {
    const one = await start()
    const healthy = await one.connect('facilitator-rcm')
    await untilOnline(healthy)
    const garbage: (string | Uint8Array)[] = [
      '42{{{',
      '42[]',
      '4294967296["x"]',
      '451-["x",{"_placeholder":true,"num":0}]',
      '9',
      new Uint8Array([0, 255, 254]),
      '42["join"]',
      '42["send",1]',
      '43999[]',
    ]
    for (const frame of garbage) {
      const socket = await dial(one, 'honduras-1')
      await socket.join()
      socket.send(frame)
      socket.close()
      await socket.ended
    }
    expect(await healthy.send(fiveMore)).toMatchObject({ ok: true })
  })

  test('a message that is too large ends its connection, and nobody else notices', async () => {
    const one = await start()
    const healthy = await one.connect('facilitator-rcm')
    await untilOnline(healthy)
    const socket = await dial(one, 'honduras-1')
    await socket.join()
    socket.send(`42["send",${JSON.stringify('x'.repeat(200_000))}]`)
    await socket.ended
    expect(await healthy.send(fiveMore)).toMatchObject({ ok: true })
  })

  test('a flood is slowed down for that person alone, and a pause ends it', async () => {
    const clock = createFakeClock(dayOneAfter(1))
    const one = await start({ now: clock.now })
    const [fast, other] = [await dial(one, 'facilitator-rcm'), await dial(one, 'facilitator-mirps')]
    await Promise.all([fast.join(), other.join()])
    const replies = await Promise.all(Array.from({ length: 60 }, () => fast.ask<SendReply>('send', sendOf(fiveMore))))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(40)
    expect(replies.filter((reply) => !reply.ok && reply.refusal.code === 'tooFast')).toHaveLength(20)
    expect(await other.ask('send', sendOf(fiveMore))).toMatchObject({ ok: true })
    clock.advance(1_000)
    expect(await fast.ask('send', sendOf(fiveMore))).toMatchObject({ ok: true })
  })
})
