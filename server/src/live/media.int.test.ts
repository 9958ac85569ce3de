/** Sound and picture over real sockets: what pages ask is answered from the facts, and every commit changes what they have. */
import { randomUUID } from 'node:crypto'
import type { MediaAnswer, MediaPlan, MediaQuestion, MediaQuestions } from '@plenaria/shared/protocol/media'
import { boothFacts, first, second, third } from '@plenaria/shared/testing/sampleBooths'
import { groupWorkFacts, openGroupsFacts, runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { samplePeople } from '@plenaria/shared/testing/samplePeople'
import { type Actor, organiser, personActor } from '@plenaria/shared/workshop/actor'
import { languageChannel } from '@plenaria/shared/workshop/soundChannel'
import type { Command } from '@plenaria/shared/workshop/workshop'
import { mediaRights } from '@plenaria/shared/workshop/views/mediaRights'
import { fold } from '@plenaria/shared/testing/givenWhenThen'
import { afterEach, describe, expect, test } from 'vitest'
import { linkMedia, noMedia } from '../media/simpleProviders.ts'
import { createNoteProvider } from '../media/testing/noteProvider.ts'
import { TURN_VALID_FOR } from '../media/iceServers.ts'
import { askAs } from '../testing/askHttp.ts'
import { type RawLive, dialLive } from '../testing/rawLive.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'
import { refuse } from '@plenaria/shared/workshop/refusals'

const started: StartedApp[] = []
const dialled: RawLive[] = []
afterEach(async () => {
  for (const socket of dialled.splice(0)) socket.close()
  for (const one of started.splice(0)) await one.stop()
})

const start = async (options: Parameters<typeof startApp>[0] = {}) => {
  const provider = createNoteProvider()
  const one = await startApp({ media: provider, ...options })
  started.push(one)
  return { ...one, provider }
}
type Started = Awaited<ReturnType<typeof start>>

const sound = { language: null, video: true } as const
const published = { kind: 'mic', channel: 'floor', sdp: 'v=0' } as const

/** A page that has joined the workshop, and what it asks about sound. */
const visit = async (one: Started, personId: string) => {
  const socket = dialLive({ url: one.url, personId, cookie: await one.cookieOf(personId) })
  dialled.push(socket)
  await socket.join()
  const ask = <Name extends MediaQuestion>(name: Name, message: MediaQuestions[Name][0]) =>
    socket.ask<MediaAnswer<Name>>(name, message)
  const heard = (name: string) => socket.heard.filter(([event]) => event === name).map(([, message]) => message)
  return { socket, ask, heard }
}
type Page = Awaited<ReturnType<typeof visit>>

const planOf = async ({ ask }: Page): Promise<Extract<MediaPlan, { mode: 'slots' }>> => {
  const answer = await ask('media:join', {})
  if (!answer.ok || answer.plan.mode !== 'slots') throw new Error(JSON.stringify(answer))
  return answer.plan
}
/** @returns the page with its connection of sound */
const listen = async (one: Started, personId: string) => {
  const page = await visit(one, personId)
  const { peerId } = await planOf(page)
  expect(await page.ask('media:answer', { peerId, sdp: 'v=0' })).toMatchObject({ ok: true })
  return { ...page, peerId }
}
const order = (one: Started, command: Command, actor: Actor = facilitatorRcm) =>
  one.app.engine.handle({ workshopId: W, commandId: randomUUID(), commands: [command], actor })
const voicesOf = ({ provider }: Started) =>
  provider.voices(W).map(({ personId, roomId, channel }) => `${personId} ${roomId} ${channel}`)
const soon = { timeout: 5_000, interval: 20 }

describe('joining', () => {
  test('everybody is placed where the facts say, with the slots of the engine', async () => {
    const one = await start({ facts: openGroupsFacts })
    for (const { personId } of samplePeople) await listen(one, personId)
    const workshop = fold(openGroupsFacts)
    expect([...one.provider.places.values()].map(({ personId, roomId }) => [personId, roomId])).toEqual(
      samplePeople.map(({ personId }) => [personId, mediaRights(workshop, personId)?.roomId]),
    )
  })

  test('the organiser has no part in it, and may see how people are heard', async () => {
    const one = await start()
    const page = await visit(one, 'organiser')
    expect(await page.ask('media:join', {})).toEqual(refuse('notAllowed'))
    expect(await page.ask('media:people', {})).toEqual({ ok: true, people: [] })
  })

  test('relays come with a password that runs out', async () => {
    const at = 1_800_000_000_000
    const turn = { urls: ['turn:relay.example.org:3478'], secret: 'shared' }
    const one = await start({ turn, now: () => at })
    const [relay] = (await planOf(await visit(one, 'honduras-1'))).iceServers
    expect(relay?.urls).toEqual(turn.urls)
    expect(Number(relay?.username.split(':')[0])).toBe((at + TURN_VALID_FOR) / 1_000)
    expect(relay?.username).not.toContain('honduras')
    expect(relay?.credential).toMatch(/^[A-Za-z0-9+/]{27}=$/)
    expect((await planOf(await visit(await start(), 'honduras-1'))).iceServers).toEqual([])
  })

  test('where there is no engine, or it cannot run, the answer says so and everything else goes on', async () => {
    const broken = { ...createNoteProvider(), start: () => Promise.reject(new Error('no library')) }
    for (const [media, mode, said] of [
      [noMedia, 'none', ''],
      [linkMedia, 'link', ''],
      [broken, 'none', 'warn: Sound is off'],
    ] as const) {
      const one = await start({ media })
      expect(await (await visit(one, 'honduras-1')).ask('media:join', {})).toEqual({ ok: true, plan: { mode } })
      expect(one.reports.map((line) => line.slice(0, said.length || 1))).toEqual(said === '' ? [] : [said])
    }
  })
})

describe('rights', () => {
  test('nobody publishes what the facts do not give: every role, kind and channel', async () => {
    const one = await start({ facts: openGroupsFacts })
    const workshop = fold(openGroupsFacts)
    const channels = ['floor', 'language:es', 'language:en', 'language:fr'] as const
    for (const { personId } of samplePeople) {
      const { ask, peerId } = await listen(one, personId)
      const rights = mediaRights(workshop, personId)
      for (const kind of ['mic', 'camera', 'screen'] as const)
        for (const channel of channels) {
          const isGiven = kind === 'mic' ? rights?.mic.includes(channel) : channel === 'floor' && rights?.[kind]
          const answer = await ask('media:publish', { peerId, kind, channel, sdp: 'v=0' })
          const given = isGiven === true ? { ok: true, sdp: 'v=0' } : refuse('notYourMicrophone')
          expect([personId, kind, channel, answer]).toEqual([personId, kind, channel, given])
        }
    }
  })

  test('nobody touches the connection of another person, another workshop or nobody', async () => {
    const one = await start()
    const [lead, other] = [await listen(one, 'facilitator-rcm'), await listen(one, 'facilitator-mirps')]
    await lead.ask('media:publish', { peerId: lead.peerId, ...published })
    const strange = [lead.peerId, 'x'.repeat(32)]
    for (const peerId of strange) {
      const questions = [
        ['media:publish', { peerId, ...published }],
        ['media:answer', { peerId, sdp: 'v=0' }],
        ['media:listen', { peerId, ...sound }],
        ['media:live', { peerId, kind: 'mic', isLive: false }],
        ['media:unpublish', { peerId, kind: 'mic' }],
        ['media:resume', { peerId }],
        ['media:leave', { peerId }],
        ['media:report', { peerId, loss: 0, roundTrip: 0, level: 0 }],
      ] as const
      for (const [name, message] of questions)
        expect(await other.socket.ask(name, message)).toEqual(refuse('soundLost'))
    }
    expect(voicesOf(one)).toEqual(['facilitator-rcm plenary floor'])
  })

  test('an ear for a language that the room does not have gets the floor', async () => {
    const one = await start({ facts: openGroupsFacts })
    const hears = async (personId: string) => {
      const { ask, peerId } = await listen(one, personId)
      await ask('media:listen', { peerId, language: 'en', video: false })
      const { language, source, video } = one.provider.places.get(peerId) ?? {}
      return [language, source, video]
    }
    expect(await hears('belize-1')).toEqual(['en', 'floor', false])
    expect(await hears('honduras-1')).toEqual([null, 'floor', false])
  })

  test('a commit moves, mutes and sends away at once, whatever the page does', async () => {
    const one = await start({ facts: groupWorkFacts })
    const lead = await listen(one, 'facilitator-rcm')
    const honduras = await listen(one, 'honduras-1')
    expect(await honduras.ask('media:publish', { peerId: honduras.peerId, ...published })).toEqual(
      refuse('notYourMicrophone'),
    )
    await order(one, { type: 'OpenGroups' })
    expect(one.provider.places.get(honduras.peerId)?.roomId).toBe('group-1')
    await lead.ask('media:publish', { peerId: lead.peerId, ...published })
    await honduras.ask('media:publish', { peerId: honduras.peerId, ...published })
    expect(voicesOf(one)).toEqual(['facilitator-rcm plenary floor', 'honduras-1 group-1 floor'])
    await order(one, { type: 'MovePerson', personId: 'honduras-1', from: 'group-1', to: 'group-2' })
    expect(voicesOf(one)).toContain('honduras-1 group-2 floor')
    await order(one, { type: 'MutePeople', personIds: ['honduras-1'] })
    expect(voicesOf(one)).toEqual(['facilitator-rcm plenary floor'])
    await honduras.socket.until(() => honduras.heard('media:stopped').length > 0)
    expect(honduras.heard('media:stopped')).toEqual([{ peerId: honduras.peerId, kind: 'mic', why: 'notYours' }])
    await order(one, { type: 'UnmutePerson', personId: 'honduras-1' })
    expect(voicesOf(one)).toEqual(['facilitator-rcm plenary floor'])
    await honduras.ask('media:publish', { peerId: honduras.peerId, ...published })
    await order(one, { type: 'CloseGroups' })
    expect(voicesOf(one)).toEqual(['facilitator-rcm plenary floor'])
    expect(one.provider.places.get(honduras.peerId)?.roomId).toBe('plenary')
    await order(one, { type: 'RemovePerson', personId: 'honduras-1' }, organiser)
    expect(one.provider.peersOf('honduras-1')).toEqual([])
  })
})

describe('booths', () => {
  const booths = [...runningFacts, ...boothFacts]
  const into = (language: string) => ({ kind: 'mic', channel: languageChannel(language), sdp: 'v=0' }) as const
  const airOf = ({ provider }: Started) =>
    provider.voices(W).map(({ personId, channel, isLive }) => `${personId} ${channel} ${isLive ? 'heard' : 'silent'}`)
  const wish = (one: Started, personId: string, command: Command) => order(one, command, personActor(personId))
  const plenary = { roomId: 'plenary' } as const

  /** An interpreter in a booth with an open microphone. */
  const seated = async (one: Started, personId: string, language: string) => {
    await wish(one, personId, { type: 'TakeBooth', ...plenary, into: language })
    const page = await listen(one, personId)
    expect(await page.ask('media:publish', { peerId: page.peerId, ...into(language) })).toMatchObject({ ok: true })
    return page
  }

  test('[MR5] a microphone in a booth is heard on air and at no other time, whatever its page says', async () => {
    const one = await start({ facts: booths })
    const { ask, peerId } = await listen(one, first)
    expect(await ask('media:publish', { peerId, ...into('en') })).toEqual(refuse('notYourMicrophone'))
    await wish(one, first, { type: 'TakeBooth', ...plenary, into: 'en' })
    await ask('media:publish', { peerId, ...into('en') })
    expect(airOf(one)).toEqual([`${first} language:en silent`])
    await ask('media:live', { peerId, kind: 'mic', isLive: true })
    expect(airOf(one)).toEqual([`${first} language:en silent`])
    await wish(one, first, { type: 'GoOnAir', ...plenary, into: 'en' })
    expect(airOf(one)).toEqual([`${first} language:en heard`])
    await ask('media:live', { peerId, kind: 'mic', isLive: false })
    expect(airOf(one)).toEqual([`${first} language:en silent`])
    await ask('media:live', { peerId, kind: 'mic', isLive: true })
    expect(airOf(one)).toEqual([`${first} language:en heard`])
    await wish(one, first, { type: 'GoOffAir', personId: first })
    expect(airOf(one)).toEqual([`${first} language:en silent`])
    await wish(one, first, { type: 'LeaveBooth' })
    expect(airOf(one)).toEqual([])
  })

  test('[MR5] a change of direction moves the open microphone to the other channel', async () => {
    const one = await start({ facts: booths })
    const { ask, peerId } = await seated(one, first, 'en')
    await wish(one, first, { type: 'GoOnAir', ...plenary, into: 'en' })
    await wish(one, first, { type: 'ChangeDirection', ...plenary, into: 'es', spoken: 'en' })
    expect(airOf(one)).toEqual([`${first} language:es heard`])
    // A page that opens its microphone anew does not know of it yet.
    await ask('media:unpublish', { peerId, kind: 'mic' })
    await ask('media:publish', { peerId, ...into('en') })
    expect(airOf(one)).toEqual([`${first} language:es heard`])
  })

  test('[MR5] a handover silences one and lets the other out in one step', async () => {
    const one = await start({ facts: booths })
    await seated(one, first, 'en')
    await seated(one, second, 'en')
    await wish(one, first, { type: 'GoOnAir', ...plenary, into: 'en' })
    expect(airOf(one)).toEqual([`${first} language:en heard`, `${second} language:en silent`])
    await wish(one, first, { type: 'OfferHandover', ...plenary, into: 'en', personId: second })
    await wish(one, second, { type: 'AcceptHandover', ...plenary, into: 'en' })
    expect(airOf(one)).toEqual([`${first} language:en silent`, `${second} language:en heard`])
  })

  test('[MR5] an interpreter hears the channel they work from in place of the floor', async () => {
    const one = await start({ facts: booths })
    const { peerId } = await seated(one, third, 'fr')
    await wish(one, second, { type: 'GoOnAir', ...plenary, into: 'es' })
    await wish(one, third, { type: 'ListenTo', ...plenary, source: 'es' })
    expect(one.provider.places.get(peerId)?.source).toBe('language:es')
    await wish(one, second, { type: 'GoOffAir', personId: second })
    expect(one.provider.places.get(peerId)?.source).toBe('floor')
  })

  test('whose microphone is ready in a booth is told, and is no voice of the room', async () => {
    const one = await start({ facts: booths })
    const listener = await listen(one, 'honduras-1')
    await seated(one, first, 'en')
    await expect
      .poll(() => listener.heard('media:state').at(-1), soon)
      .toEqual({ roomId: 'plenary', voices: [], ready: [first] })
  })
})

describe('what pages are told', () => {
  test('who speaks in their room, and in no other', async () => {
    const one = await start({ facts: openGroupsFacts })
    const [inOne, inTwo] = [await listen(one, 'guatemala-1'), await listen(one, 'belize-1')]
    const speaker = await listen(one, 'honduras-1')
    await speaker.ask('media:publish', { peerId: speaker.peerId, ...published })
    const voice = { personId: 'honduras-1', kind: 'mic', channel: 'floor', isTalking: false }
    await expect
      .poll(() => inOne.heard('media:state').at(-1), soon)
      .toEqual({ roomId: 'group-1', voices: [voice], ready: [] })
    await order(one, { type: 'MovePerson', personId: 'honduras-1', from: 'group-1', to: 'group-2' })
    await expect
      .poll(() => inTwo.heard('media:state').at(-1), soon)
      .toEqual({ roomId: 'group-2', voices: [voice], ready: [] })
    await expect
      .poll(() => inOne.heard('media:state').at(-1), soon)
      .toEqual({ roomId: 'group-1', voices: [], ready: [] })
  })

  test('an engine that begins anew, and a connection that failed: everybody concerned opens again', async () => {
    const one = await start()
    const [a, b] = [await listen(one, 'honduras-1'), await listen(one, 'belize-1')]
    one.provider.say({ type: 'lost', peerId: a.peerId })
    await a.socket.until(() => a.heard('media:reset').length === 1)
    expect(b.heard('media:reset')).toEqual([])
    expect(await a.ask('media:resume', { peerId: a.peerId })).toEqual(refuse('soundLost'))
    one.provider.say({ type: 'reset', workshopIds: null })
    await b.socket.until(() => b.heard('media:reset').length === 1)
    expect(b.heard('media:reset')[0]).toMatchObject({ within: expect.any(Number) })
    await planOf(b)
  })

  test('how people are heard reaches those who run the workshop, in batches, and nobody else', async () => {
    const one = await start()
    const [staff, delegate] = [await visit(one, 'facilitator-mirps'), await listen(one, 'honduras-1')]
    expect(await delegate.ask('media:people', {})).toEqual(refuse('notAllowed'))
    const measured = { loss: 2.5, roundTrip: 180, level: 0.4 }
    for (let again = 0; again < 3; again += 1)
      await delegate.ask('media:report', { peerId: delegate.peerId, ...measured })
    await staff.socket.until(() => staff.heard('media:quality').length > 0)
    const person = { personId: 'honduras-1', roomId: 'plenary', language: null, sends: [], ...measured }
    expect(staff.heard('media:quality')).toEqual([{ people: [person], gone: [] }])
    expect(await staff.ask('media:people', {})).toEqual({ ok: true, people: [person] })
    await delegate.ask('media:leave', { peerId: delegate.peerId })
    await staff.socket.until(() => staff.heard('media:quality').length > 1)
    expect(staff.heard('media:quality')[1]).toEqual({ people: [], gone: ['honduras-1'] })
    expect(delegate.heard('media:quality')).toEqual([])
  })
})

test('a page that lost its socket goes on with the connection it had', async () => {
  const one = await start()
  const { socket, peerId } = await listen(one, 'facilitator-rcm')
  socket.close()
  await socket.ended
  const again = await visit(one, 'facilitator-rcm')
  expect(await again.ask('media:resume', { peerId })).toEqual({ ok: true })
  expect(await again.ask('media:publish', { peerId, ...published })).toMatchObject({ ok: true })
})

test('a link that is renewed or withdrawn ends the sound of whoever had it', async () => {
  for (const method of ['POST', 'DELETE']) {
    const one = await start()
    await listen(one, 'honduras-1')
    await listen(one, 'belize-1')
    const { status } = await askAs(one, 'organiser')(method, `/api/workshops/${W}/people/honduras-1/link`)
    expect(status).toBe(200)
    expect([one.provider.peersOf('honduras-1').length, one.provider.peersOf('belize-1').length]).toEqual([0, 1])
  }
})

test('malformed messages are refused, and a flood is slowed down', async () => {
  const one = await start({ facts: runningFacts, now: () => 1_800_000_000_000 })
  const { socket, peerId, ask } = await listen(one, 'honduras-1')
  for (const [name, message] of [
    ['media:join', null],
    ['media:answer', { peerId, sdp: 'x'.repeat(20_001) }],
    ['media:answer', { peerId: '../x', sdp: 'v=0' }],
    ['media:publish', { peerId, kind: 'radio', channel: 'floor', sdp: 'v=0' }],
    ['media:publish', { peerId, kind: 'mic', channel: 'group-2', sdp: 'v=0' }],
    ['media:report', { peerId, loss: Number.NaN, roundTrip: 1, level: 0 }],
    ['media:report', { peerId, loss: 101, roundTrip: 1, level: 0 }],
  ] as const)
    expect(await socket.ask(name, message)).toEqual(refuse('invalid'))
  const joins = await Promise.all(Array.from({ length: 20 }, () => ask('media:join', {})))
  expect(joins.filter(({ ok }) => ok)).toHaveLength(11)
  expect(one.provider.peersOf('honduras-1')).toHaveLength(1)
})
