/** The facts lane over real sockets: joining, healing, presence, rights that change. */
import { PROTOCOL_VERSION } from '@plenaria/shared/protocol/protocolVersion'
import { randomUUID } from 'node:crypto'
import type { JoinReply, SendReply } from '@plenaria/shared/protocol/live'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { dayOneAfter } from '@plenaria/shared/testing/sampleFacts'
import { groupWorkFacts, runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { minutes } from '@plenaria/shared/time'
import { type Actor, organiser, system } from '@plenaria/shared/workshop/actor'
import { currentSegment } from '@plenaria/shared/workshop/agenda/agenda'
import { isPresent } from '@plenaria/shared/workshop/people/evolvePeople'
import { redactEvent, redactWorkshop } from '@plenaria/shared/workshop/redact'
import type { Command, Workshop, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { afterEach, describe, expect, test } from 'vitest'
import { createFakeClock } from '../testing/fakeClock.ts'
import { type Dial, dialLive, type RawLive } from '../testing/rawLive.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'
import { untilOnline, untilState, untilWorkshop } from '../testing/untilState.ts'

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
const logOf = async ({ ports }: StartedApp): Promise<WorkshopEvent[]> =>
  (await ports.eventStore.read(W, 0)).map(({ event }) => event)
const next: Command = { type: 'NextSegment', from: 'opening' }
const fiveMore: Command = { type: 'AdjustSegment', segmentId: 'opening', by: minutes(5) }
/** A moment before anything rings by itself. */
const earlyClock = createFakeClock(dayOneAfter(12))
const sendOf = (command: unknown) => ({ commandId: randomUUID(), command })

describe('joining', () => {
  test('the first join brings the whole state as the audience may see it', async () => {
    const one = await start({ facts: groupWorkFacts, now: earlyClock.now })
    for (const [personId, audience] of [
      ['honduras-1', 'everyone'],
      ['facilitator-rcm', 'staff'],
    ] as const) {
      const reply = await (await dial(one, personId)).join<JoinReply>()
      expect(reply).toMatchObject({ ok: true, version: groupWorkFacts.length, audience, state: { kind: 'snapshot' } })
      const text = reply.ok && reply.state.kind === 'snapshot' ? reply.state.workshop : ''
      expect(JSON.parse(text)).toEqual(redactWorkshop(fold(groupWorkFacts), audience))
    }
  })

  test('who was away a little gets the events since, and no more', async () => {
    const one = await start({ facts: groupWorkFacts, now: earlyClock.now })
    const reply = await (await dial(one, 'honduras-1')).join<JoinReply>(groupWorkFacts.length - 3)
    const events = groupWorkFacts.slice(-3).map((event) => redactEvent(event, 'everyone'))
    expect(reply).toMatchObject({ ok: true, version: groupWorkFacts.length, state: { kind: 'events', events } })
  })

  test('a version that is not of this log brings the whole state', async () => {
    const one = await start()
    const reply = await (await dial(one, 'honduras-1')).join<JoinReply>(runningFacts.length + 7)
    expect(reply).toMatchObject({ version: runningFacts.length, state: { kind: 'snapshot' } })
  })

  test('a client of another protocol is told to reload', async () => {
    const one = await start()
    const socket = await dial(one, 'honduras-1')
    const reply = await socket.ask('join', { workshopId: W, protocol: 999, haveVersion: 0 })
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'reload' } })
  })

  test('a seat in one workshop opens no other', async () => {
    const one = await start()
    const socket = await dial(one, 'honduras-1')
    const reply = await socket.ask('join', { workshopId: 'other', protocol: PROTOCOL_VERSION, haveVersion: 0 })
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'notAllowed' } })
  })
})

describe('what is committed', () => {
  test('reaches everybody once, in order, each audience as it may see it', async () => {
    const one = await start({ facts: groupWorkFacts })
    const [staff, other] = [await dial(one, 'facilitator-mirps'), await dial(one, 'honduras-1')]
    await Promise.all([staff.join(), other.join()])
    await order(one, { type: 'MovePerson', personId: 'honduras-1', from: 'group-1', to: 'group-2' })
    await order(one, { type: 'PauseSegment' })
    const committed = (socket: RawLive) => socket.heard.filter(([name]) => name === 'committed')
    for (const socket of [staff, other])
      await socket.until(() => JSON.stringify(committed(socket)).includes('SegmentPaused'))
    expect(JSON.stringify(committed(staff))).toContain('"personId":"honduras-1","to":"group-2"')
    expect(JSON.stringify(committed(other))).not.toContain('group-2')
  })

  test('a gap, left by another process, makes the client join again; it then shows everything', async () => {
    const one = await start()
    const connection = await one.connect('honduras-1')
    await untilOnline(connection)
    const log = await logOf(one)
    await one.ports.eventStore.append(W, {
      commandId: 'elsewhere',
      events: [{ type: 'SegmentPaused', segmentId: 'opening', at: dayOneAfter(1) }],
      expectedVersion: log.length,
      at: 1,
    })
    await order(one, next)
    const { workshop } = await untilWorkshop(connection, ({ agenda }) => agenda.currentSegmentId === 'group-work')
    expect(workshop).toEqual(redactWorkshop(fold(await logOf(one)), 'everyone'))
  })

  test('the head heals a last message that was lost', async () => {
    const one = await start()
    const connection = await one.connect('honduras-1')
    await untilWorkshop(
      connection,
      ({ people }) => people['honduras-1'] !== undefined && isPresent(people['honduras-1']),
    )
    const paused: WorkshopEvent = { type: 'SegmentPaused', segmentId: 'opening', at: dayOneAfter(1) }
    const expectedVersion = (await logOf(one)).length
    await one.ports.eventStore.append(W, { commandId: 'elsewhere', events: [paused], expectedVersion, at: 1 })
    // An order without effect makes the server read on, and tells nobody.
    await order(one, { type: 'Wake' }, system)
    const { version } = await untilWorkshop(
      connection,
      ({ agenda }) => currentSegment(agenda)?.timer.status === 'paused',
    )
    expect(version).toBeGreaterThan(expectedVersion)
  })

  test('a command is answered with the version that holds it, and a retry with the same', async () => {
    const one = await start()
    const socket = await dial(one, 'facilitator-rcm')
    await socket.join()
    const message = sendOf(fiveMore)
    const replies = [await socket.ask<SendReply>('send', message), await socket.ask<SendReply>('send', message)]
    expect(replies.every(({ ok }) => ok)).toBe(true)
    expect((await logOf(one)).filter(({ type }) => type === 'SegmentAdjusted')).toHaveLength(1)
  })
})

describe('presence and attendance', () => {
  test('a storm of n joins costs a few messages for each, not n', async () => {
    const crowd = Array.from({ length: 60 }, (_, index) => `crowd-${index}`)
    const enrolled = crowd.map(
      (personId): WorkshopEvent => ({
        type: 'PersonEnrolled',
        person: {
          personId,
          delegationId: null,
          represents: [],
          understands: ['es'],
          grants: [{ role: 'observer', platformId: null }],
        },
      }),
    )
    const one = await start({ facts: [...runningFacts, ...enrolled] })
    const sockets = await Promise.all(crowd.map((personId) => dial(one, personId)))
    const replies = await Promise.all(sockets.map((socket) => socket.join<JoinReply>()))
    const told = (socket: RawLive) => socket.heard.filter(([name]) => name === 'presence')
    const known = (index: number) => {
      const reply = replies[index]
      const news = told(sockets[index] as RawLive).flatMap(([, message]) => (message as { online: string[] }).online)
      return new Set([...(reply?.ok ? reply.online : []), ...news]).size
    }
    await Promise.all(sockets.map((socket, index) => socket.until(() => known(index) === crowd.length)))
    const most = Math.max(...sockets.map((socket) => told(socket).length))
    expect(most).toBeLessThan(crowd.length / 4)
    const commits = sockets[0]?.heard.filter(([name]) => name === 'committed') ?? []
    expect(commits.length).toBeLessThan(crowd.length / 4)
  }, 20_000)

  test('who comes is recorded as arrived; who is gone for longer than the grace as left', async () => {
    const one = await start({ grace: 100 })
    const witness = await one.connect('facilitator-rcm')
    const connection = await one.connect('honduras-1')
    const isHere = ({ people }: Workshop) => people['honduras-1'] !== undefined && isPresent(people['honduras-1'])
    await untilWorkshop(witness, isHere)
    await untilState(witness, ({ online }) => online.has('honduras-1'))
    connection.close()
    await untilState(witness, ({ online }) => !online.has('honduras-1'))
    const { workshop } = await untilWorkshop(witness, (now) => !isHere(now))
    expect(workshop.people['honduras-1']?.stays).toHaveLength(1)
  })

  test('a second tab that closes, and a page that reloads, are no departures', async () => {
    const one = await start({ grace: 5_000 })
    const witness = await one.connect('facilitator-rcm')
    const [first, second] = [await one.connect('honduras-1'), await one.connect('honduras-1')]
    await Promise.all([untilOnline(first), untilOnline(second)])
    await untilWorkshop(witness, ({ people }) => people['honduras-1'] !== undefined && isPresent(people['honduras-1']))
    second.close()
    first.close()
    await untilState(witness, ({ online }) => !online.has('honduras-1'))
    await untilOnline(await one.connect('honduras-1'))
    await untilState(witness, ({ online }) => online.has('honduras-1'))
    expect(
      (await logOf(one)).filter((event) => JSON.stringify(event).includes('"left":[{"personId":"honduras-1"')),
    ).toEqual([])
  })
})

test('a change of role brings the person back with the rights and the view they have then', async () => {
  const one = await start({ facts: groupWorkFacts })
  const connection = await one.connect('guatemala-1')
  await untilOnline(connection)
  expect(connection.state().workshop.groups.plan?.seats).toEqual({})
  const person = (role: 'moderator' | 'delegate') => ({
    personId: 'guatemala-1',
    delegationId: 'guatemala',
    represents: ['rcm', 'mirps'],
    understands: ['es'],
    grants: [{ role, platformId: null }],
  })
  for (const [role, audience] of [
    ['moderator', 'staff'],
    ['delegate', 'everyone'],
  ] as const) {
    await order(one, { type: 'ChangePerson', person: person(role) }, organiser)
    await untilState(connection, (state) => state.link === 'online' && state.audience === audience)
    const { version } = connection.state()
    const { workshop } = connection.state()
    expect(workshop).toEqual(redactWorkshop(fold((await logOf(one)).slice(0, version)), audience))
  }
})

test('two roles in one cookie jar: each tab acts for its own seat', async () => {
  const one = await start()
  const cookie = `${await one.cookieOf('facilitator-rcm')}; ${await one.cookieOf('honduras-1')}`
  const [lead, delegate] = [await dial(one, 'facilitator-rcm', { cookie }), await dial(one, 'honduras-1', { cookie })]
  expect(await lead.join()).toMatchObject({ audience: 'staff' })
  expect(await delegate.join()).toMatchObject({ audience: 'everyone' })
  expect(await delegate.ask('send', sendOf(next))).toMatchObject({ ok: false, refusal: { code: 'notAllowed' } })
  expect(await lead.ask('send', sendOf(next))).toMatchObject({ ok: true })
})
