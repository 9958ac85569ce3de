/** What every media provider with slots promises, whatever engine is under it. */
import { randomBytes } from 'node:crypto'
import type { FeedKind } from '@plenaria/shared/protocol/mediaSlots'
import { languageChannel } from '@plenaria/shared/workshop/soundChannel'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { MediaNews, MediaProvider, Placement } from './mediaProvider.ts'
import { listen, type Publishing, speak } from './testing/rtcClient.ts'

export type StartedProvider = {
  readonly provider: MediaProvider
  /** Ends the engine as a crash would. */
  readonly crash: () => void
  readonly stop: () => Promise<void>
}

const news: MediaNews[] = []
const failures: unknown[] = []

/** @param start the provider that is tested; its news and failures must reach the listeners given */
export const describeMediaProvider = (
  name: string,
  start: (tell: (news: MediaNews) => void, failed: (error: unknown) => void) => Promise<StartedProvider>,
): void => {
  describe(`a media provider on ${name}`, () => {
    let started: StartedProvider
    let workshopId = ''
    const opened: { close: () => void }[] = []
    const present: string[] = []

    beforeAll(async () => {
      started = await start(
        (one) => news.push(one),
        (error) => failures.push(error),
      )
    }, 60_000)
    afterAll(() => started.stop(), 60_000)
    afterEach(() => {
      for (const one of opened.splice(0)) one.close()
      for (const peerId of present.splice(0)) started.provider.leave(peerId)
      workshopId = `w-${randomBytes(4).toString('hex')}`
      news.length = 0
      expect(failures.splice(0)).toEqual([])
    })
    workshopId = `w-${randomBytes(4).toString('hex')}`

    const at = (personId: string, more: Partial<Placement> = {}): Placement => ({
      workshopId,
      personId,
      roomId: 'plenary',
      language: null,
      source: 'floor',
      video: true,
      ...more,
    })
    const peerOf = (personId: string, page = 1) => `${workshopId}-${personId}-${page}`
    const join = async (personId: string, more: Partial<Placement> = {}, page = 1) => {
      const peerId = peerOf(personId, page)
      present.push(peerId)
      const listener = await listen(started.provider, peerId, at(personId, more))
      opened.push(listener)
      return listener
    }
    const say = async (personId: string, publishing: Publishing, page = 1) => {
      const sender = await speak(started.provider, peerOf(personId, page), publishing)
      opened.push(sender)
      return sender
    }
    const place = (personId: string, more: Partial<Placement>) =>
      started.provider.place(peerOf(personId), at(personId, more))
    const setLive = (personId: string, kind: FeedKind, isLive: boolean) =>
      started.provider.setLive(peerOf(personId), kind, isLive)
    const soon = { timeout: 10_000, interval: 20 }
    const marks = (heard: Partial<Record<string, number>>) =>
      Object.values(heard)
        .filter((mark) => mark !== undefined)
        .toSorted((a, b) => a - b)

    test('a listener hears the floor of the own room, and nobody themselves', async () => {
      const [a, b] = [await join('a'), await join('b')]
      await say('a', { mark: 1 })
      await expect.poll(() => marks(b.hears()), soon).toEqual([1])
      await say('b', { mark: 2 })
      await expect.poll(() => marks(a.hears()), soon).toEqual([2])
      expect(a.everHeard()).toEqual([2])
      expect(b.everHeard()).toEqual([1])
    })

    test('whoever comes later hears what is said already', async () => {
      await join('a')
      await say('a', { mark: 1 })
      const late = await join('b')
      await expect.poll(() => marks(late.hears()), soon).toEqual([1])
    })

    test('an interpretation is played beside the floor, and another language takes its place', async () => {
      const listener = await join('listener')
      for (const personId of ['speaker', 'es', 'en']) await join(personId)
      await say('speaker', { mark: 1 })
      await say('es', { mark: 2, channel: languageChannel('es') })
      await say('en', { mark: 3, channel: languageChannel('en') })
      await expect.poll(() => listener.hears(), soon).toEqual({ floor0: 1 })
      place('listener', { language: 'es' })
      await expect.poll(() => listener.hears(), soon).toEqual({ floor0: 1, language: 2 })
      place('listener', { language: 'en' })
      await expect.poll(() => listener.hears(), soon).toEqual({ floor0: 1, language: 3 })
      place('listener', { language: null })
      await expect.poll(() => listener.hears(), soon).toEqual({ floor0: 1 })
    })

    test('an interpreter works from another channel in place of the floor', async () => {
      const relay = await join('en')
      for (const personId of ['speaker', 'es']) await join(personId)
      await say('speaker', { mark: 1 })
      await say('es', { mark: 2, channel: languageChannel('es') })
      await expect.poll(() => marks(relay.hears()), soon).toEqual([1])
      place('en', { source: languageChannel('es') })
      await expect.poll(() => marks(relay.hears()), soon).toEqual([2])
    })

    test('rooms and workshops are apart, and a move takes voice and ear along', async () => {
      const [plenary, moving] = [await join('plenary'), await join('moving')]
      await join('speaker')
      await join('in-group', { roomId: 'group-1' })
      await say('speaker', { mark: 1 })
      await say('in-group', { mark: 2 })
      const other = workshopId
      workshopId = `${other}-b`
      const elsewhere = await join('elsewhere')
      workshopId = other
      await expect.poll(() => marks(plenary.hears()), soon).toEqual([1])
      await expect.poll(() => marks(moving.hears()), soon).toEqual([1])
      place('moving', { roomId: 'group-1' })
      await expect.poll(() => marks(moving.hears()), soon).toEqual([2])
      place('speaker', { roomId: 'group-1' })
      await expect.poll(() => marks(moving.hears()), soon).toEqual([1, 2])
      await expect.poll(() => marks(plenary.hears()), soon).toEqual([])
      expect(plenary.everHeard()).toEqual([1])
      expect(elsewhere.everHeard()).toEqual([])
    })

    test('what is held back is not heard, and is again without being published anew', async () => {
      const listener = await join('listener')
      await join('speaker')
      await say('speaker', { mark: 1 })
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1])
      setLive('speaker', 'mic', false)
      await expect.poll(() => marks(listener.hears()), soon).toEqual([])
      expect(started.provider.voices(workshopId)).toMatchObject([{ personId: 'speaker', kind: 'mic', isLive: false }])
      setLive('speaker', 'mic', true)
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1])
    })

    test('what passed while somebody was not heard counts as no loss', async () => {
      const listener = await join('listener')
      await join('speaker')
      await say('speaker', { mark: 1 })
      for (const roomId of ['group-1', 'plenary', 'group-1', 'plenary']) {
        await expect.poll(() => marks(listener.hears()), soon).toEqual(roomId === 'plenary' ? [] : [1])
        place('listener', { roomId })
      }
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1])
      expect(listener.lost()).toBeLessThan(3)
    })

    test('what is published goes to another channel without being published anew, and back, held or not', async () => {
      const [es, en] = [await join('hears-es', { language: 'es' }), await join('hears-en', { language: 'en' })]
      await join('interpreter')
      await say('interpreter', { mark: 1, channel: languageChannel('es') })
      await expect.poll(() => [es.hears(), en.hears()], soon).toEqual([{ language: 1 }, {}])
      const turn = (language: string) =>
        started.provider.setChannel(peerOf('interpreter'), 'mic', languageChannel(language))
      turn('en')
      await expect.poll(() => [es.hears(), en.hears()], soon).toEqual([{}, { language: 1 }])
      setLive('interpreter', 'mic', false)
      turn('es')
      await expect.poll(() => [es.hears(), en.hears()], soon).toEqual([{}, {}])
      expect(started.provider.voices(workshopId)).toMatchObject([{ channel: languageChannel('es'), isLive: false }])
      setLive('interpreter', 'mic', true)
      await expect.poll(() => [es.hears(), en.hears()], soon).toEqual([{ language: 1 }, {}])
    })

    test('one interpreter is heard in place of another as soon as it is said', async () => {
      const listener = await join('listener', { language: 'es' })
      for (const personId of ['one', 'two']) await join(personId)
      await say('one', { mark: 1, channel: languageChannel('es') })
      setLive('one', 'mic', true)
      await say('two', { mark: 2, channel: languageChannel('es') })
      setLive('two', 'mic', false)
      await expect.poll(() => listener.hears(), soon).toEqual({ language: 1 })
      setLive('one', 'mic', false)
      setLive('two', 'mic', true)
      await expect.poll(() => listener.hears(), soon).toEqual({ language: 2 })
    })

    test('of many open microphones those who talk are heard', async () => {
      const listener = await join('listener')
      const senders = []
      for (const mark of [1, 2, 3, 4, 5]) {
        await join(`speaker-${mark}`)
        senders.push(await say(`speaker-${mark}`, { mark, isTalking: false }))
      }
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1, 2, 3, 4])
      senders[4]?.talk(true)
      await expect.poll(() => marks(listener.hears()).includes(5), soon).toBe(true)
      expect(marks(listener.hears())).toHaveLength(4)
      await expect
        .poll(() => started.provider.voices(workshopId).filter(({ isTalking }) => isTalking), soon)
        .toMatchObject([{ personId: 'speaker-5' }])
    })

    test('a picture begins whole, and a screen goes before a camera', async () => {
      const [listener, without] = [await join('listener'), await join('without', { video: false })]
      for (const personId of ['camera', 'screen']) await join(personId)
      const camera = await say('camera', { mark: 1, kind: 'camera' })
      await expect.poll(() => listener.hears(), soon).toEqual({ video: 1 })
      expect((listener.firstOf('video', 1)?.[4] ?? 1) & 1).toBe(0)
      await say('screen', { mark: 2, kind: 'screen' })
      await expect.poll(() => listener.hears(), soon).toEqual({ video: 2 })
      expect((listener.firstOf('video', 2)?.[4] ?? 1) & 1).toBe(0)
      const asked = camera.picturesAsked()
      started.provider.unpublish(peerOf('screen'), 'screen')
      await expect.poll(() => listener.hears(), soon).toEqual({ video: 1 })
      expect(camera.picturesAsked()).toBeGreaterThan(asked)
      expect(without.everHeard()).toEqual([])
    })

    test('a microphone that is opened on another page closes the first', async () => {
      const listener = await join('listener')
      await join('speaker', {}, 1)
      await say('speaker', { mark: 1 }, 1)
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1])
      await join('speaker', {}, 2)
      await say('speaker', { mark: 2 }, 2)
      await expect.poll(() => marks(listener.hears()), soon).toEqual([2])
      expect(news).toContainEqual({ type: 'stopped', peerId: peerOf('speaker', 1), kind: 'mic', why: 'elsewhere' })
    })

    test('of two microphones that one page opens at once the later stays, and nothing of the other', async () => {
      const listener = await join('listener')
      await join('speaker')
      const { feeds } = await started.provider.health()
      const [first, second] = await Promise.allSettled([say('speaker', { mark: 1 }), say('speaker', { mark: 2 })])
      expect(first).toMatchObject({ reason: { message: expect.stringContaining('closed before') } })
      expect(second.status).toBe('fulfilled')
      await expect.poll(() => marks(listener.hears()), soon).toEqual([2])
      await expect.poll(async () => (await started.provider.health()).feeds, soon).toBe(feeds + 1)
    })

    test('whoever goes is heard no more, told or not', async () => {
      const listener = await join('listener')
      for (const personId of ['one', 'two']) await join(personId)
      await say('one', { mark: 1 })
      const two = await say('two', { mark: 2 })
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1, 2])
      started.provider.leave(peerOf('one'))
      await expect.poll(() => marks(listener.hears()), soon).toEqual([2])
      two.close()
      await expect
        .poll(() => news, { timeout: 30_000, interval: 50 })
        .toContainEqual({ type: 'stopped', peerId: peerOf('two'), kind: 'mic', why: 'lost' })
      expect(started.provider.voices(workshopId)).toEqual([])
    }, 45_000)

    test('the place of somebody who vanished is there for the next', async () => {
      const listener = await join('listener')
      await join('speaker')
      const gone = await say('speaker', { mark: 1 })
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1])
      gone.close()
      await expect.poll(() => started.provider.voices(workshopId), { timeout: 45_000, interval: 50 }).toEqual([])
      await say('speaker', { mark: 2 })
      await expect.poll(() => marks(listener.hears()), soon).toEqual([2])
    }, 60_000)

    test('listeners who vanish while somebody speaks harm nobody', async () => {
      const stays = await join('stays')
      await join('speaker')
      await say('speaker', { mark: 1 })
      for (let round = 0; round < 4; round += 1) {
        const guests = await Promise.all(Array.from({ length: 6 }, (_, index) => join(`guest-${round}-${index}`)))
        await expect.poll(() => guests.every((guest) => marks(guest.hears()).includes(1)), soon).toBe(true)
        guests.forEach((guest, index) => {
          guest.close()
          if (index % 2 === 0) started.provider.leave(peerOf(`guest-${round}-${index}`))
        })
      }
      expect(news.filter(({ type }) => type === 'reset')).toEqual([])
      await expect.poll(() => marks(stays.hears()), soon).toEqual([1])
    }, 45_000)

    test('a description that is none is turned down, and the engine goes on', async () => {
      const listener = await join('listener')
      await join('speaker')
      const hostile = ['', 'v=0', `v=0\r\n${'a=x\r\n'.repeat(500)}`, 'v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n']
      for (const sdp of hostile) {
        expect(await started.provider.answer(peerOf('listener'), sdp)).toBeNull()
        expect(await started.provider.publish(peerOf('speaker'), 'mic', 'floor', sdp)).toBeNull()
      }
      expect(await started.provider.answer('nobody', 'v=0')).toBeNull()
      await say('speaker', { mark: 1 })
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1])
    })

    test('after a crash everybody is told, joins anew and hears again', async () => {
      const listener = await join('listener')
      await join('speaker')
      await say('speaker', { mark: 1 })
      await expect.poll(() => marks(listener.hears()), soon).toEqual([1])
      started.crash()
      await expect.poll(() => news.some(({ type }) => type === 'reset'), soon).toBe(true)
      failures.length = 0
      expect(started.provider.voices(workshopId)).toEqual([])
      const again = async () => {
        const back = await join('listener').catch(() => null)
        return back !== null
      }
      await expect.poll(again, { timeout: 15_000, interval: 200 }).toBe(true)
      await join('speaker')
      await say('speaker', { mark: 2 })
      const last = opened.findLast((one): one is Awaited<ReturnType<typeof join>> => 'hears' in one && one !== listener)
      expect(last).toBeDefined()
      const late = await join('late')
      await expect.poll(() => marks(late.hears()), soon).toEqual([2])
    }, 60_000)

    test('many who come and go leave nothing behind', async () => {
      for (let round = 0; round < 6; round += 1) {
        await Promise.all(Array.from({ length: 8 }, (_, index) => join(`guest-${index}`)))
        await say('guest-0', { mark: 1 })
        for (const one of opened.splice(0)) one.close()
        for (const peerId of present.splice(0)) started.provider.leave(peerId)
      }
      await expect.poll(() => started.provider.health(), soon).toMatchObject({ isUp: true, peers: 0, feeds: 0 })
    }, 60_000)
  })
}
