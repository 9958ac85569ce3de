/** The promises of a media provider, kept by Janus; where Debian's package is missing this says that it was left out. */
import { afterAll, describe, expect, test } from 'vitest'
import { hasJanus, type RunningJanus, startJanus } from '../../../../scripts/janus/startJanus.ts'
import { describeMediaProvider } from '../mediaProvider.contract.ts'
import type { MediaNews } from '../mediaProvider.ts'
import { createSlotProvider } from '../slotProvider.ts'
import { listen, speak } from '../testing/rtcClient.ts'
import { createJanusEngine } from './janusEngine.ts'
import { openJanusSocket } from './janusSocket.ts'

const secrets = { apiSecret: 'api-secret-of-tests', adminKey: 'admin-key-of-tests' }
const now = () => performance.now()
const expectNone = (error: unknown) => {
  throw error
}

if (!hasJanus()) console.log('Janus is not installed: what is promised of it is not tried here.')

describe.skipIf(!hasJanus())('with Debian’s janus', () => {
  describeMediaProvider('janus', async (tell, failed) => {
    const janus = await startJanus(secrets, '21000-21499')
    const provider = createSlotProvider(createJanusEngine({ urls: [janus.url], ...secrets }), now, failed)
    await provider.start(tell)
    return {
      provider,
      crash: () => {
        janus.kill()
        void janus.start()
      },
      stop: async () => {
        await provider.stop()
        await janus.stop()
      },
    }
  })

  describe('several servers', () => {
    const running: RunningJanus[] = []
    afterAll(async () => {
      for (const janus of running) await janus.stop()
    })
    const at = (workshopId: string, personId: string) => ({
      workshopId,
      personId,
      roomId: 'plenary',
      language: null,
      source: 'floor' as const,
      video: false,
    })

    test('workshops are spread; when a server goes, its workshops go on with another, and no others notice', async () => {
      for (const rtp of ['21500-21749', '21750-21999']) running.push(await startJanus(secrets, rtp))
      const news: MediaNews[] = []
      const urls = running.map(({ url }) => url)
      const provider = createSlotProvider(createJanusEngine({ urls, ...secrets }), now, expectNone)
      await provider.start((one) => news.push(one))
      const workshops = Array.from({ length: 6 }, (_, index) => `spread-${index}`)
      const opened: { close: () => void }[] = []
      const hearEachOther = async (workshopId: string, round: string) => {
        const listener = await listen(provider, `${workshopId}-ear-${round}`, at(workshopId, 'ear'))
        opened.push(listener, await listen(provider, `${workshopId}-mouth-${round}`, at(workshopId, 'mouth')))
        opened.push(await speak(provider, `${workshopId}-mouth-${round}`, { mark: 7 }))
        await expect.poll(() => Object.values(listener.hears()), { timeout: 10_000, interval: 20 }).toEqual([7])
        return listener
      }
      const ears = await Promise.all(workshops.map((workshopId) => hearEachOther(workshopId, 'first')))
      running[0]?.kill()
      await expect.poll(() => news.filter(({ type }) => type === 'reset'), { timeout: 10_000 }).toHaveLength(1)
      const [reset] = news.filter((one) => one.type === 'reset')
      const gone = reset?.workshopIds ?? []
      expect(gone.length).toBeGreaterThan(0)
      expect(gone.length).toBeLessThan(workshops.length)
      const others = ears.filter((_, index) => !gone.includes(workshops[index] ?? ''))
      expect(others.map((ear) => Object.values(ear.hears()))).toEqual(others.map(() => [7]))
      for (const workshopId of gone) await hearEachOther(workshopId, 'second')
      for (const one of opened) one.close()
      await provider.stop()
    }, 60_000)

    test('a connection to Janus that is lost is taken up again, and nobody hears a gap', async () => {
      const janus = running[1]
      if (!janus) throw new Error('There is no Janus.')
      const news: MediaNews[] = []
      const engine = createJanusEngine({ urls: [janus.url], ...secrets })
      const provider = createSlotProvider(engine, now, expectNone)
      await provider.start((one) => news.push(one))
      const listener = await listen(provider, 'kept-ear', at('kept', 'ear'))
      const mouth = await listen(provider, 'kept-mouth', at('kept', 'mouth'))
      const sender = await speak(provider, 'kept-mouth', { mark: 9 })
      await expect.poll(() => Object.values(listener.hears()), { timeout: 10_000, interval: 20 }).toEqual([9])
      engine.drop()
      await expect.poll(async () => (await provider.health()).isUp, { timeout: 5_000, interval: 20 }).toBe(true)
      expect(news.filter(({ type }) => type === 'reset')).toEqual([])
      provider.place('kept-ear', { ...at('kept', 'ear'), roomId: 'group-1' })
      await expect.poll(() => Object.values(listener.hears()), { timeout: 10_000, interval: 20 }).toEqual([])
      for (const one of [sender, mouth, listener]) one.close()
      await provider.stop()
    }, 30_000)

    test('its interface wants the secret, and rooms want the key', async () => {
      const janus = running[1]
      if (!janus) throw new Error('There is no Janus.')
      const wrong = await openJanusSocket(
        janus.url,
        'another',
        () => undefined,
        () => undefined,
      )
      await expect(wrong.ask({ janus: 'create' })).rejects.toMatchObject({ code: 403 })
      wrong.close()
      const engine = createJanusEngine({ urls: [janus.url], ...secrets, adminKey: 'another' })
      await engine.start(() => undefined)
      await expect(engine.openReceive({ workshopId: 'closed', peerId: 'p' })).rejects.toMatchObject({ code: 433 })
      await engine.stop()
    })
  })
})
