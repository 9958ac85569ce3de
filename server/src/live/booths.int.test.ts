/** Over real sockets: coughs, captions as they are typed, and taking over from an interpreter whose page answers no more, or whose sound is gone. */
import { randomUUID } from 'node:crypto'
import type { CaptionLine } from '@plenaria/shared/protocol/booth'
import type { SendReply } from '@plenaria/shared/protocol/live'
import { boothFacts, first, second, third } from '@plenaria/shared/testing/sampleBooths'
import { openGroupsFacts, runningFacts } from '@plenaria/shared/testing/sampleHistories'
import { onAirIn } from '@plenaria/shared/workshop/interpretation/interpretation'
import { personActor } from '@plenaria/shared/workshop/actor'
import type { Command, WorkshopEvent } from '@plenaria/shared/workshop/workshop'
import { createNoteProvider } from '../media/testing/noteProvider.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { dialLive, type RawLive } from '../testing/rawLive.ts'
import { type StartedApp, startApp } from '../testing/startApp.ts'
import { facilitatorRcm, W } from '../testing/startEngine.ts'
import { untilWorkshop } from '../testing/untilState.ts'

type Answer = { ok: boolean; refusal?: { code: string }; lines?: readonly CaptionLine[] }

const started: StartedApp[] = []
const dialled: RawLive[] = []
afterEach(async () => {
  for (const socket of dialled.splice(0)) socket.close()
  for (const one of started.splice(0)) await one.stop()
})
const start = async (facts: readonly WorkshopEvent[] = [...runningFacts, ...boothFacts]): Promise<StartedApp> => {
  const one = await startApp({ facts })
  started.push(one)
  return one
}
const dial = async (one: StartedApp, personId: string): Promise<RawLive> => {
  const socket = dialLive({ url: one.url, personId, cookie: await one.cookieOf(personId) })
  dialled.push(socket)
  await socket.join()
  return socket
}
const order = ({ app }: StartedApp, command: Command, by = facilitatorRcm) =>
  app.engine.handle({ workshopId: W, commandId: randomUUID(), commands: [command], actor: by })
const room = { roomId: 'plenary' }
const english = { ...room, into: 'en' }
const heardBy = (socket: RawLive, name: string) =>
  socket.heard.flatMap(([event, message]) => (event === name ? [message] : []))
const untilHeard = (socket: RawLive, name: string, count = 1) =>
  socket.until(() => heardBy(socket, name).length >= count)
/** What was sent before this has arrived. */
const settled = (socket: RawLive) => socket.ask('clock', {})

describe('a cough', () => {
  test('is told to those backstage, and ends with the connection', async () => {
    const one = await start()
    await order(one, { type: 'TakeBooth', ...english }, personActor(first))
    const [booth, lead, delegate] = await Promise.all(
      [first, 'facilitator-rcm', 'honduras-1'].map((id) => dial(one, id)),
    )
    if (!booth || !lead || !delegate) throw new Error('Not everybody is here')
    expect(await booth.ask<Answer>('booth:cough', { isCoughing: true })).toEqual({ ok: true })
    await untilHeard(lead, 'booth:coughs')
    booth.close()
    await untilHeard(lead, 'booth:coughs', 2)
    expect(heardBy(lead, 'booth:coughs')).toEqual([{ personIds: [first] }, { personIds: [] }])
    await settled(delegate)
    expect(heardBy(delegate, 'booth:coughs')).toEqual([])
  })

  test('is only for who is in a booth', async () => {
    const one = await start()
    const delegate = await dial(one, 'honduras-1')
    const answer = await delegate.ask<Answer>('booth:cough', { isCoughing: true })
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'noBooth' } })
    expect(await delegate.ask<Answer>('booth:cough', { isCoughing: 'yes' })).toMatchObject({ ok: false })
  })
})

describe('captions', () => {
  const caption = (text: string, more = {}) => ({ ...room, language: 'en', text, isDone: false, ...more })
  const turn = (isOn: boolean, roomId = 'plenary'): Command => ({ type: 'SwitchCaptions', roomId, isOn })

  test('reach everybody in the room as they are typed, and whoever comes later', async () => {
    const one = await start()
    await order(one, { type: 'TakeBooth', ...english }, personActor(first))
    await order(one, turn(true))
    const [booth, delegate] = await Promise.all([first, 'honduras-1'].map((id) => dial(one, id)))
    if (!booth || !delegate) throw new Error('Not everybody is here')
    await booth.ask('booth:caption', caption('Good'))
    await booth.ask('booth:caption', caption('Good morning.', { isDone: true }))
    await untilHeard(delegate, 'booth:line', 2)
    expect(heardBy(delegate, 'booth:line')).toMatchObject([
      { number: 1, text: 'Good', isDone: false, personId: first },
      { number: 1, text: 'Good morning.', isDone: true },
    ])
    const late = await dial(one, 'belize-1')
    expect((await late.ask<Answer>('booth:captions', room)).lines).toMatchObject([{ text: 'Good morning.' }])
    await order(one, turn(false))
    expect((await late.ask<Answer>('booth:captions', room)).lines).toEqual([])
  })

  test('stay in their room', async () => {
    const one = await start([...openGroupsFacts, ...boothFacts])
    await order(one, turn(true, 'group-2'))
    const inGroup = { roomId: 'group-2', language: 'en', text: 'Among us', isDone: true }
    const [rapporteur, inside, outside] = await Promise.all(
      ['rapporteur-2', 'belize-1', 'honduras-1'].map((id) => dial(one, id)),
    )
    if (!rapporteur || !inside || !outside) throw new Error('Not everybody is here')
    expect(await rapporteur.ask<Answer>('booth:caption', inGroup)).toEqual({ ok: true })
    await untilHeard(inside, 'booth:line')
    await settled(outside)
    expect(heardBy(outside, 'booth:line')).toEqual([])
    expect(await outside.ask<Answer>('booth:captions', { roomId: 'group-2' })).toMatchObject({ ok: false })
  })

  test('are typed by nobody else, in no other language, not without end, and only while they are on', async () => {
    const one = await start()
    const [lead, delegate] = await Promise.all(['facilitator-rcm', 'honduras-1'].map((id) => dial(one, id)))
    if (!lead || !delegate) throw new Error('Not everybody is here')
    const refusedWith = async (socket: RawLive, message: object) =>
      (await socket.ask<Answer>('booth:caption', message)).refusal?.code
    expect(await refusedWith(lead, caption('Early'))).toBe('noCaptions')
    await order(one, turn(true))
    expect(await refusedWith(lead, caption('Now'))).toBeUndefined()
    expect(await refusedWith(delegate, caption('Mine'))).toBe('noCaptions')
    expect(await refusedWith(lead, caption('Nu', { language: 'nl' }))).toBe('noCaptions')
    expect(await refusedWith(lead, caption('x'.repeat(201)))).toBe('invalid')
    const flood = await Promise.all(Array.from({ length: 60 }, (_, index) => refusedWith(lead, caption(`${index}`))))
    expect(flood).toContain('tooFast')
  })
})

describe('taking over', () => {
  const onAir = async (one: StartedApp) => {
    await order(one, { type: 'GoOnAir', ...english }, personActor(first))
    await order(one, { type: 'TakeBooth', ...english }, personActor(second))
  }
  const takeOver = async (one: StartedApp): Promise<SendReply> =>
    (await one.connect(second)).send({ type: 'TakeOver', ...english, personId: first })
  const speaking = ({ app }: StartedApp) => {
    const workshop = app.engine.current(W)?.workshop
    return workshop && onAirIn(workshop.interpretation, 'plenary', 'en')?.personId
  }

  test('is refused while the other’s page answers', async () => {
    const one = await start()
    await onAir(one)
    const partner = await one.connect(first)
    await untilWorkshop(partner, ({ people }) => people[first] !== undefined)
    expect(await takeOver(one)).toMatchObject({ ok: false, refusal: { code: 'partnerConnected' } })
    expect(speaking(one)).toBe(first)
  })

  test('works where a connection is there and nobody answers over it', async () => {
    const one = await start()
    await onAir(one)
    await dial(one, first)
    expect(await takeOver(one)).toMatchObject({ ok: true })
    expect(speaking(one)).toBe(second)
  })

  test('[IN20] works where the other is there and their sound is not: those backstage are told, and a cough is not that', async () => {
    // Ten times as fast, so that a while without sound is soon over.
    const from = Date.now()
    const now = () => from + (Date.now() - from) * 10
    const one = await startApp({ facts: [...runningFacts, ...boothFacts], media: createNoteProvider(), now })
    started.push(one)
    await onAir(one)
    await order(one, { type: 'GoOnAir', ...room, into: 'fr' }, personActor(third))
    const [speaker, lead, delegate] = await Promise.all(
      [first, 'facilitator-rcm', 'honduras-1'].map((id) => dial(one, id)),
    )
    if (!speaker || !lead || !delegate) throw new Error('Not everybody is here')
    const page = await one.connect(first)
    await untilWorkshop(page, ({ people }) => people[first] !== undefined)
    const { plan } = await speaker.ask<{ plan: { peerId: string } }>('media:join', {})
    const mic = { peerId: plan.peerId, kind: 'mic' }
    await speaker.ask('media:publish', { ...mic, channel: 'language:en', sdp: 'v=0' })
    await speaker.ask('media:live', { ...mic, isLive: false })
    await untilHeard(lead, 'booth:unheard', 2)
    expect(heardBy(lead, 'booth:unheard').at(-1)).toEqual({ personIds: [third] })
    expect(await takeOver(one)).toMatchObject({ ok: false, refusal: { code: 'partnerConnected' } })
    await speaker.ask('media:leave', { peerId: plan.peerId })
    await expect
      .poll(() => heardBy(lead, 'booth:unheard').at(-1), { timeout: 15_000 })
      .toEqual({ personIds: [first, third] })
    expect(await takeOver(one)).toMatchObject({ ok: true })
    expect(speaking(one)).toBe(second)
    await settled(delegate)
    expect(heardBy(delegate, 'booth:unheard')).toEqual([])
  }, 30_000)

  test('works where there is none', async () => {
    const one = await start()
    await onAir(one)
    expect(await takeOver(one)).toMatchObject({ ok: true })
  })
})
